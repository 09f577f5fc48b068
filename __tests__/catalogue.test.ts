import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { camelCase, READERS, ROOT, RULES, readerNames, ruleIds } from "../scripts/folders.ts";
import { readers } from "../src/readers/index.ts";
import { rules } from "../src/rules/index.ts";
import { casesOf } from "./rule-cases/cases.ts";

const ids = ruleIds();

test("every rule's folder is registered, and nothing else", () => {
  expect(rules.map(({ id }) => id)).toEqual(ids);
});

test("no two rules have one title", () => {
  const titles = rules.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

test("an id is kept for ever: each one is a rule or listed as retired, and never both", () => {
  const retired = [...read("docs/retired-rules.md").matchAll(/^\| `([^`]+)`/gm)].map(([, id]) => id);
  const known = read("docs/rule-ids.txt").split("\n").filter(Boolean);
  expect([...ids, ...retired].sort()).toEqual(known);
});

describe.each(ids)("%s", (id) => {
  const folder = `${RULES}/${id}`;

  test("has a page that says what it is called, how bad it is, since when, why, and what to do", () => {
    const page = read(`${folder}/README.md`);
    expect(page).toMatch(new RegExp(`^# .*\`${id}\``));
    expect(page).toMatch(/^Severity: ./m);
    expect(page).toMatch(/^Since: \d+\.\d+\.\d+$/m);
    expect(page.match(/^## .*/gm)).toEqual([
      "## Why it matters",
      "## What to do",
      "## When it says nothing",
      "## Examples",
      "## References",
    ]);
  });

  test("has a page with an example of what it flags and of what it doesn't", () => {
    const [, examples = ""] = read(`${folder}/README.md`).split("## Examples");
    expect(examples.match(/^### It (?:flags|says nothing)\b/gm)).toEqual([
      "### It flags",
      "### It says nothing",
    ]);
    expect(examples.match(/^```diff$/gm)?.length).toBeGreaterThanOrEqual(2);
  });

  test("has a page with two references or more, each of them once", () => {
    const [, references = ""] = read(`${folder}/README.md`).split("## References\n\n");
    const lines = references.trimEnd().split("\n");
    expect(lines.filter((line) => !/^- \[[^\]]+\]\(https:\/\/[^\s)]+\)$/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test("has a case of what it flags and one of what it doesn't", () => {
    const names = casesOf(id).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("flags-"))).not.toEqual([]);
    expect(names.filter((name) => name.startsWith("says-nothing-"))).not.toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^(?:flags|says-nothing)-[a-z0-9-]+$/.test(name))).toEqual([]);
  });
});

test("every reader's folder is registered, is called what its reader is called, and has a page", () => {
  expect(readers.map(({ id }) => id)).toEqual(readerNames());
  for (const name of readerNames()) {
    expect(read(`${READERS}/${name}/reader.ts`)).toContain(`export const ${camelCase(name)}`);
    expect(existsSync(join(ROOT, READERS, name, "README.md")), name).toBe(true);
  }
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
