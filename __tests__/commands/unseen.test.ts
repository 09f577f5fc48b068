import { describe, expect, test } from "vitest";
import { registering, reviewOf } from "./small-app.ts";

/** A command that keeps its input in a type of the app, and what that type does when it is dropped. */
function dropping(does: string, beside = ""): Readonly<Record<string, string>> {
  return registering(
    "keep_note",
    `${beside}
pub struct Note { path: String }
impl Drop for Note { fn drop(&mut self) { ${does} } }
#[tauri::command]
pub fn keep_note(path: String) { let _note = Note { path }; }`,
  );
}

async function toldOf(does: string, beside = ""): Promise<readonly string[]> {
  const { findings } = await reviewOf(dropping("", beside), dropping(does, beside));
  return findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
}

const WIPE = "let _ = std::fs::remove_file(&self.path);";

describe("what no code names is followed, whatever words it is written in:", () => {
  const ways: readonly (readonly [name: string, does: string, beside: string])[] = [
    ["a function of the standard library", WIPE, ""],
    ["under another name", "let _ = wipe(&self.path);", "use std::fs::remove_file as wipe;"],
    ["under a name like a type's", "let _ = Wipe(&self.path);", "use std::fs::remove_file as Wipe;"],
    ["by a module that is taken whole", "let _ = remove_file(&self.path);", "use std::fs::*;"],
    ["handed to a method", "let _ = Some(&self.path).map(remove_file);", "use std::fs::remove_file;"],
    [
      "by a function beside it",
      "wipe(&self.path);",
      "fn wipe(path: &str) { std::fs::remove_file(path).unwrap(); }",
    ],
    ["by another method of its own", "self.wipe();", `impl Note { fn wipe(&self) { ${WIPE} } }`],
    [
      "by a method that is called like a harmless one",
      "self.len();",
      `impl Note { fn len(&self) { ${WIPE} } }`,
    ],
    [
      "by two such methods",
      "self.len();",
      `impl Note { fn len(&self) { self.trim(); } fn trim(&self) { ${WIPE} } }`,
    ],
    ["by a crate", "trash::delete(&self.path).unwrap();", ""],
  ];

  test.each(ways)("%s", async (_, does, beside) => {
    expect(await toldOf(does, beside)).toEqual(["commands/unchecked-path"]);
  });

  test("a program under another name", async () => {
    const told = await toldOf("let _ = Cmd::new(&self.path).spawn();", "type Cmd = std::process::Command;");
    expect(told).toEqual(["commands/unchecked-program"]);
  });
});

describe("what only takes a value apart says nothing:", () => {
  test.each([
    "let _ = self.path.len();",
    'println!("{}", self.path.to_uppercase());',
    "let _ = Some(&self.path).map(|path| path.trim().to_string()).unwrap_or_default();",
    "if !(self.path.is_empty()) { self.path.push('x'); }",
  ])("%s", async (does) => {
    const { findings, gaps } = await reviewOf(dropping(""), dropping(does));
    expect(findings).toEqual([]);
    expect(gaps.filter(({ kind }) => kind === "not-followed")).toEqual([]);
  });

  test("and of many types of the app, one that takes another of them is none that a text becomes", async () => {
    const types = Array.from(
      { length: 9 },
      (_, at) =>
        `pub struct A${at}; pub struct B${at};\nimpl From<A${at}> for B${at} { fn from(a: A${at}) -> Self { make(a) } }`,
    ).join("\n");
    const at = (does: string) =>
      registering("keep_note", `${types}\n#[tauri::command]\npub fn keep_note(path: String) { ${does} }`);
    const { findings, gaps } = await reviewOf(at(""), at("let _: PathBuf = path.into();"));
    expect(findings).toEqual([]);
    expect(gaps.filter(({ kind }) => kind === "not-followed")).toEqual([]);
  });

  test("of many types that a text may be read as, only the one that does something is followed", async () => {
    const read = "fn from_str(text: &str) -> Result<Self, ()> { text.parse().map(Self) }";
    const types = Array.from(
      { length: 9 },
      (_, at) => `pub struct A${at}(u32);\nimpl FromStr for A${at} { ${read} }`,
    ).join("\n");
    const last = (does: string): string =>
      `${types}\npub struct B;\nimpl FromStr for B { fn from_str(text: &str) -> Result<Self, ()> { ${does}; Ok(B) } }`;
    const at = (does: string) =>
      registering(
        "keep_note",
        `${last(does)}\n#[tauri::command]\npub fn keep_note(path: String) { let _: B = path.parse().unwrap(); }`,
      );
    const { findings, gaps } = await reviewOf(at("text.len()"), at("std::fs::remove_file(text).unwrap()"));
    expect(findings.map(({ rule }) => rule)).toEqual(["commands/unchecked-path"]);
    expect(gaps.filter(({ kind }) => kind === "not-followed")).toEqual([]);
  });
});
