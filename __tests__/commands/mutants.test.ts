import { describe, expect, test } from "vitest";
import { MUTANTS } from "./mutants.ts";
import { registering, reviewOf } from "./small-app.ts";

const HARMLESS = `#[tauri::command]
fn read_note(path: Option<String>) -> Result<String, String> {
    Ok(format!("no note {path:?}"))
}`;

/** Ways that are told as what isn't followed. All others are found. */
const NAMED = new Set(["a function of five", "a macro of the app", "a macro with statements"]);

describe("an unsafe command", () => {
  test("is written in at least sixty ways", () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });

  test.each(MUTANTS)("by $name is found or named", async ({ name, code, files = {} }) => {
    const { findings, gaps } = await reviewOf(registering("read_note", HARMLESS), {
      ...registering("read_note", code),
      ...files,
    });
    const found = findings.filter(({ rule }) => rule.startsWith("commands/unchecked"));
    const told = gaps.filter(({ message, since }) => since === "head" && message.includes("`read_note`"));
    if (NAMED.has(name)) expect(told).not.toEqual([]);
    else expect(found.map(({ witness }) => witness.kind)).toEqual(["invoke"]);
  });
});

describe("what was too far away to be followed", () => {
  const far = (calls: number): string => {
    const functions = Array.from({ length: calls }, (_, at) => {
      const next =
        at + 1 < calls ? `f${at + 1}(path)` : "std::fs::read_to_string(path).map_err(|e| e.to_string())";
      return `fn f${at}(path: &str) -> Result<String, String> { ${next} }`;
    });
    return `${functions.join("\n")}
#[tauri::command]
fn read_note(path: String) -> Result<String, String> { f0(&path) }`;
  };

  test("is no news where it only came nearer", async () => {
    const { findings } = await reviewOf(registering("read_note", far(6)), registering("read_note", far(2)));
    expect(findings).toEqual([]);
  });

  test("is named where it went further away, and nothing is taken back", async () => {
    const review = await reviewOf(registering("read_note", far(2)), registering("read_note", far(6)));
    expect(review.findings).toEqual([]);
    const own = review.gaps.filter(({ kind }) => kind !== "not-covered");
    expect(own.map(({ kind, blocking }) => ({ kind, blocking }))).toEqual([
      { kind: "not-followed", blocking: false },
    ]);
  });
});

test("a crate of this repository that isn't read is named", async () => {
  const code = (body: string) =>
    `#[tauri::command]\nfn read_note(path: String) -> Result<String, String> { ${body} }`;
  const crate = {
    "src-tauri/Cargo.toml":
      '[package]\nname = "notes"\nversion = "1.0.0"\n\n[dependencies]\ntauri = "2"\nnote-store = { path = "../store" }\n',
    "store/Cargo.toml": '[package]\nname = "note-store"\nversion = "1.0.0"\n',
    "store/src/lib.rs": "pub fn load(path: &str) -> String { std::fs::read_to_string(path).unwrap() }\n",
  };
  const { gaps } = await reviewOf(
    { ...crate, ...registering("read_note", code("Ok(path)")) },
    { ...crate, ...registering("read_note", code("Ok(note_store::load(&path))")) },
  );
  expect(gaps.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("`the crate note_store`"),
  );
});
