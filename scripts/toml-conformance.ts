import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseToml } from "../src/formats/toml.ts";
import { member, type Value } from "../src/formats/value.ts";

/**
 * Compares our TOML reader with the official suite, which is not part of this repository. To run it:
 *
 *     go install github.com/toml-lang/toml-test/v2/cmd/toml-test@latest
 *     toml-test copy -toml 1.1 /tmp/toml-suite
 *     node scripts/toml-conformance.ts /tmp/toml-suite
 *
 * It prints the tests that fail, then two counts, and exits with 1 if any failed. With the suite of TOML 1.0, some
 * invalid tests fail, because we read 1.1 as cargo does.
 */
const suite = process.argv[2];
if (suite === undefined) throw new Error("Usage: node scripts/toml-conformance.ts DIRECTORY");

const valid = await run(join(suite, "valid"), meansTheSame);
const invalid = await run(join(suite, "invalid"), async (file) => (await parse(file)) === undefined);
process.exitCode = valid && invalid ? 0 : 1;

async function run(folder: string, holds: (file: string) => Promise<boolean>): Promise<boolean> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".toml")).sort();
  const failed: string[] = [];
  for (const name of names) if (!(await holds(join(folder, name)))) failed.push(name);
  for (const name of failed) process.stdout.write(`failed: ${folder}/${name}\n`);
  process.stdout.write(`${folder}: ${names.length - failed.length} of ${names.length}\n`);
  return failed.length === 0;
}

async function parse(path: string): Promise<Value | undefined> {
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const result = parseToml({ path, id: path, text });
    return result.ok ? result.value : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // not UTF-8
    throw error;
  }
}

async function meansTheSame(file: string): Promise<boolean> {
  const value = await parse(file);
  const expected: unknown = JSON.parse(await readFile(file.replace(/toml$/, "json"), "utf8"));
  return value !== undefined && matches(expected, value);
}

/** Compares with the suite's tagged JSON: `{"type": "integer", "value": "1"}` stands for 1. */
function matches(expected: unknown, value: Value): boolean {
  if (Array.isArray(expected)) {
    if (value.kind !== "array" || value.items.length !== expected.length) return false;
    return value.items.every((item, index) => matches(expected[index], item));
  }
  if (isTagged(expected)) return matchesScalar(expected, value);
  if (value.kind !== "object") return false;
  const wanted = Object.entries(expected as object);
  return (
    wanted.length === value.entries.size &&
    wanted.every(([name, inner]) => {
      const found = member(value, name);
      return found !== undefined && matches(inner, found);
    })
  );
}

type Tagged = Readonly<{ type: string; value: string }>;

function isTagged(expected: unknown): expected is Tagged {
  const { type, value } = expected as Partial<Tagged>;
  return typeof type === "string" && typeof value === "string";
}

function matchesScalar({ type, value: wanted }: Tagged, value: Value): boolean {
  if (value.kind === "object" || value.kind === "array" || value.kind === "null") return false;
  switch (type) {
    case "string":
      return value.value === wanted;
    case "bool":
      return value.value === (wanted === "true");
    case "integer":
      return value.kind === "number" ? value.value === Number(wanted) : value.value === wanted;
    case "float":
      return value.kind === "number" && Object.is(value.value + 0, floatOf(wanted) + 0);
    default:
      return value.kind === "string" && normalDate(value.value) === normalDate(wanted);
  }
}

function floatOf(text: string): number {
  if (text.endsWith("nan")) return Number.NaN;
  if (text.endsWith("inf")) return text.startsWith("-") ? -Infinity : Infinity;
  return Number(text);
}

/** One spelling for a date: case of letters, the separator, seconds of zero and trailing zeros make no difference. */
function normalDate(text: string): string {
  return text
    .toUpperCase()
    .replace(" ", "T")
    .replace(/((?:^|T)\d\d:\d\d)(?!:|\d)/, "$1:00")
    .replace(/(\.\d*?)0+(?!\d)/, "$1")
    .replace(/\.(?!\d)/, "");
}
