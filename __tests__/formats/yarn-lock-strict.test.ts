import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plain } from "../../src/formats/value.ts";
import { yarnLines } from "../../src/formats/yarn-lines.ts";
import { readYarnLock } from "../../src/formats/yarn-lock.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/yarn-locks/${name}.lock`, import.meta.url), "utf8");
}

function file(text: string) {
  return { path: "yarn.lock", id: text, text };
}

const CLASSIC = fixture("workspaces/yarn-1");
const BERRY = fixture("workspaces/yarn-4");

function gapsOf(text: string) {
  return readYarnLock(file(text)).gaps.map(({ kind, line, blocking }) => [kind, line, blocking]);
}

/** Puts a line in place of the line with a number. */
function withLine(text: string, number: number, ...lines: readonly string[]): string {
  return text
    .split("\n")
    .toSpliced(number - 1, 1, ...lines)
    .join("\n");
}

test("each starts without a gap", () => {
  expect([gapsOf(CLASSIC), gapsOf(BERRY)]).toEqual([[], []]);
  expect(CLASSIC.split("\n").slice(4, 7)).toEqual([
    "debug@^3.0.0:",
    '  version "3.2.7"',
    expect.stringContaining("  resolved "),
  ]);
  expect(BERRY.split("\n").slice(28, 31)).toEqual([
    '"debug@npm:^3.0.0":',
    "  version: 3.2.7",
    '  resolution: "debug@npm:3.2.7"',
  ]);
});

test.each([
  ["a tab", '\tversion "3.2.7"'],
  ["one space", ' version "3.2.7"'],
  ["three spaces", '   version "3.2.7"'],
  ["four spaces", '    version "3.2.7"'],
  ["a colon", '  version: "3.2.7"'],
  ["two spaces between", '  version  "3.2.7"'],
  ["a space behind", '  version "3.2.7" '],
  ["a comment behind", '  version "3.2.7" # x'],
  ["no quotes", "  version 3.2.7"],
  ["quotes for nothing", '  "version" "3.2.7"'],
  ["an escape", '  version "3.2.\\u0037"'],
  ["a comment", "  # version"],
  ["an empty line", ""],
  ["a switch", "  version true"],
  ["a mark of a conflict", "<<<<<<< HEAD"],
  ["a carriage return", '  version "3.2.7"\r  x y'],
])("Yarn 1 writes no such line: %s", (_, line) => {
  const [found, ...others] = gapsOf(withLine(CLASSIC, 6, line));
  expect(others).toEqual([]);
  expect(found?.[0]).toBe("unparsed");
  expect([6, 7]).toContain(found?.[1]);
});

test.each([
  ["a tab", "\tversion: 3.2.7"],
  ["three spaces", "   version: 3.2.7"],
  ["four spaces", "    version: 3.2.7"],
  ["an anchor", "  version: &a 3.2.7"],
  ["an alias", "  version: *a"],
  ["a tag", "  version: !!str 3.2.7"],
  ["a merge", "  <<: *a"],
  ["single quotes", "  version: '3.2.7'"],
  ["quotes for nothing", '  version: "3.2.7"'],
  ["a flow", "  version: {a: b}"],
  ["a block text", "  version: |"],
  ["a list", "  - 3.2.7"],
  ["a comment", "# version"],
  ["a comment behind", "  version: 3.2.7 # x"],
  ["another line of a text", "  version: 3.2.7\n    4"],
  ["a mark of a conflict", "======="],
  ["another document", "---"],
  ["the end of a document", "..."],
  ["no blank line before a package", '"x@npm:1":'],
])("later Yarns write no such line: %s", (_, line) => {
  const [found, ...others] = gapsOf(withLine(BERRY, 30, line));
  expect(others).toEqual([]);
  expect(found?.[0]).toBe("unparsed");
  expect([30, 31]).toContain(found?.[1]);
});

test.each([
  ["Yarn 1", withLine(CLASSIC, 6, '  version "3.2.7"', '  version "3.2.8"'), 7],
  ["later", withLine(BERRY, 30, "  version: 3.2.7", "  version: 3.2.7"), 31],
])("a field that stands twice: %s", (_, text, line) => {
  expect(gapsOf(text)).toContainEqual(["dynamic", line, true]);
});

test.each([
  ["Yarn 1", `${CLASSIC}\n${CLASSIC.split("\n").slice(4, 11).join("\n")}\n`, 34],
  ["later, the descriptor", `${BERRY}\n${BERRY.split("\n").slice(28, 36).join("\n")}\n`, 79],
])("a package that stands twice: %s", (_, text, line) => {
  expect(gapsOf(text)).toContainEqual(["dynamic", line, true]);
});

test.each([
  ["a table that fetches what was built before", "  prebuiltVariants:", '    x "https://evil.example/x.tgz"'],
  ["another name", "  name other"],
  ["a path in the cache", '  uid "../x"'],
])("a field that isn't read: %s", (_, ...lines) => {
  expect(gapsOf(withLine(CLASSIC, 6, '  version "3.2.7"', ...lines))).toEqual([["not-followed", 7, true]]);
});

test.each([
  ["scripts", "  scripts:", "    install: x"],
  ["a command outside of the package", "  bin:", "    tsc: ../x"],
  ["a table of no switches", "  dependenciesMeta:", "    x:", "      optional: 1"],
])("a field that isn't read by later Yarns: %s", (_, ...lines) => {
  expect(gapsOf(withLine(BERRY, 30, "  version: 3.2.7", ...lines))).toContainEqual([
    "not-followed",
    31,
    true,
  ]);
});

