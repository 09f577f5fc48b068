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
