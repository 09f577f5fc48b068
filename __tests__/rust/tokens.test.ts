import { describe, expect, test } from "vitest";
import { rust, tokensOf } from "./rust-text.ts";

describe("what is no code is no token", () => {
  test.each([
    ["a comment", "a // b\nc", ["w a", "w c"]],
    ["comments in comments", "/* a /* b */ c */ d", ["w d"]],
    ["a doc comment", "/// a\n//! b\n/** c */ d", ["w d"]],
    ["a line that names an interpreter", "#!/usr/bin/env rustx\na", ["w a"]],
    ["a byte order mark", "\uFEFFa", ["w a"]],
  ])("%s", (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test("an attribute of the file is no interpreter", () => {
    expect(tokensOf("#![a]")).toEqual(["m #", "m !", "o [", "w a", "c ]"]);
  });
});

describe("a text is what it stands for", () => {
  test.each([
    ["with escapes", String.raw`"a\"\n\u{41}\x42\\"`, 'a"\nAB\\'],
    ["over lines that go on", '"a\\\n     b"', "ab"],
    ["raw", String.raw`r"\n"`, String.raw`\n`],
    ["raw, with quotes and hashes in it", 'r##"a"#b"##', 'a"#b'],
    ["empty", '""', ""],
    ["with what looks like a comment", '"/* // */"', "/* // */"],
  ])("%s", (_, text, value) => {
    expect(tokensOf(text)).toEqual([`t ${value}`]);
  });

  test.each(['b"a"', 'br#"a"#', 'c"a"', 'cr"a"'])("%s is none", (text) => {
    expect(tokensOf(text)).toEqual(["b a"]);
  });
});

describe("words, characters, lifetimes and numbers", () => {
  test.each([
    ["'a'", ["c 'a'"]],
    ["'a", ["l 'a"]],
    ["<'a, 'b>", ["m <", "l 'a", "m ,", "l 'b", "m >"]],
    [
      String.raw`'\'' '"' b'x' '\u{1F600}' '😀'`,
      [String.raw`c '\''`, "c '\"'", "c b'x'", String.raw`c '\u{1F600}'`, "c '😀'"],
    ],
    ["'static 'r#a", ["l 'static", "l 'r#a"]],
    ["r#fn fn", ["w fn", "w fn"]],
    ["rr br cr b c r", ["w rr", "w br", "w cr", "w b", "w c", "w r"]],
    ["größe 日本", ["w größe", "w 日本"]],
    ["1..2", ["n 1", "m .", "m .", "n 2"]],
    ["1.5 0xff_u8 2.max(3)", ["n 1.5", "n 0xff_u8", "n 2", "m .", "w max", "o (", "n 3", "c )"]],
    [
      "a::<Vec<Vec<u8>>>",
      ["w a", "m ::", "m <", "w Vec", "m <", "w Vec", "m <", "w u8", "m >", "m >", "m >"],
    ],
    ["|a| -> b => c == d", ["m |", "w a", "m |", "m ->", "w b", "m =>", "w c", "m ==", "w d"]],
  ])("%s", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test("a raw identifier is longer than what it says", () => {
    const [raw, keyword] = rust("r#fn fn").tokens;
    expect([raw, keyword].map((token) => (token?.end ?? 0) - (token?.start ?? 0))).toEqual([4, 2]);
  });
});

describe("brackets", () => {
  test("know their other half and the group that they stand in", () => {
    const { tokens } = rust("a(b[c]{d})");
    expect(tokens.map(({ partner }) => partner)).toEqual([-1, 9, -1, 5, -1, 3, 8, -1, 6, 1]);
    expect(tokens.map(({ parent }) => parent)).toEqual([-1, -1, 1, 1, 3, 1, 1, 6, 1, -1]);
  });

  test.each([
    ["a(", "a bracket is never closed"],
    ["a)", "its brackets don't match"],
    ["a(]", "its brackets don't match"],
    ['"a', "a text never ends"],
    ['r#"a"', "a text never ends"],
    ["/* /* */", "a comment never ends"],
    ["a \\ b", "it holds a character that Rust doesn't know"],
  ])("%s is a fault", (text, message) => {
    expect(rust(text)).toMatchObject({ tokens: [], fault: { message } });
  });
});

describe("what is made to explode ends soon, and is named or read", () => {
  test.each([
    ["300,000 open brackets", "(".repeat(300_000), 0],
    ["300,000 closing brackets", ")".repeat(300_000), 0],
    ["300,000 pairs", "()".repeat(300_000), 600_000],
    ["brackets in one another", "[".repeat(100_000) + "]".repeat(100_000), 0],
    ["two million backslashes in a text", `"${"\\".repeat(2_000_000)}"`, 1],
    ["two million backslashes in a text that never ends", `"${"\\".repeat(1_999_999)}`, 0],
    ["a million comments that never end", "/*".repeat(1_000_000), 0],
    ["300,000 raw texts that never end", 'r#"'.repeat(300_000), 0],
    ["a raw text with a million hashes", `r${"#".repeat(1_000_000)}"a"${"#".repeat(1_000_000)}`, 1],
    ["a number of a million parts", "1.".repeat(1_000_000), 2],
    ["300,000 quotes", "'".repeat(300_000), 0],
    ["more tokens than a file has", "a ".repeat(1_100_000), 0],
  ])("%s", (_, text, count) => {
    expect(rust(text).tokens).toHaveLength(count);
  });
});
