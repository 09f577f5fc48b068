import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { camelCase, casesIn, READERS, ROOT, RULES, readerNames, ruleIds } from "../scripts/folders.ts";
import { readers } from "../src/readers/index.ts";
import { rules } from "../src/rules/index.ts";
import { pages } from "../src/rules/pages.ts";

const ids = ruleIds();

test("every rule's folder is registered, and nothing else", () => {
  expect(rules.map(({ id }) => id)).toEqual(ids);
  expect([...pages.keys()]).toEqual(ids);
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
  const cases = casesIn(folder);

  test("has a page that says what it is called, how bad it is and what to do", () => {
    const page = read(`${folder}/README.md`);
    expect(page).toMatch(new RegExp(`^# .*\`${id}\``));
    expect(page).toMatch(/^Severity: ./m);
    expect(page).toMatch(/^## Why it matters$/m);
    expect(page).toMatch(/^## What to do$/m);
  });

  test("has a case of what it flags and one of what it doesn't", () => {
    expect(cases.filter((name) => name.startsWith("flags-"))).not.toEqual([]);
    expect(cases.filter((name) => name.startsWith("says-nothing-"))).not.toEqual([]);
  });

  test("has cases that are named for what they show, with a base and a head", () => {
    expect(cases.filter((name) => !/^(?:flags|says-nothing)-[a-z0-9-]+$/.test(name))).toEqual([]);
    for (const name of cases) {
      const sides = ["base", "head"].map((side) => join(ROOT, folder, "cases", name, side));
      expect(sides.some(existsSync), name).toBe(true);
    }
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
