import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readNpmLock } from "../../src/formats/npm-lock.ts";
import { sourceFile } from "../packages/projects.ts";

/** Trees without circles, and what npm fetches nothing for: as @npmcli/arborist of npm 10.9, 11.21 and 12.2 answered. */
type Recorded = Readonly<{ packages: Readonly<Record<string, unknown>>; bundled: readonly string[] }>;

const RECORDED: readonly Recorded[] = JSON.parse(
  readFileSync(new URL("fixtures/bundles.json", import.meta.url), "utf8"),
);

function bundledIn(packages: Readonly<Record<string, unknown>>): string[] {
  const lock = readNpmLock(sourceFile("package-lock.json", JSON.stringify({ lockfileVersion: 3, packages })));
  return [...lock.packages.values()]
    .filter(({ source }) => source.kind === "bundled")
    .map(({ location }) => location);
}

test.each(RECORDED)("what $bundled come with is what npm says", ({ packages, bundled }) => {
  expect(bundledIn(packages).sort()).toEqual(bundled);
});

test("an entry with an address is no bundled one, where packages go in circles too", () => {
  const parent = { version: "1.0.0", bundleDependencies: ["b"] };
  const entry = { version: "1.0.0", resolved: "https://example.com/b.tgz" };
  expect(bundledIn({ "node_modules/a": parent, "node_modules/a/node_modules/b": entry })).toEqual([]);
});

test("a chain of 20,000 that is bundled is walked without recursion", () => {
  const inside = Array.from({ length: 20_000 }, (_, at) => [
    `node_modules/a/node_modules/p${at}`,
    { version: "1.0.0", dependencies: { [`p${at + 1}`]: "1" } },
  ]);
  const parent = { version: "1.0.0", bundleDependencies: ["p0"] };
  expect(bundledIn({ "node_modules/a": parent, ...Object.fromEntries(inside) })).toHaveLength(20_000);
});
