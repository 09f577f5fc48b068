import { describe, expect, test } from "vitest";
import { sinceWhen } from "../../src/domain/gap.ts";
import { parseYaml, parseYamlDocuments } from "../../src/formats/yaml.ts";
import { gapsOf, lockOf, lockText } from "./pnpm-lock-files.ts";

const TEXT = lockText("overrides", "pnpm-12");
const OLD = lockText("overrides", "pnpm-7");
const SIX = lockText("overrides", "pnpm-8");
const CONFIG = lockText("config", "pnpm-12");

/** The text with one change, which has to be one. */
function edited(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
}

describe("a file that can't be read is one gap, which rests on its content", () => {
  test.each([
    ["no YAML", "a: b: c", "unparsed", "isn't valid YAML"],
    ["nothing", "", "unparsed", "holds nothing"],
    ["only remarks", "# nothing\n", "unparsed", "holds nothing"],
    ["null", "~\n", "unparsed", "holds nothing"],
    ["a list", "- a", "unsupported", "has the format"],
    ["marks of a merge", `<<<<<<< ours\n${TEXT}`, "unparsed", "isn't valid YAML"],
    ["an anchor", edited(TEXT, "importers:\n", "importers: &a\n"), "unparsed", "An anchor"],
    ["an alias", `${TEXT}\nextra: *a\n`, "unparsed", "An alias"],
    ["a tag", edited(TEXT, "version: 4.3.4", "version: !!str 4.3.4"), "unparsed", "A tag"],
    [
      "a merge of tables",
      edited(TEXT, "packages:\n", "packages:\n  <<: {a@1.0.0: {}}\n"),
      "unparsed",
      "A merge",
    ],
    [
      "a key given twice",
      edited(TEXT, "  ms@2.1.2: {}", "  ms@2.1.2: {}\n  ms@2.1.2: {}"),
      "unparsed",
      "given twice",
    ],
    ["an old format", edited(OLD, "5.4", "5.2"), "unsupported", "has the format `5.2`"],
    ["a new format", edited(TEXT, "'9.0'", "'13.0'"), "unsupported", "has the format `13.0`"],
    [
      "pnpm's own document in an old format",
      edited(CONFIG, "'9.0'", "'6.0'"),
      "unsupported",
      "has the format `6.0`",
    ],
    ["three documents", `${CONFIG}---\na: 1\n`, "unparsed", "sets its documents apart"],
    ["a document that begins with a mark", `---\n${TEXT}`, "unparsed", "sets its documents apart"],
    [
      "a mark with a comment",
      edited(CONFIG, /\n---\n/, "\n--- # x\n"),
      "unparsed",
      "sets its documents apart",
    ],
    [
      "a mark with text behind it",
      edited(CONFIG, /\n---\n/, "\n--- {}\n---\n"),
      "unparsed",
      "sets its documents apart",
    ],
    [
      "a mark after half an end of a line",
      edited(CONFIG, /\n---\n/, "\r---\r"),
      "unparsed",
      "sets its documents apart",
    ],
    ["an end of a document", `${TEXT}...\n`, "unparsed", "sets its documents apart"],
    ["a comment before the first mark", `# x\n${CONFIG}`, "unparsed", "sets its documents apart"],
    ["a deep value", `a: ${"[".repeat(150)}${"]".repeat(150)}`, "unparsed", "epth"],
    ["a crowd", `a: [${"1,".repeat(1_500_001)}]`, "unparsed", "holds more than"],
    ["a long text", " ".repeat(32 * 1024 * 1024 + 1), "truncated", "longer than 32 MiB"],
    [
      "many packages",
      `lockfileVersion: '9.0'\npackages:\n${Array.from({ length: 100_001 }, (_, at) => `  a${at}@1.0.0: {}\n`).join("")}`,
      "truncated",
      "more than 50000 packages",
    ],
  ])("%s", (_, text, kind, message) => {
    const { gaps, packages, answerTo, projects, settings } = lockOf(text);
    expect(gaps).toEqual([expect.objectContaining({ kind, blocking: true, rests: `file ${text}` })]);
    expect(gaps[0]?.message).toContain(message);
    expect([packages.size, projects.size, settings.length, answerTo("", "ms", "2.1.2")]).toEqual([
      0,
      0,
      0,
      undefined,
    ]);
  });
});

