import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/formats/parse.ts";
import { itemsOf, pick, plain, type Value } from "../../src/formats/value.ts";
import { suggestRemoval } from "../../src/review/suggestion.ts";

/** Entries as a capability has them: texts and objects, on one line or several. */
const anyEntry = fc.oneof(
  fc.constantFrom(
    "core:default",
    "fs:allow-read",
    "a, b",
    "[",
    "]",
    "{",
    "//",
    "/* x */",
    'q"uote',
    "back\\slash",
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.record({
    identifier: fc.constantFrom("fs:scope", "http:default"),
    allow: fc.array(fc.record({ path: fc.constantFrom("$HOME/**", "x") }), { maxLength: 2 }),
  }),
);

test("of a list in JSON, what is left is the list without the entry", () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { minLength: 2, maxLength: 6 }),
      fc.nat(5),
      fc.constantFrom(1, 2, 4, "\t"),
      (entries, at, indent) => {
        const index = at % entries.length;
        const text = JSON.stringify({ windows: ["main"], permissions: entries }, null, indent);
        const result = taken("capability.json", text, index);
        if (result === undefined) return; // an object may be longer than a suggestion, a text hold what is unseen
        expect(result).toEqual(entries.toSpliced(index, 1));
      },
    ),
  );
});

test("of a list in TOML too, with or without the last comma", () => {
  const anyText = fc.constantFrom(
    "core:default",
    "fs:allow-read",
    "a, b",
    "[",
    "]",
    "# x",
    "back\\slash",
    'q"',
  );
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 2, maxLength: 6 }),
      fc.nat(5),
      fc.boolean(),
      (entries, at, comma) => {
        const index = at % entries.length;
        const lines = entries.map((entry, position) => {
          const last = position === entries.length - 1;
          return `    ${JSON.stringify(entry)}${last && !comma ? "" : ","}`;
        });
        const text = `windows = ["main"]\npermissions = [\n${lines.join("\n")}\n]\n`;
        expect(taken("capability.toml", text, index)).toEqual(entries.toSpliced(index, 1));
      },
    ),
  );
});

test("of several entries, what is left is the list without all of them", () => {
  const list = fc.array(fc.constantFrom("core:default", "fs:allow-read", "a, b", "[", "]"), {
    minLength: 2,
    maxLength: 12,
  });
  let taken = 0;
  fc.assert(
    fc.property(list, fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }), (entries, chosen) => {
      const out = new Set(chosen.filter((index) => index < entries.length));
      const left = entries.filter((_, index) => !out.has(index));
      const json = JSON.stringify({ permissions: entries }, null, 2).split("\n");
      const toml = ["permissions = [", ...entries.map((entry) => `  ${JSON.stringify(entry)},`), "]"];
      for (const [path, lines, first] of [
        ["capability.json", json, 3],
        ["capability.toml", toml, 2],
      ] as const) {
        const places = [...out].map((index) => ({ path, line: first + index, column: 3 }));
        const findings = places.map((place) => ({ ...place, endLine: place.line, removable: true }));
        const suggestion = suggestRemoval(findings, lines);
        if (out.size === 0 || left.length === 0) expect(suggestion).toBeUndefined();
        if (suggestion === undefined) continue;
        taken += 1;
        const after = parse(path, applied(lines, suggestion).join("\n"));
        expect(itemsOf(pick(after, "permissions")).map(plain)).toEqual(left);
      }
    }),
  );
  expect(taken).toBeGreaterThan(50);
});

test("of several entries all go or none", () => {
  const lines = ["[", '  "a",', '  "b",', '  "c",', '  "d"', "]"];
  const at = (line: number, more = {}) => ({
    ...{ removable: true, path: "capability.json", line, column: 3, endLine: line },
    ...more,
  });
  expect(suggestRemoval([at(2), at(4)], lines)).toEqual({
    ...{ first: 2, last: 4, lines: ['  "b",'] },
    removed: [
      { first: 2, last: 2 },
      { first: 4, last: 4 },
    ],
  });
  expect(suggestRemoval([at(4), at(2), at(2)], lines)).toMatchObject({ first: 2, last: 4 });
  expect(suggestRemoval([at(4), at(5)], lines)).toMatchObject({ first: 3, last: 5, lines: ['  "b"'] });
  expect(suggestRemoval([at(2), at(4, { removable: false })], lines)).toBeUndefined();
  expect(suggestRemoval([at(2, { endLine: 4 }), at(3)], lines)).toBeUndefined();
  expect(suggestRemoval([at(2), at(3), at(4), at(5)], lines)).toBeUndefined();
  const far = ["[", '  "a",', ...Array.from({ length: 30 }, () => '  "x",'), '  "b",', '  "c"', "]"];
  expect(suggestRemoval([at(2), at(33)], far)).toBeUndefined();
  expect(suggestRemoval([at(2), at(20)], far)).toMatchObject({ first: 2, last: 20 });
});

const HEAD = ["{", '  "permissions": [', '    "core:default",', '    "shell:allow-execute"', "  ]", "}"];

test("the last entry takes the comma before it along", () => {
  expect(suggest("capability.json", HEAD, 4)).toEqual({
    ...{ first: 3, last: 4, lines: ['    "core:default"'] },
    removed: [{ first: 4, last: 4 }],
  });
});

