import { describe, expect, test } from "vitest";
import { type Expression, expressionIn } from "../../src/formats/rust/expression.ts";
import { chainOf, textOf, textsOf } from "../../src/formats/rust/literals.ts";
import { wholeOf } from "../../src/formats/rust/source.ts";
import { rust } from "./rust-text.ts";

function expression(text: string): Expression {
  const source = rust(text);
  return expressionIn(source, wholeOf(source));
}

describe("an expression says by itself what it is", () => {
  test.each([
    ['"a"', { kind: "text", value: "a" }],
    ["&mut true", { kind: "boolean", value: true }],
    ['(&"a")', { kind: "text", value: "a" }],
    ["a::b::<u8>::C", { kind: "name", path: ["a", "b", "C"] }],
    ["::a::b(1)?", { kind: "call", path: ["a", "b"] }],
    ['a::b!("c")', { kind: "macro", path: ["a", "b"], arguments: [{ kind: "text", value: "c" }] }],
    ['vec!["a"]', { kind: "list", items: [{ kind: "text", value: "a" }] }],
    ['("a", b)', { kind: "tuple", items: [{ kind: "text" }, { kind: "name" }] }],
    ['a.b("c",)', { kind: "method", name: "b", on: { kind: "name" }, arguments: [{ value: "c" }] }],
    ["a::new()\n.b::<T>(1)?.c()", { kind: "method", name: "c" }],
  ])("%s", (text, expected) => {
    expect(expression(text)).toMatchObject(expected);
  });

  test.each([
    "a + b",
    '"a" + "b"',
    "a.b",
    "a[0]",
    "if a { b } else { c }",
    "match a { _ => b }",
    "{ a }",
    "|a| a",
    "S { a }",
    "a as b",
    '["a"; 3]',
    "!a",
    "*a",
    "unsafe { a() }",
    '#[cfg(a)] "b"',
    "1",
    "",
  ])("%s would have to be computed", (text) => {
    expect(expression(text).kind).toBe("other");
  });

  test("what stands in another too deep isn't followed", () => {
    expect(expression(`${"(".repeat(900)}"a"${")".repeat(900)}`).kind).toBe("other");
    expect(expression(`a${".b()".repeat(900)}`).kind).toBe("other");
  });
});

describe("texts", () => {
  test.each([
    '"a"',
    'r"a"',
    'String::from("a")',
    '"a".into()',
    '"a".to_string()',
    '&"a".to_owned().as_str()',
  ])("%s is one", (text) => {
    expect(textOf(expression(text))?.value).toBe("a");
  });

  test.each(['"a".replace("a", "b")', 'format!("a")', 'concat!("a")', "a", 'b"a"', '"a".to_string(1)'])(
    "%s is none",
    (text) => {
      expect(textOf(expression(text))).toBeUndefined();
    },
  );

  test.each([
    ['&["a", "b"]', ["a", "b"]],
    ['vec!["a".into()]', ["a"]],
    ['Vec::from(["a"])', ["a"]],
    ["&[]", []],
    ['&["a", b]', undefined],
    ['["a", "b"].concat()', undefined],
    ['&["a", #[cfg(any())] "b"]', undefined],
  ])("the list %s", (text, values) => {
    expect(textsOf(expression(text))?.map(({ value }) => value)).toEqual(values);
  });

  test("methods follow one another from their root", () => {
    const { root, methods } = chainOf(expression('A::new().b("x").c(d())'));
    expect(root).toMatchObject({ kind: "call", path: ["A", "new"] });
    expect(methods.map(({ name }) => name)).toEqual(["b", "c"]);
  });
});
