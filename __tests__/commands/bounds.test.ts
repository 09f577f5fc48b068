import { describe, expect, test } from "vitest";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import { TREE_BOUNDS } from "../../src/formats/rust/tree.ts";
import { registering, reviewOf } from "./small-app.ts";

const READ = `#[tauri::command]
fn read_note(path: String) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| error.to_string())
}`;

const HARMLESS = READ.replace("std::fs::read_to_string(path).map_err(|error| error.to_string())", "Ok(path)");

/** Code beside the command that is hard to read. What can be read counts, and the review ends. */
const BESIDE: Readonly<Record<string, string>> = {
  "an error": "fn broken() { let = ; }",
  "a macro that makes items": "make! { fn inner() -> u8 { 1 } struct X; }",
  "nested brackets": `const X: u8 = ${"(".repeat(900)}1${")".repeat(900)};`,
  "a long chain": `fn chain(x: X) { x${".a()".repeat(5_000)}; }`,
  "many functions": Array.from({ length: 3_000 }, (_, at) => `fn f${at}(a: &str) { f${at + 1}(a) }`).join(
    "\n",
  ),
  "functions that call each other": "fn a(x: &str) { b(x); b(x) }\nfn b(x: &str) { a(x); a(x) }",
  "many alternatives": `fn pick(x: u32) -> u32 { ${"if x > 1 { 1 } else ".repeat(300)} { 2 } }`,
  "a type that holds itself":
    "#[derive(serde::Deserialize)] struct Node { next: Option<Box<Node>>, name: String }",
};

describe("a command is found beside", () => {
  test.each(Object.entries(BESIDE))("%s", async (_, beside) => {
    const { findings } = await reviewOf(registering("read_note", `${beside}\n${HARMLESS}`), {
      ...registering("read_note", `${beside}\n${READ}`),
    });
    expect(findings.map(({ rule }) => rule)).toContain("commands/unchecked-path");
  });
});

describe("never a pass:", () => {
  test("a command that calls itself in ever more ways", async () => {
    const calls = Array.from({ length: 40 }, (_, at) => `g${at}(&path);`).join(" ");
    const functions = Array.from(
      { length: 40 },
      (_, at) => `fn g${at}(path: &str) { ${calls.replaceAll("&path", "path")} }`,
    );
    const code = `${functions.join("\n")}\n${READ.replace("std::fs", `${calls} std::fs`)}`;
    const { verdict } = await reviewOf(registering("read_note", HARMLESS), registering("read_note", code));
    expect(verdict).not.toBe("pass");
  });

  test("code whose brackets don't match", async () => {
    const before = registering("read_note", `fn broken( { let = ; }\n${HARMLESS}`);
    const after = registering("read_note", `fn broken( { let = ; }\n${READ}`);
    expect((await reviewOf(before, after)).verdict).not.toBe("pass");
  });

  test("a command that can't be read", async () => {
    const code = READ.replace("std::fs::read_to_string(path)", "std::fs::read_to_string(path) ) ) }");
    const { verdict } = await reviewOf(registering("read_note", HARMLESS), registering("read_note", code));
    expect(verdict).not.toBe("pass");
  });

  test("a command that no function here is", async () => {
    const { gaps, verdict } = await reviewOf(
      registering("read_note", HARMLESS),
      registering("read_note, elsewhere::wipe", HARMLESS),
    );
    expect(verdict).toBe("incomplete");
    expect(gaps.filter(({ blocking }) => blocking).map(({ message }) => message)).toEqual([
      expect.stringContaining("`wipe`"),
    ]);
  });
});

describe("a tree", () => {
  test("has bounds on its text and its depth", async () => {
    const parser = await treeSitter.load();
    expect(parser.parse("x".repeat(TREE_BOUNDS.text + 1))).toHaveProperty("fault");
    const deep = parser.parse(`fn f() { ${"(".repeat(50_000)}1${")".repeat(50_000)}; }`);
    expect(deep).toHaveProperty("root");
  });

  test("of another text is not remembered", async () => {
    const parser = await treeSitter.load();
    parser.parse("fn a() {}");
    expect(parser.parse("struct B;")).toMatchObject({ root: { children: [{ kind: "struct_item" }] } });
  });
});
