import { describe, expect, test } from "vitest";
import {
  argumentsIn,
  callsOf,
  chainFrom,
  literalOf,
  literalsOf,
  rustSource,
} from "../../src/formats/rust-calls.ts";
import { rustText } from "../../src/formats/rust-text.ts";

const file = (text: string) => ({ path: "src/main.rs", id: text.slice(0, 40), text });

describe("what is no code is blank, and every offset stays", () => {
  test.each([
    ["a comment", "a(); // b()\nc()", "a();       \nc()"],
    ["comments in comments", "/* a() /* b() */ c() */ d()", "                        d()"],
    ["a text", 'a("b()")', 'a("   ")'],
    ["a text with an escaped quote", String.raw`a("\"b()")`, 'a("     ")'],
    ["a raw text with a quote in it", 'a(r#"b"()"#)', 'a("       ")'],
    ["a character that is a quote", "a('\"', b())", "a(   , b())"],
    ["a text that never ends", 'a("b()', 'a("  "'],
  ])("%s", (_, text, code) => {
    expect(rustText(text).code).toBe(code);
  });

  test("a lifetime is no character", () => {
    expect(rustText("fn a<'b>(c: &'b str) {}").code).toBe("fn a<'b>(c: &'b str) {}");
  });
});

test("texts are what they stand for", () => {
  const source = String.raw`"a\"\n\u{41}\x42" r"\n" b"c" "d\
     e"`;
  expect([...rustText(source).strings.values()].map(({ value }) => value)).toEqual([
    'a"\nAB',
    String.raw`\n`,
    "c",
    "de",
  ]);
});

describe("calls", () => {
  test("are found by name, as functions, methods and macros, and nowhere in comments or texts", () => {
    const source = rustSource(file('run(1); x.run (2); run!(3); // run(4)\n"run(5)"; rerun(6)'));
    expect(callsOf(source, "run")).toHaveLength(3);
  });

  test("have arguments, whatever stands inside of them", () => {
    const source = rustSource(file('f("a,b", g(1, 2), [3, 4],)'));
    const [call] = callsOf(source, "f");
    const texts = argumentsIn(source, call?.inside ?? { start: 0, end: 0 });
    expect(texts.map(({ start, end }) => source.code.slice(start, end))).toEqual([
      '"   "',
      "g(1, 2)",
      "[3, 4]",
    ]);
  });

  test("follow one another", () => {
    const source = rustSource(file('A::new().b("x")?\n  .c::<T>(d(1)).e()'));
    const [made] = callsOf(source, "A::new");
    expect(chainFrom(source, (made?.inside.end ?? 0) + 1).map(({ name }) => name)).toEqual(["b", "c", "e"]);
  });
});

describe("literals", () => {
  const only = (text: string) => {
    const source = rustSource(file(`f(${text})`));
    const [argument] = argumentsIn(source, callsOf(source, "f")[0]?.inside ?? { start: 0, end: 0 });
    return { source, argument: argument ?? { start: 0, end: 0 } };
  };

  test.each(['"a"', 'r"a"', 'String::from("a")', '"a".into()', '"a".to_string()'])("%s is one", (text) => {
    const { source, argument } = only(text);
    expect(literalOf(source, argument)?.value).toBe("a");
  });

  test.each(['"a" + b', "a", 'format!("a")', '"a".repeat(2)'])("%s is none", (text) => {
    const { source, argument } = only(text);
    expect(literalOf(source, argument)).toBeUndefined();
  });

  test.each([
    ['&["a", "b"]', ["a", "b"]],
    ['vec!["a".into()]', ["a"]],
    ["&[]", []],
    ['&["a", b]', undefined],
    ['["a", "b"].concat()', undefined],
  ])("the list %s", (text, values) => {
    const { source, argument } = only(text);
    expect(literalsOf(source, argument)?.map(({ value }) => value)).toEqual(values);
  });

  test("a constant of the file is the list that it is", () => {
    const source = rustSource(file('const COMMANDS: &[&str; 2] = &["a", "b"];\nf(COMMANDS)'));
    const [argument] = argumentsIn(source, callsOf(source, "f")[0]?.inside ?? { start: 0, end: 0 });
    expect(literalsOf(source, argument ?? { start: 0, end: 0 })?.map(({ value }) => value)).toEqual([
      "a",
      "b",
    ]);
  });
});
