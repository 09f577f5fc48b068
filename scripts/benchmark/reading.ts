/**
 * What reading a file costs compared with its parser alone, in this process. The least of many rounds counts, since nothing
 * else disturbed it. For JSON, the parser is our own, since no available one keeps places, and it is compared with `JSON.parse`.
 */
import { parseEvents } from "js-yaml";
import { parse } from "parse5";
import { parseTOML } from "toml-eslint-parser";
import { elementsOf } from "../../src/formats/html.ts";
import { parseFile } from "../../src/formats/parse.ts";

export type Reading = Readonly<{ name: string; ratio: number }>;

const ROUNDS = 41;

export function readings(): Reading[] {
  return FORMATS.map(({ name, text, raw, ours }) => {
    const [bare, read]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(timeOf(() => raw(text)));
      read.push(timeOf(() => ours(text)));
    }
    return { name, ratio: Math.min(...read) / Math.min(...bare) };
  });
}

type Format = Readonly<{
  name: string;
  text: string;
  raw: (text: string) => unknown;
  ours: (text: string) => unknown;
}>;

const read = (path: string) => (text: string) => parseFile({ path, id: "", text });

const LINES = Array.from({ length: 2_000 }, (_, i) => i);

const FORMATS: readonly Format[] = [
  {
    name: "TOML",
    text: LINES.map((i) => `[table-${i}]\nname = "value ${i}"\nlist = [${i}, { deep = true }]\n`).join(""),
    raw: (text) => parseTOML(text, { tomlVersion: "1.1" }),
    ours: read("Cargo.toml"),
  },
  {
    name: "JSON",
    text: JSON.stringify(LINES.map((i) => ({ name: `value ${i}`, list: [i, { deep: true }] }))),
    raw: (text) => JSON.parse(text),
    ours: read("tauri.conf.json"),
  },
  {
    name: "YAML",
    text: LINES.map((i) => `name-${i}:\n  text: value ${i}\n  list: [${i}, true]\n`).join(""),
    raw: (text) => parseEvents(text, {}),
    ours: read("jobs.yml"),
  },
  {
    name: "HTML",
    text: `<!doctype html><body>${LINES.map((i) => `<p id="p${i}">text &amp; ${i}<script src="a.js"></script></p>`).join("")}`,
    raw: (text) => parse(text, { sourceCodeLocationInfo: true }),
    ours: elementsOf,
  },
];

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
