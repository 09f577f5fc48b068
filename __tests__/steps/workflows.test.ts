import { describe, expect, test } from "vitest";
import { toldOf, WORKFLOW, withSteps } from "./app.ts";

const RELEASE = ".github/workflows/release.yml";
const OTHER = ".github/workflows/other.yml";

function release(text: string) {
  return { [RELEASE]: text };
}

describe("a workflow that hides what it runs from a parser:", () => {
  test.each<[string, Record<string, string>, string]>([
    ["no YAML", release(`${WORKFLOW}\t bad: [\n`), "unparsed"],
    ["a second document", release(`${WORKFLOW}---\njobs: {}\n`), "unparsed"],
    ["a key twice", release(`${WORKFLOW}permissions: write-all\n`), "unparsed"],
    ["a tag", withSteps("      - uses: !!str other/action@v1\n"), "unparsed"],
    ["an anchor", withSteps("      - &e\n        uses: other/action@v1\n"), "build/action-unpinned medium"],
    [
      "more jobs than are looked at",
      release(WORKFLOW + Array.from({ length: 300 }, (_, i) => `  j${i}:\n    runs-on: x\n`).join("")),
      "truncated",
    ],
    ["a new one", { [OTHER]: "on: push\njobs:\n  a: [\n    uses: other/action@v1\n" }, "unparsed"],
  ])("%s", async (_, changes, expected) => {
    const { told, verdict } = await toldOf(changes);
    expect(told).toContain(expected);
    expect(verdict).not.toBe("pass");
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["no YAML at base either", release(`${WORKFLOW}\t bad: [\n`), { [OTHER]: "on: push\njobs: {}\n" }],
    [
      "no YAML, in a workflow that builds nothing and holds nothing",
      {},
      { [OTHER]: "on: push\njobs:\n  a: [\n" },
    ],
    ["steps written once", {}, withSteps("      - &own\n        run: npm test\n      - *own\n")],
  ])("calm: %s", async (_, before, changes) => {
    expect(await toldOf(changes, before)).toEqual({ verdict: "pass", told: [] });
  });

  test("aliases that multiply are not followed", async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`);
    const text = `${WORKFLOW}x:\n  a0: &a0 [one]\n${lines.join("")}`;
    expect((await toldOf(release(text))).told).toEqual(["unparsed"]);
  });
});
