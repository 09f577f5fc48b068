import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/formats/parse.ts";
import { type Parsed, pick, plain, type Value } from "../../src/formats/value.ts";
import { parseYaml } from "../../src/formats/yaml.ts";

function parse(text: string): Parsed {
  return parseYaml({ path: "a.yml", id: text, text });
}

function valueIn(text: string): Value {
  const result = parse(text);
  if (!result.ok) throw new Error(`${result.message} at ${result.at.line}:${result.at.column}`);
  return result.value;
}

function failureOf(text: string): string {
  const result = parse(text);
  if (result.ok) throw new Error(`accepted ${text.slice(0, 40)}`);
  return `${result.at.line}:${result.at.column} ${result.message}`;
}

const TEXT = `# a policy
fail-on: high

rules:
  "ipc/command-granted": off
  list: [one, { two: 'three' }]
  empty:
last: |
  a
  b
`;

test.each(["\n", "\r\n"])("every key and value stands where it is written (%j)", (lineEnd) => {
  const value = valueIn(TEXT.replaceAll("\n", lineEnd));
  expect(pick(value, "fail-on")).toEqual({
    ...{ kind: "string", value: "high" },
    at: { path: "a.yml", line: 2, column: 10, endLine: 2 },
  });
  expect(pick(value, "rules")?.at).toMatchObject({ line: 5, column: 3, endLine: 7 });
  expect(pick(value, "rules", "ipc/command-granted")?.at).toMatchObject({ line: 5, column: 26 });
  const rules = pick(value, "rules");
  const key = rules?.kind === "object" ? rules.entries.get("ipc/command-granted")?.key : undefined;
  expect(key).toEqual({ path: "a.yml", line: 5, column: 3, endLine: 5 });
  expect(pick(value, "rules", "list")?.at).toMatchObject({ line: 6, column: 9 });
  expect(pick(value, "rules", "empty")).toMatchObject({ kind: "null", at: { line: 7 } });
  expect(pick(value, "last")).toMatchObject({ value: "a\nb\n" });
});

test("words are words, as the core schema of YAML 1.2 has it", () => {
  const text = "[off, on, yes, no, true, false, ~, null, 1, 0x10, 1.5, .inf, '1', \"true\", 2024-01-01, ]";
  const values = [
    ...["off", "on", "yes", "no", true, false, null, null, 1, 16, 1.5, Number.POSITIVE_INFINITY],
    ...["1", "true", "2024-01-01"],
  ];
  expect(plain(valueIn(text))).toEqual(values);
});

test.each(["", "\n", "# nothing\n", "---\n", "~"])("%j holds nothing", (text) => {
  expect(valueIn(text).kind).toBe("null");
});

test("a name of JavaScript's own is only a name", () => {
  const value = plain(valueIn("__proto__: 1\nconstructor: 2\n"));
  expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
});

describe("what could mean more than it shows is refused, at its place", () => {
  test.each([
    ["a: &x 1", "1:4 An anchor"],
    ["a: 1\nb: *a", "2:4 An alias"],
    ["a: !!str 1", "1:4 A tag"],
    ["&x a: 1", "1:1 An anchor"],
    ["a: 1\n---\nb: 2", "1:5 There is more than one document."],
    ["%YAML 1.1\n---\na: 1", "1:1 A directive"],
    ["a: 1\nb: 2\na: 3", '3:1 The key "a" is given twice.'],
    ['a: 1\n"a": 3', '2:2 The key "a" is given twice.'],
    ["? [a]\n: 1", "1:1 A key must be a single name."],
    ["a:\n\tb: 1", "2:1 Tab characters must not be used in indentation."],
    ["a: [1", "1:6 Unexpected end of the stream within a flow collection."],
    ["a: b: c", "1:"],
  ])("%j", (text, failure) => expect(failureOf(text)).toContain(failure));

  test("and depth and size are bounded", () => {
    expect(failureOf("[".repeat(10_000))).toMatch(/nest|depth/i);
    expect(failureOf("- a\n".repeat(300_000))).toContain("holds more than");
    expect(failureOf(`a: ${"[".repeat(201)}${"]".repeat(201)}`)).toMatch(/nest|depth/i);
  });
});

const anyJson = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }).filter((value) => !hasMinusZero(value));

test("what is written as YAML, or as JSON, is read back", () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(plain(valueIn(dump(value)))).toEqual(plainOf(value));
      expect(plain(valueIn(JSON.stringify(value, null, 1)))).toEqual(plainOf(value));
    }),
  );
});

test("any text is read or refused, and never throws", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      ":",
      " ",
      "\n",
      "  ",
      "- ",
      "? ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "&x",
      "*x",
      "!!str ",
      "|",
      ">",
      "'",
      '"',
    ],
    ...["#", "---\n", "...\n", "%", "\t", "\u0000", "\ud800", "\ufeff", "<<: ", "~"],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("")),
        fc.string(),
      ),
      (text) => {
        const result = parse(text);
        const at = result.ok ? result.value.at : result.at;
        expect(at.line >= 1 && at.column >= 1 && at.endLine >= at.line).toBe(true);
      },
    ),
    { numRuns: 5_000 },
  );
});

test("a file is YAML by its name", () => {
  for (const path of ["a.yml", ".github/toril.yaml"]) {
    expect(parseFile({ path, id: path, text: "a: 1" })).toMatchObject({ ok: true });
  }
});

function plainOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function hasMinusZero(value: unknown): boolean {
  if (Object.is(value, -0)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasMinusZero);
}
