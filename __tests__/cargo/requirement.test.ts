import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lowestVersion, satisfies } from "../../src/formats/cargo-requirement.ts";

/** What the crate `semver` 1.0.28 said: for each requirement the versions that satisfy it, null where it can't be read. */
type Table = Readonly<{ versions: string; satisfied: Readonly<Record<string, string | null>> }>;

const table: Table = JSON.parse(readFileSync(new URL("requirements.json", import.meta.url), "utf8"));

describe("a requirement is read as the crate semver reads it", () => {
  test.each(Object.entries(table.satisfied))("%j", (requirement, satisfied) => {
    const answers = table.versions.split(" ").map((version) => [version, satisfies(version, requirement)]);
    if (satisfied === null)
      expect(new Set(answers.map(([, answer]) => answer))).toEqual(new Set([undefined]));
    else
      expect(answers.flatMap(([version, answer]) => (answer === true ? [version] : [])).join(" ")).toBe(
        satisfied,
      );
  });
});

test.each(["1.2", "1.2.3-", "01.2.3", "1.2.3-01", "", "18446744073709551616.0.0"])(
  "%j is no version",
  (version) => {
    expect(satisfies(version, "*")).toBeUndefined();
  },
);

test.each([
  ["2", "2.0.0"],
  ["^2.0.0-rc.3", "2.0.0-rc.3"],
  [">=1.4, <3", "1.4.0"],
  ["*", "0.0.0"],
  ["newest", undefined],
])("%j begins with %j", (requirement, lowest) => {
  expect(lowestVersion(requirement)).toBe(lowest);
});
