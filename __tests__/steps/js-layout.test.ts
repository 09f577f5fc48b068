import { describe, expect, test } from "vitest";
import { jsCodeOf } from "../../src/facts/build-code/js-layout.ts";
import { jsTokens } from "../../src/formats/js-tokens.ts";

function codeOf(text: string): string {
  const tokens = jsTokens(text);
  if (typeof tokens === "number") throw new Error(`unread from ${tokens} on`);
  return jsCodeOf(text, tokens);
}

describe("two scripts have the same code where only", () => {
  test.each([
    ["signs at the ends of lines differ", "a();\nb();\n", "a()\nb()\n"],
    ["statements stand on lines of their own", "a;b", "a\nb"],
    ["a block's last sign is gone", "if (a) { b(); }", "if (a) {\n  b()\n}"],
    ["a list ends in another way", "f(a, [b,],)", "f(a, [b])"],
    ["quotes differ", "f('a')", 'f("a")'],
    ["an empty statement is gone", "a;;\nb", "a;\nb"],
    ["a word that begins like an operator follows", "a;\nindex = 1", "a\nindex = 1"],
  ])("%s", (_, one, other) => expect(codeOf(one)).toBe(codeOf(other)));
});

describe("two scripts have other code where", () => {
  test.each([
    ["a condition has lost its body", "if (a) b();", "if (a); b();"],
    ["a loop has lost its body", "while (a)\n  b();", "while (a);\n  b();"],
    ["an alternative has lost its body", "if (a) b(); else c();", "if (a) b(); else; c();"],
    ["a loop has another head", "for (a; b;) c()", "for (a; ; b) c()"],
    ["a line goes on with the next", "a;\n(b)", "a\n(b)"],
    ["a template follows a name", "a;\n`b`", "a\n`b`"],
    ["a function yields nothing any more", "return a", "return\na"],
    ["code stands in quotes", "f(a)", 'f("a")'],
    ["a list has a hole", "[a,]", "[a,,]"],
  ])("%s", (_, one, other) => expect(codeOf(one)).not.toBe(codeOf(other)));
});
