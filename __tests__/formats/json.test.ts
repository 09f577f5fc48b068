import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonDialect, parseJson } from "../../src/formats/json.ts";
import { type Parsed, pick, plain, type Value } from "../../src/formats/value.ts";

function parse(text: string, dialect: JsonDialect = "json"): Parsed {
  return parseJson({ path: "a.json", id: text, text }, dialect);
}

function valueIn(text: string, dialect: JsonDialect = "json"): Value {
  const result = parse(text, dialect);
  if (!result.ok) throw new Error(`${result.message} at ${result.at.line}:${result.at.column}`);
  return result.value;
}

function failureOf(text: string, dialect: JsonDialect = "json"): string {
  const result = parse(text, dialect);
  if (result.ok) throw new Error(`accepted ${text.slice(0, 40)}`);
  return `${result.at.line}:${result.at.column} ${result.message}`;
}

test("values know where they stand", () => {
  const value = valueIn('{\r\n  "windows": [\r\n    "main",\r\n    { "é": true }\r\n  ]\r\n}\r\n');
  expect(value.at).toEqual({ path: "a.json", line: 1, column: 1, endLine: 6 });
  const windows = pick(value, "windows");
  expect(windows?.at).toEqual({ path: "a.json", line: 2, column: 14, endLine: 5 });
  expect(windows?.kind === "array" && windows.items.map(({ at }) => [at.line, at.column])).toEqual([
    [3, 5],
    [4, 5],
  ]);
  expect(value.kind === "object" && value.entries.get("windows")?.key).toMatchObject({ line: 2, column: 3 });
});

test("columns count as editors do, astral characters as two", () => {
  expect(pick(valueIn('{"😀": 1}'), "😀")?.at).toMatchObject({ line: 1, column: 8 });
});

test("the last of two equal keys counts, and the key is named", () => {
  const result = parse('{"a": 1,\n "\\u0061": 2}');
  expect(result.ok && plain(result.value)).toEqual({ a: 2 });
  expect(result.ok && result.duplicates).toEqual([
    { name: "a", at: { path: "a.json", line: 2, column: 2, endLine: 2 } },
  ]);
});

test("names that mean something to JavaScript are only names", () => {
  const value = valueIn('{"__proto__": {"polluted": 1}, "constructor": 2}');
  expect(value.kind === "object" && [...value.entries.keys()]).toEqual(["__proto__", "constructor"]);
  expect(Object.keys(plain(value) as object)).toEqual(["__proto__", "constructor"]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([
  ["a comment", "1 // x"],
  ["a trailing comma", "[1,]"],
  ["a bare key", "{a: 1}"],
  ["single quotes", "'a'"],
  ["a leading zero", "01"],
  ["NaN", "NaN"],
  ["nothing", ""],
  ["a second value", "1 2"],
  ["a control character", '"\u0001"'],
  ["a line break in a string", '"a\nb"'],
  ["a tab in a key", '{"\t": 1}'],
  ["half of a surrogate pair", '"\\ud800"'],
  ["a number past the range", "1e999"],
  ["a byte order mark", "\uFEFF1"],
  ["a no-break space", "\u00a01"],
])("strict JSON refuses %s", (_, text) => {
  expect(parse(text).ok).toBe(false);
});

test("JSON5 allows what it allows", () => {
  const text = "\uFEFF// top\n{a: 'x\\\ny', /* b */ \"c\": [.5, +1, 0x1F, -Infinity, NaN,], }";
  expect(plain(valueIn(text, "json5"))).toEqual({ a: "xy", c: [0.5, 1, 31, -Infinity, Number.NaN] });
});

test("JSON5 refuses a string that goes over its line", () => {
  expect(failureOf("{a: 'x\ny'}", "json5")).toBe("1:7 A string holds a line break or control character.");
  expect(failureOf("'x\\\\\ny'", "json5")).toBe("1:5 A string holds a line break or control character.");
});

test("failures say where", () => {
  expect(failureOf('{\n  "a": 1,\n  b\n}')).toBe('3:3 Expected a key, but found "b".');
  expect(failureOf('{"a": ')).toBe("1:7 Expected a value, but the file ends.");
  expect(failureOf("\uFEFF{}")).toMatch(/^1:1 .*byte order mark/);
});

test.each([
  ["brackets", "[".repeat(200_000)],
  ["closed brackets", "[".repeat(201) + "]".repeat(201)],
  ["objects", '{"a":'.repeat(200_000)],
])("deep %s are a failure and no crash", (_, text) => {
  expect(failureOf(text)).toMatch(/nested/);
});

test("200 levels are read", () => {
  expect(parse("[".repeat(200) + "]".repeat(200)).ok).toBe(true);
});

test("200,000 comments in a row are read", () => {
  expect(plain(valueIn(`${"//\n".repeat(200_000)}1`, "json5"))).toBe(1);
});

test.each(['"', '"\\', '{"a', "'\\u00", "/*", "{a\\u", "0x", "1e"])(
  "a file that ends in %j is a failure",
  (text) => {
    expect(parse(text, "json").ok).toBe(false);
    expect(parse(text, "json5").ok).toBe(false);
  },
);

test("a crowd of values is refused before it fills the memory", () => {
  expect(failureOf("[[],".repeat(2_000_000))).toMatch(/more than 1000000 values/);
});

test("a text cut anywhere is a failure with a place inside it", () => {
  const text = '{"a": ["\\u00e9", -1.5e3, true, null], // x\n"b": {"c": \'d\'}}';
  for (let end = 0; end < text.length; end++) {
    for (const dialect of ["json", "json5"] as const) {
      const result = parse(text.slice(0, end), dialect);
      expect(result.ok).toBe(false);
      expect(!result.ok && result.at.line).toBeLessThanOrEqual(2);
    }
  }
});

test("no text makes it throw", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    '"',
    "'",
    "\\",
    "\n",
    "/",
    "*",
    "0",
    "x",
    "-",
    "e",
    "\\u",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("json", "json5"), (pieces, dialect) => {
      parse(pieces.join(""), dialect as JsonDialect);
    }),
  );
});

test("what JSON.stringify writes is read back, and every place points at its value's text", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(0, 2),
      fc.constantFrom("json", "json5"),
      (json, indent, dialect) => {
        const text = JSON.stringify(json, null, indent);
        const value = valueIn(text, dialect as JsonDialect);
        expect(JSON.stringify(plain(value))).toBe(JSON.stringify(json));
        for (const inner of everyValue(value)) expectTextAt(text, inner);
      },
    ),
  );
});

function* everyValue(value: Value): Generator<Value> {
  yield value;
  if (value.kind === "array") for (const item of value.items) yield* everyValue(item);
  if (value.kind === "object")
    for (const { value: inner } of value.entries.values()) yield* everyValue(inner);
}

/** The text from the value's place on begins with the value, and ends on its last line. */
function expectTextAt(text: string, value: Value): void {
  const lines = text.split("\n");
  const first = (lines[value.at.line - 1] ?? "").slice(value.at.column - 1);
  const last = lines[value.at.endLine - 1] ?? "";
  if (value.kind === "object") {
    expect(first[0]).toBe("{");
    expect(last).toContain("}");
  } else if (value.kind === "array") {
    expect(first[0]).toBe("[");
    expect(last).toContain("]");
  } else {
    expect(first.startsWith(JSON.stringify(plain(value)))).toBe(true);
  }
}