test.each([
  ["another version than the locator's", 30, "  version: 3.2.8"],
  ["another kind of link", 36, "  linkType: soft"],
])("fields that contradict each other: %s", (_, line, text) => {
  expect(gapsOf(withLine(BERRY, line, text))).toEqual([["not-followed", line, true]]);
});

test("what has no address isn't pinned", () => {
  const [address = "", hash = ""] = CLASSIC.split("\n").slice(6, 8);
  expect(address).toContain("resolved");
  expect(gapsOf(CLASSIC.replace(`${address}\n`, "").replace(`${hash}\n`, ""))).toEqual([
    ["not-followed", 5, true],
  ]);
});

test("what a package needs and the lockfile hasn't is a gap, unless it is optional", () => {
  const text = withLine(CLASSIC, 6, '  version "3.2.7"', "  optionalDependencies:", '    x "1"');
  expect(gapsOf(text)).toEqual([]);
  expect(gapsOf(text.replace('"^2.1.1"', '"^2.1.2"'))).toEqual([["not-followed", 5, true]]);
});

test.each([3, 11, 99])("format %i isn't read", (version) => {
  expect(gapsOf(withLine(BERRY, 5, `  version: ${version}`))).toEqual([["unsupported", 1, true]]);
});

test("keys of more than 1,024 characters stand in two lines", () => {
  const many = Array.from({ length: 90 }, (_, at) => `debug@npm:^3.0.${at}`).join(", ");
  const text = withLine(BERRY, 29, `? "debug@npm:^3.0.0, ${many.replace("debug@npm:^3.0.0, ", "")}"`, ":");
  expect(gapsOf(text)).toEqual([]);
  expect(readYarnLock(file(text)).answerTo("", "debug", "^3.0.89")).toBe("debug@3.2.7");
});

test.each([
  ["a long line", `"${"a, ".repeat(1_000_000)}":\n`],
  ["spaces", `${" ".repeat(1_000_000)}x\n`],
  ["many patches", `"a@npm:1":\n  resolution: "a@patch:${"a&".repeat(30_000)}"\n`],
  ["depth", `"a@npm:1":\n${Array.from({ length: 500 }, (_, at) => `${"  ".repeat(at + 1)}a:\n`).join("")}`],
  ["no end", '"a@npm:1":\n  version: 1.0.0'],
])("a hostile file is a gap: %s", (_, rest) => {
  for (const text of [CLASSIC, BERRY]) expect(gapsOf(`${text}\n${rest}`)).not.toEqual([]);
});

/** Writes what was read as Yarn writes it. */
function written(text: string): string {
  const { style, blocks } = yarnLines(file(text));
  const isBare =
    style === "classic"
      ? /^(?!true|false)[A-Za-z][^:\s\\",[\]]*$/
      : /^[^-?:,\][{}#&*!|>'"%@` ](?: *[^,\][{}:# ])*$/;
  const word = (each: string) => (isBare.test(each) ? each : JSON.stringify(each));
  const lines = (table: object, indent: string): string[] =>
    Object.entries(table).flatMap(([name, value]) => {
      if (typeof value === "object") return [`${indent}${word(name)}:`, ...lines(value, `${indent}  `)];
      return [`${indent}${word(name)}${style === "classic" ? "" : ":"} ${word(value)}`];
    });
  return blocks
    .flatMap(({ descriptors, fields }) => {
      const key = style === "classic" ? descriptors.map(word).join(", ") : word(descriptors.join(", "));
      return [`${key}:`, ...lines(Object(plain(fields)), "  ")];
    })
    .join("\n");
}

const PIECES = [
  "\t",
  " ",
  "  ",
  "\n",
  "\n\n",
  "#",
  '"',
  ":",
  ",",
  "'",
  "&a ",
  "- ",
  "? ",
  "\r",
  "\\",
  "{",
  "\u2028",
  "é",
  "1",
  "a",
];

/** A file with a few characters or lines changed. */
const mutants = fc
  .tuple(
    fc.constantFrom(
      "workspaces/yarn-1",
      "mixed/yarn-1",
      "workspaces/yarn-4",
      "folders/yarn-4",
      "patches/yarn-4",
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 2 }),
  )
  .map(([name, changes]) => changes.reduce(changed, fixture(name)));

function changed(text: string, [kind, at, piece]: readonly [number, number, string]): string {
  const [lines, offset] = [text.split("\n"), at % text.length];
  const line = at % lines.length;
  switch (kind % 5) {
    case 0:
      return text.slice(0, offset) + piece + text.slice(offset);
    case 1:
      return text.slice(0, offset) + text.slice(offset + 1);
    case 2:
      return lines.toSpliced(line, 1).join("\n");
    case 3:
      return lines.toSpliced(line, 0, lines[kind % lines.length] ?? "").join("\n");
    default:
      return lines.with(line, piece + (lines[line] ?? "").trimStart()).join("\n");
  }
}

test("no change of a file is overlooked: what is read without a gap is all that stands there", () => {
  fc.assert(
    fc.property(mutants, (text) => {
      const { gaps } = readYarnLock(file(text));
      fc.pre(gaps.length === 0 && text !== "");
      const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("# "));
      expect(written(text)).toBe(lines.join("\n"));
    }),
    { numRuns: 200 },
  );
});