test("an object is found by the name in it, and goes as a whole", () => {
  const object = [
    "    {",
    '      "identifier": "fs:scope",',
    '      "allow": [{ "path": "$HOME/**" }]',
    "    }",
  ];
  const lines = [...HEAD.slice(0, 3), ...object, ...HEAD.slice(4)];
  const place = { path: "capability.json", line: 5, column: 21, endLine: 5 };
  const suggestion = suggestRemoval([{ removable: true, ...place }], lines);
  expect(suggestion).toEqual({
    ...{ first: 3, last: 7, lines: ['    "core:default"'] },
    removed: [{ first: 4, last: 7 }],
  });
  const inFront = [...HEAD.slice(0, 2), ...object.with(-1, "    },"), ...HEAD.slice(3)];
  expect(suggestRemoval([{ removable: true, ...place, line: 4, endLine: 4 }], inFront)).toEqual({
    ...{ first: 3, last: 6, lines: [] },
    removed: [{ first: 3, last: 6 }],
  });
});

test("one in the middle leaves no line behind", () => {
  expect(suggest("capability.json", HEAD, 3)).toEqual({
    ...{ first: 3, last: 3, lines: [] },
    removed: [{ first: 3, last: 3 }],
  });
});

describe("nothing is suggested", () => {
  test.each<[string, readonly string[], number]>([
    ["where entries share a line", ["{", '  "permissions": ["a", "b"]', "}"], 2],
    ["where the list begins on the line", ['{ "permissions": ["a",', '  "b"', "]}"], 1],
    ["where the list ends on the line", ["[", '  "a",', '  "b" ]'], 3],
    ["for the only entry", ["[", '  "a"', "]"], 2],
    ["for a value that has a name", ["{", '  "a":', '  "b",', '  "c": 1', "}"], 3],
    ["for a name", ["{", '  "a": 1,', '  "b":', "  2", "}"], 3],
    ["where the comma is on the next line", ["[", '  "a"', '  , "b"', "]"], 2],
    ["where the line before has a comment", ["[", '  "a", // b,', '  "c"', "]"], 3],
    [
      "where a comment may hide what the entry belongs to",
      ["{", '  "a":', "  // b,", '  "c",', '  "d": 1 }'],
      4,
    ],
    ["where JSON5 is used", ["[", "  'a',", "  'b'", "]"], 3],
    ["where lines end as on Windows", ["[\r", '  "a",\r', '  "b",\r', '  "c"\r', "]\r"], 4],
    ["where a character is unseen", ["[", '  "a\u202e",', '  "b"', "]"], 3],
    ["past the end of the file", ["[", '  "a",'], 9],
    ["on the first line", ['"a",', '"b"]'], 1],
  ])("%s", (_, lines, line) => expect(suggest("capability.json", lines, line)).toBeUndefined());

  test.each<[string, readonly string[], number]>([
    ["for a named value in TOML", ["[a]", 'b = "c"', "d = 1"], 2],
    ["where entries share a line in TOML", ["permissions = [", '  "a", "b",', "]"], 2],
    ["where the comma of TOML is on the next line", ["permissions = [", '  "a"', '  , "b"', "]"], 2],
    ["for the only entry in TOML", ["permissions = [", '  "a",', "]"], 2],
  ])("%s", (_, lines, line) => expect(suggest("capability.toml", lines, line)).toBeUndefined());

  test("where taking out the entry would leave the cause", () => {
    const place = { path: "capability.json", line: 4, column: 5, endLine: 4 };
    expect(suggestRemoval([{ removable: false, ...place }], HEAD)).toBeUndefined();
  });

  test("for any place in any text that it would break", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
      "\n",
      ' "a"',
      ' "b"',
      "1",
      "//",
      "/*",
      "*/",
      "'c'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), (pieces, line) => {
        const text = pieces.join("");
        const file = { path: "x.json5", id: text, text };
        const suggestion = suggest("x.json5", text.split("\n"), line + 1);
        if (suggestion === undefined || !parseFile(file).ok) return;
        const after = applied(text.split("\n"), suggestion).join("\n");
        expect(parseFile({ ...file, id: after, text: after }).ok, after).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

function suggest(path: string, lines: readonly string[], line: number) {
  const column = (lines[line - 1]?.search(/\S/) ?? 0) + 1;
  return suggestRemoval([{ removable: true, path, line, column, endLine: line }], lines);
}

/** The permissions that are left once the suggestion for one of them is taken; undefined where there is none. */
function taken(path: string, text: string, index: number): unknown {
  const before = itemsOf(pick(parse(path, text), "permissions"))[index];
  if (before === undefined) throw new Error("no such entry");
  const suggestion = suggestRemoval([{ removable: true, ...before.at }], text.split("\n"));
  if (suggestion === undefined) return undefined;
  const after = applied(text.split("\n"), suggestion).join("\n");
  return JSON.parse(JSON.stringify(itemsOf(pick(parse(path, after), "permissions")).map(plain)));
}

function applied(
  lines: readonly string[],
  { first, last, lines: instead }: Readonly<{ first: number; last: number; lines: readonly string[] }>,
): string[] {
  return lines.toSpliced(first - 1, last - first + 1, ...instead);
}

function parse(path: string, text: string): Value {
  const parsed = parseFile({ path, id: text, text });
  if (!parsed.ok) throw new Error(`${parsed.message}\n${text}`);
  return parsed.value;
}
