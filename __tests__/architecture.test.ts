import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../scripts/folders.ts";

/** Who may know whom: the folders of src and the packages that the files of each folder may import. */
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { folders: [], packages: [] },
  words: { folders: ["domain"], packages: [] },
  language: { folders: ["domain"], packages: [] },
  formats: {
    folders: ["domain"],
    packages: ["ini", "js-yaml", "parse5", "saxes", "semver", "toml-eslint-parser"],
  },
  tauri: { folders: ["domain", "words", "formats"], packages: ["semver"] },
  catalogue: { folders: ["domain"], packages: ["semver"] },
  facts: { folders: ["domain", "formats"], packages: ["node:crypto"] },
  readers: {
    folders: ["domain", "words", "language", "formats", "tauri", "catalogue", "facts"],
    packages: ["semver"],
  },
  compare: { folders: ["domain", "words", "language"], packages: ["diff", "semver"] },
  rules: { folders: ["domain", "words"], packages: [] },
  engine: {
    folders: [
      "domain",
      "words",
      "language",
      "formats",
      "tauri",
      "facts",
      "readers",
      "compare",
      "rules",
      "review",
    ],
    packages: ["diff", "semver"],
  },
  review: { folders: ["domain"], packages: ["node:crypto", "diff"] },
  accept: { folders: ["domain", "review"], packages: ["node:zlib"] },
  renderers: { folders: ["domain", "words", "review"], packages: ["node:crypto"] },
  adapters: {
    folders: ["domain", "facts", "formats", "review"],
    packages: ["node:*", "@octokit/*", "web-tree-sitter"],
  },
  hosts: { folders: ["*"], packages: ["*"] },
};

/** Layers that touch the world. Everywhere else the same input gives the same answer. */
const IMPURE = ["adapters", "hosts"];

const WORLD = new RegExp(
  [
    /\b(?:process|performance|console)\.\w+/,
    /\bDate\.now\b|\bnew Date\(|\bMath\.random\b/,
    /\bset(?:Timeout|Interval|Immediate)\(/,
    /(?<=[=(,?:&|]\s*|\b(?:await|return)\s+)fetch\(/, // a call; a type may well have a method of that name
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** What would soon hold everything that has no other place. */
const NAMELESS = /^(?:utils?|helpers?|common|misc|shared|lib)(?:\.|$)/;

/** As long as a file can be and still be read in one go. */
const LONGEST_FILE = 400;

type Layer = Readonly<{ folders: readonly string[]; packages: readonly string[] }>;
type Source = Readonly<{ path: string; text: string }>;

const sources: readonly Source[] = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.includes("/cases/"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(ROOT, "src", path), "utf8") }));

test("every file keeps to its layer", () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(faults)).toEqual([]);
});

test("no files import one another in a circle", () => {
  expect(circlesAmong(new Map(sources.map((source) => [source.path, importedBy(source)])))).toEqual([]);
});

test("a circle is found over several files, and types count", () => {
  const found = circlesAmong(
    new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["c.ts"]],
      ["c.ts", ["a.ts"]],
      ["d.ts", ["a.ts"]],
    ]),
  );
  expect(found).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
});

describe("the check itself notices", () => {
  test.each([
    ["a layer above", "rules/ipc/a/rule.ts", 'import { git } from "../../../adapters/git.ts";'],
    ["a type alone", "domain/a.ts", 'import type { Reader } from "../readers/reader.ts";'],
    ["a re-export", "domain/a.ts", 'export * from "../readers/reader.ts";'],
    ["an import over several lines", "domain/a.ts", 'import {\n  a,\n  b,\n} from "../readers/reader.ts";'],
    ["an import at run time", "domain/a.ts", 'const a = await import("../readers/reader.ts");'],
    ["an import for its effect", "domain/a.ts", 'import "../readers/reader.ts";'],
    ["a package", "rules/ipc/a/rule.ts", 'import { satisfies } from "semver";'],
    ["a part of a package", "formats/a.ts", 'import a from "tar-stream/pack.js";'],
    ["a part of Node", "engine/review.ts", 'import { readFile } from "node:fs/promises";'],
    ["another rule", "rules/ipc/a/rule.ts", 'import b from "../b/rule.ts";'],
    ["another reader", "readers/csp/reader.ts", 'import { npmPackages } from "../npm-packages/reader.ts";'],
    ["the clock", "engine/review.ts", "const now = Date.now();"],
    ["the environment", "compare/csp/a.ts", "if (process.env.DEBUG) debug();"],
    ["the network", "facts/a.ts", "const page = await fetch(url);"],
    ["what follows a comment", "domain/a.ts", '// first\nimport a from "../engine/a.ts";\nconst b = 1;'],
    ["what follows a text", "domain/a.ts", 'const a = text.split("`");\nconst b = Math.random();\n// `'],
    ["what follows a regex", "domain/a.ts", 'const a = text.split(/["`]/);\nconst b = Math.random();\n// `'],
    ["a folder without a layer", "extras/a.ts", ""],
    ["a name that says nothing", "domain/utils.ts", ""],
    ["an index that no script writes", "domain/index.ts", 'export * from "./gap.ts";'],
    ["a file that is too long", "domain/a.ts", "\n".repeat(LONGEST_FILE + 1)],
  ])("%s", (_, path, text) => {
    expect(faults({ path, text })).toHaveLength(1);
  });

  test.each([
    ["what a layer may import", "readers/csp/reader.ts", 'import { code } from "../../domain/sentence.ts";'],
    ["a file in the parent folder", "rules/csp/a/rule.ts", 'import { wording } from "../wording.ts";'],
    ["a part of a package it may import", "formats/a.ts", 'import a from "toml-eslint-parser/lib/ast";'],
    ["the world, in an adapter", "adapters/a.ts", 'import fs from "node:fs";\nconst now = Date.now();'],
    ["what a comment says", "domain/a.ts", '// as in import a from "../hosts/cli/main.ts"\n/* Date.now() */'],
    ["code inside a text", "domain/a.ts", 'const text = "run console.log() there";'],
    ["code inside a page", "domain/a.ts", 'const page = `import a from "../hosts/cli/main.ts"`;'],
    ["a method that is called fetch", "facts/a.ts", "type Source = {\n  fetch(url: string): void;\n};"],
  ])("nothing wrong with %s", (_, path, text) => {
    expect(faults({ path, text })).toEqual([]);
  });
});