describe("what pnpm doesn't write is a gap, and the rest is read all the same", () => {
  test.each([
    ["a table of its own", `${TEXT}\nhooks:\n  a: b\n`, "not-followed 74 true `hooks` of the document"],
    [
      "the tables of an old format",
      `${TEXT}\ndependencies:\n  a: 1.0.0\n`,
      "not-followed 74 true `dependencies` of",
    ],
    [
      "the table of a new format",
      `${SIX}\nsnapshots: {}\n`,
      "not-followed 65 true `snapshots` of the document",
    ],
    [
      "a field of a folder",
      edited(TEXT, "  .:\n", "  .:\n    specifiers: {}\n"),
      "`specifiers` of the folder",
    ],
    [
      "plugins of pnpm in the project",
      edited(TEXT, "  .:\n", "  .:\n    configDependencies: {}\n"),
      "`configDependencies` of the folder",
    ],
    [
      "what pnpm's own folder hasn't",
      edited(CONFIG, "  .:\n", "  .:\n    dependencies: {}\n"),
      "7 true `dependencies` of the folder",
    ],
    [
      "what pnpm's own document hasn't",
      edited(CONFIG, "packages:", "overrides: {a: 1}\n\npackages:"),
      "`overrides` of the document",
    ],
    [
      "a field of a package",
      edited(TEXT, "  ms@2.1.2:\n", "  ms@2.1.2:\n    dependencies: {is-odd: 3.0.1}\n"),
      "`dependencies` of the entry `ms@2.1.2`",
    ],
    [
      "a field of an instance",
      edited(TEXT, "  ms@2.1.2: {}", "  ms@2.1.2: {dev: true}"),
      "`dev` of the entry `ms@2.1.2`",
    ],
    [
      "an instance that is no table",
      edited(TEXT, "  ms@2.1.2: {}", "  ms@2.1.2: 1"),
      "the entry `ms@2.1.2` is no table",
    ],
    [
      "an instance without a package",
      edited(TEXT, "  ms@2.1.2: {}", "  ms@2.1.2: {}\n  ms@9.9.9: {}"),
      "the entry `ms@9.9.9` is in no table of packages",
    ],
    [
      "a need without an instance",
      edited(TEXT, "  ms@2.1.2: {}\n", ""),
      "needs `ms`, which the lockfile lacks",
    ],
    [
      "a folder's need without an instance",
      edited(TEXT, "version: 4.3.4", "version: 4.3.5"),
      "the folder `.` asks for `debug`, which the lockfile lacks",
    ],
    [
      "a name that is a path",
      edited(TEXT, "      ms: 2.1.2\n", "      ../../ms: 2.1.2\n"),
      "`dependencies` of the entry `debug@4.3.4` isn't a table of packages",
    ],
    [
      "a folder's name that is a path",
      edited(TEXT, "      debug:\n", "      ../debug:\n"),
      "has a shape for `../debug` that no pnpm writes",
    ],
    [
      "a requirement without its text",
      edited(TEXT, "        specifier: 4.3.4\n", ""),
      "has a shape for `debug`",
    ],
    [
      "a requirement with more",
      edited(TEXT, "        specifier: 4.3.4\n", "        specifier: 4.3.4\n        x: y\n"),
      "has a shape for `debug`",
    ],
    [
      "a requirement of another format",
      edited(TEXT, /debug:\n.*\n.*\n/, "debug: 4.3.4\n"),
      "has a shape for `debug`",
    ],
    [
      "format 5 with format 6's requirement",
      edited(
        OLD,
        "  debug: 4.3.4\n  is-odd: 3.0.1_",
        "  debug: {specifier: 4.3.4, version: 4.3.4}\n  is-odd: 3.0.1_",
      ),
      "has a shape for `debug`",
    ],
    [
      "another's id",
      edited(TEXT, "  ms@2.1.2: {}", "  ms@2.1.2: {id: is-odd@3.0.1}"),
      "has the id of something else",
    ],
    [
      "a flag in quotes",
      edited(SIX, "dev: false", "dev: 'false'"),
      "`dev` of the entry `/debug@4.3.4` isn't `true` or `false`",
    ],
    [
      "a table that is a text",
      edited(TEXT, /importers:(?:.|\n)*\npackages:/, "importers: x\n\npackages:"),
      "`importers` of the document",
    ],
    [
      "overrides that are a list",
      edited(TEXT, "overrides:\n  ms: 2.1.2", "overrides: [ms]"),
      "`overrides` of the document",
    ],
  ])("%s", (_, text, message) => {
    const gaps = gapsOf(text);
    expect(gaps.join("\n")).toContain(message);
    expect(gaps.every((gap) => / true /.test(gap))).toBe(true);
    expect(lockOf(text).packages.size).toBeGreaterThan(1);
  });

  test("two instances of one release with different hashes", () => {
    const text = lockText("workspace", "pnpm-7");
    const twin = "/use-sync-external-store/1.2.0_react@18.2.0:\n    resolution: {integrity: sha512-";
    const gaps = gapsOf(edited(text, `${twin}e`, `${twin}f`));
    expect(gaps).toEqual([
      expect.stringContaining("not-followed 124 true `use-sync-external-store@1.2.0` stands in"),
    ]);
  });

  test("one of two instances without a hash leaves the release without one", () => {
    const text = lockText("workspace", "pnpm-7");
    const lock = lockOf(edited(text, /(store\/1\.2\.0_react@18\.2\.0:\n {4}resolution: )\{.*\}/, "$1{}"));
    expect(lock.packages.get("use-sync-external-store@1.2.0")?.integrity).toBeNull();
    expect(lock.gaps).toHaveLength(1);
  });
});

