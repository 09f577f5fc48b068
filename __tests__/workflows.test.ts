import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../scripts/folders.ts";

const WORKFLOWS = ".github/workflows";
const workflows = readdirSync(join(ROOT, WORKFLOWS)).map((name) => `${WORKFLOWS}/${name}`);

describe.each([...workflows, "action.yml"])("%s", (path) => {
  const text = readFileSync(join(ROOT, path), "utf8");

  test("pins every action to a commit, but for its own", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)].map(([, action]) => action ?? "");
    expect(used.filter((action) => action !== "./" && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test("gives scripts their values as variables, never as part of their text", () => {
    expect(scriptsOf(text).filter((script) => script.includes("${{"))).toEqual([]);
  });
});

test.each(workflows)("%s says what its token may do", (path) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toMatch(/^permissions:/m);
});

/** Each `run:` with the lines below it that are indented further. */
function scriptsOf(text: string): string[] {
  return [...text.matchAll(/^( *)(?:- )?run:.*\n(?:\1 +.*\n|\n)*/gm)].map(([script]) => script);
}
