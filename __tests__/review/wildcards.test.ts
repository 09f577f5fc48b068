import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesWildcards } from "../../src/review/wildcards.ts";

test.each([
  ["ipc/*", "ipc/scope-widened", true],
  ["ipc/*", "csp/eval-allowed", false],
  ["*", "", true],
  ["", "", true],
  ["", "a", false],
  ["main", "main", true],
  ["main", "main2", false],
  ["*-window", "main-window", true],
  ["*a*b*", "xxaxxbxx", true],
  ["*a*b*", "xxbxxaxx", false],
  ["a.c", "abc", false],
  ["https://*.example/*", "https://a.b.example/x", true],
])("%s of %s: %s", (pattern, text, isMatch) => {
  expect(matchesWildcards(pattern, text)).toBe(isMatch);
});

test("agrees with a regular expression", () => {
  const words = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 8 }).map((parts) => parts.join(""));
  const texts = fc.array(fc.constantFrom("a", "b"), { maxLength: 10 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, texts, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replaceAll("*", ".*")}$`);
      expect(matchesWildcards(pattern, text)).toBe(expression.test(text));
    }),
  );
});

test("is quick where a regular expression would try for ages", () => {
  expect(matchesWildcards(`${"*a".repeat(500)}b`, "a".repeat(5_000))).toBe(false);
});