test("a gap is the same gap where its text has moved", () => {
  const odd = edited(TEXT, "  ms@2.1.2: {}", "  ms@2.1.2: {dev: true}");
  const moved = edited(odd, "lockfileVersion", "\n# moved\n\nlockfileVersion");
  const gaps = sinceWhen(lockOf(odd).gaps, lockOf(moved).gaps);
  expect(gaps).toEqual([expect.objectContaining({ since: "base", line: 75, blocking: false })]);
  const changed = edited(odd, "dev: true", "dev: false");
  expect(sinceWhen(lockOf(odd).gaps, lockOf(changed).gaps)).toEqual([
    expect.objectContaining({ since: "head" }),
  ]);
});

test("a missing hash is no gap: whoever compares sees that nothing pins the package", () => {
  const text = edited(TEXT, /(ms@2\.1\.2:\n {4}resolution: )\{.*\}/, "$1{}");
  expect(gapsOf(text)).toEqual([]);
  expect(lockOf(text).packages.get("ms@2.1.2")?.integrity).toBeNull();
});

test("names of JavaScript's own are only names", () => {
  const text = edited(
    TEXT,
    "  ms@2.1.2: {}",
    "  ms@2.1.2: {dependencies: {__proto__: 2.1.2, constructor: 2.1.2}}",
  );
  expect(gapsOf(text)).toEqual([
    expect.stringContaining("needs `__proto__`, which the lockfile lacks"),
    expect.stringContaining("needs `constructor`, which the lockfile lacks"),
  ]);
});

describe("documents of a lockfile", () => {
  const LIMITS = { values: 1000, depth: 10 };
  const documentsIn = (text: string) => {
    const parsed = parseYamlDocuments({ path: "a.yaml", id: text, text }, LIMITS);
    return parsed.ok ? parsed.documents : parsed.message;
  };

  test("numbers stay what is written, and only flags are more than texts", () => {
    const words = "[1.10, 9.0, 0x10, 1e3, .inf, 2024-01-01, yes, true, 'true', FALSE, ~, null]";
    const values = [
      "1.10",
      "9.0",
      "0x10",
      "1e3",
      ".inf",
      "2024-01-01",
      "yes",
      true,
      "true",
      false,
      null,
      null,
    ];
    expect(documentsIn(words)).toMatchObject([
      { items: values.map((value) => (value === null ? { kind: "null" } : { value })) },
    ]);
  });

  test("each document is a value, in its place", () => {
    expect(documentsIn("---\na: 1\n---\nb: 2\n---\n")).toMatchObject([
      { kind: "object", at: { line: 2 } },
      { kind: "object", at: { line: 4 } },
      { kind: "null" },
    ]);
    expect(documentsIn("")).toEqual([]);
    expect(documentsIn("a: 1\n---\n<<: {}\n")).toContain("A merge (`<<`)");
    expect(documentsIn("a: [[[[[[[[[[[[]]]]]]]]]]]]")).toMatch(/depth/i);
    expect(documentsIn("a: 1\n".repeat(501))).toContain("more than 1000 values");
  });

  test("other files of YAML are taken as before", () => {
    const text = "<<: {}\na: 1.10\n";
    const parsed = parseYaml({ path: "a.yaml", id: text, text });
    expect(parsed).toMatchObject({ ok: true, value: { kind: "object" } });
    expect(parseYaml({ path: "a.yaml", id: "", text: "a: 1\n---\nb: 1" })).toMatchObject({ ok: false });
  });
});