/** The files of src that a file imports, by their paths. */
function importedBy({ path, text }: Source): string[] {
  const relative = importsOf(text).filter((specifier) => specifier.startsWith("."));
  return relative.map((specifier) => posix.join(posix.dirname(path), specifier));
}

/** Each circle once, as the way around it. */
function circlesAmong(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.add([...way.slice(way.indexOf(path)), path].join(" → "));
    if (done.has(path) || way.includes(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return [...found];
}

/** What is wrong with one file, each as a sentence that says where and what would be right. */
function faults({ path, text }: Source): string[] {
  const [folder = ""] = path.split("/");
  const layer = LAYERS[folder];
  if (layer === undefined)
    return [`src/${path}: no layer "${folder}"; there are ${Object.keys(LAYERS).join(", ")}`];
  return [
    ...importsOf(text).flatMap((specifier) => importFaults(path, specifier, layer)),
    ...(IMPURE.includes(folder) ? [] : worldFaults(path, text)),
    ...shapeFaults(path, text),
  ];
}

function importFaults(path: string, specifier: string, layer: Layer): string[] {
  const [folder = ""] = path.split("/");
  if (!specifier.startsWith(".")) {
    if (layer.packages.some((allowed) => covers(allowed, specifier))) return [];
    return [
      `src/${path} imports "${specifier}"; ${folder} may import ${inWords(layer.packages, "no package")}`,
    ];
  }
  const target = join("/", path, "..", specifier).slice(1);
  const [targetFolder = ""] = target.split("/");
  if (targetFolder !== folder && !layer.folders.some((allowed) => covers(allowed, targetFolder))) {
    return [
      `src/${path} imports src/${target}; ${folder} may import ${inWords(layer.folders, "no other folder")}`,
    ];
  }
  const [own, other] = [unitOf(path), unitOf(target)];
  if (own !== undefined && other !== undefined && own !== other) {
    return [
      `src/${path} imports src/${target}; what ${own} and ${other} share belongs in their parent folder`,
    ];
  }
  return [];
}

/** The reader or the rule that a file belongs to: no two of them know each other. */
function unitOf(path: string): string | undefined {
  return /^(?:readers\/[^/]+|rules\/[^/]+\/[^/]+)(?=\/)/.exec(path)?.[0];
}

function covers(allowed: string, name: string): boolean {
  if (allowed.endsWith("*")) return name.startsWith(allowed.slice(0, -1));
  return name === allowed || name.startsWith(`${allowed}/`);
}

function worldFaults(path: string, text: string): string[] {
  const found = WORLD.exec(without(["comment", "regex", "string", "template"], text))?.[0];
  return found === undefined
    ? []
    : [`src/${path} uses ${found} and only ${IMPURE.join(" and ")} may touch the world`];
}

function shapeFaults(path: string, text: string): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const generated = text.startsWith("// Generated by ");
  const lines = text.split("\n").length - 1;
  const result: string[] = [];
  if (NAMELESS.test(name)) result.push(`src/${path}: name the file for what it exports`);
  if (name === "index.ts" && !generated) result.push(`src/${path}: only a generated file is called index.ts`);
  if (lines > LONGEST_FILE && !generated)
    result.push(`src/${path} has ${lines} lines; ${LONGEST_FILE} is the most`);
  return result;
}

/** Every module that the text imports, types included. */
function importsOf(text: string): string[] {
  const statements = /\b(?:import|export)\b(?:[^"'();]*?\bfrom)?\s*\(?\s*"([^"]+)"/g;
  return [...without(["comment", "regex", "template"], text).matchAll(statements)].map(
    ([, specifier = ""]) => specifier,
  );
}

type Token = "comment" | "regex" | "string" | "template";

/** What isn't code in TypeScript, looked for all at once: any of them may hold the beginning of another. */
const TOKENS = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)/,
    /(?<regex>(?<=[=(,:;!&|?[{}\n]\s*|\breturn\s+)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/)/,
    /(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/,
    /(?<template>`(?:\\[\s\S]|[^`\\])*`)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

function without(kinds: readonly Token[], text: string): string {
  return text.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Partial<Record<Token, string>>>;
    return kinds.some((kind) => groups[kind] !== undefined) ? " " : token;
  });
}

function inWords(names: readonly string[], none: string): string {
  return names.length === 0 ? none : `only ${names.join(", ")}`;
}
