import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readNpmLock } from "../../src/formats/npm-lock.ts";
import { isAnsweredBy } from "../../src/readers/npm-packages/requirement.ts";
import { sourceFile } from "../packages/projects.ts";

/**
 * Which entries of a lockfile npm takes for what package.json asks for under the name `left`: recorded from
 * @npmcli/arborist of npm 10.9, 11.21 and 12.2, which agree on all of them.
 */
type Recorded = Readonly<{
  entries: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  satisfied: Readonly<Record<string, readonly string[]>>;
  refused: Readonly<Record<string, readonly string[]>>;
}>;

const RECORDED: Recorded = JSON.parse(
  readFileSync(new URL("fixtures/requirements.json", import.meta.url), "utf8"),
);

/** What npm takes and Toril doesn't: tags may have moved, and another name is another package. */
const STRICTER = /^(?:latest|next|npm:.*)$/;

function lockedAs(kind: string) {
  const packages = { "node_modules/left": RECORDED.entries[kind], "vendor/left": { version: "1.0.0" } };
  const text = JSON.stringify({ lockfileVersion: 3, packages });
  const lock = readNpmLock(sourceFile("package-lock.json", text)).packages;
  const entry = lock.get("node_modules/left");
  const locked = entry?.target === null ? entry : lock.get("vendor/left");
  if (locked === undefined) throw new Error(kind);
  return (text: string) => isAnsweredBy(text, locked, { from: "", lockFolder: "" });
}

describe.each(Object.keys(RECORDED.entries))("%s", (kind) => {
  const isAnswered = lockedAs(kind);

  test("answers nothing that npm would fetch anew", () => {
    expect(RECORDED.refused[kind]?.filter(isAnswered)).toEqual([]);
  });

  test("answers what npm takes it for", () => {
    const missed =
      RECORDED.satisfied[kind]?.filter((text) => !isAnswered(text) && !STRICTER.test(text)) ?? [];
    // An entry of another name answers only who asks for that one, and an address is one whatever it names.
    const known = kind === "alias" ? missed : missed.filter((text) => text.startsWith("https://registry"));
    expect(missed).toEqual(known);
  });
});

test("what is asked for in a megabyte is answered by nothing", () => {
  expect(lockedAs("registry")("^1".repeat(500_000))).toBe(false);
});
