import { parseFile } from "../formats/parse.ts";
import type { SourceFile, Value } from "../formats/value.ts";
import { baseName, folderOf, joined } from "../tauri/paths.ts";
import { decidingLines } from "./deciding-code.ts";

/** Who names a file of an irrelevant kind: the first such file, and whether the words around the name decide something. */
export type Mention = Readonly<{ by: string; line: number; decides: boolean }>;

/** A word that may be a path, and its line. */
type Word = Readonly<{ word: string; line: number }>;

/** Finds who names each of these files: by a path that leads to it, or that ends as its own path does. */
export function mentionsOf(
  texts: readonly SourceFile[],
  roots: readonly string[],
  paths: readonly string[],
): ReadonlyMap<string, Mention> {
  const byName = Map.groupBy(
    paths
      .filter((path) => !NEVER.test(path))
      .flatMap((path) => namesOf(path).map((name) => ({ name, path }))),
    ({ name }) => name,
  );
  const found = new Map<string, Mention>();
  if (byName.size === 0) return found;
  const decides = decidingLines(texts);
  for (const text of texts) {
    for (const { word, line } of wordsOf(text)) {
      for (const { path } of byName.get(nameIn(word)) ?? []) {
        if (path === text.path || found.get(path)?.decides === true || isDull(path, text.path)) continue;
        if (!leadsTo(word, path, text.path, roots)) continue;
        const mention = { by: text.path, line, decides: decides(text, line) };
        if (!found.has(path) || mention.decides) found.set(path, mention);
      }
    }
  }
  return found;
}

/** Pictures, fonts and sounds: their content is only shown, whoever names them. */
const NEVER =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|ico|icns|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|flac|m4a|psd)$|\.d\.[cm]?ts$/i;

/** Documents that every repository has. Commands check, copy and publish them. */
const WELL_KNOWN =
  /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|LICEN[CS]E|NOTICE|COPYING|AUTHORS|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT|RELEASE[\w-]*)(?:[.-][^/]*)?$/i;

/** Names that files in many folders have: only a mention with a path counts. */
const COMMON = /^(?:index|main|mod|app|lib|utils?|types|config|test|setup)\b/i;

/** Whether a mention says nothing: a command that names such a document only publishes it. Code, Tauri and cargo may use it. */
function isDull(path: string, by: string): boolean {
  return WELL_KNOWN.test(path) && !/\.rs$|tauri[^/]*\.(?:json5?|toml)$|(?:^|\/)\.cargo\//i.test(by);
}

/** The names of a file: with its ending, without, and for TypeScript also with the ending that it compiles to. */
function namesOf(path: string): string[] {
  const name = baseName(path);
  const [, stem, ending = ""] = /^(.+)(\.[cm]?[jt]sx?)$/.exec(name) ?? [];
  if (stem === undefined) return [name];
  return [
    ...new Set([
      name,
      stem,
      `${stem}${ending.replace(/ts/, "js")}`,
      `${stem}${ending.replace(/tsx?/, "js")}`,
    ]),
  ];
}

function nameIn(word: string): string {
  return word.slice(word.lastIndexOf("/") + 1);
}

function leadsTo(word: string, path: string, by: string, roots: readonly string[]): boolean {
  const spellings = namesOf(path).map((name) => (folderOf(path) === "" ? name : `${folderOf(path)}/${name}`));
  const fits = (way: string | null) => way !== null && spellings.includes(way);
  if ([folderOf(by), "", ...roots].some((folder) => fits(joined(folder, word)))) return true;
  const end = word.slice(word.lastIndexOf(UNKNOWN) + 1).replace(/^(?:\.{0,2}\/)+/, "");
  const isFull = end.includes("/") || (end.includes(".") && !COMMON.test(end));
  return isFull && spellings.some((each) => each === end || each.endsWith(`/${end}`));
}

/** Stands for a variable in a word: the text before it isn't known. Unicode makes it no character. */
const UNKNOWN = "\uFDD1";

const VARIABLE = /\$\{?[\w.:-]{1,100}\}?|%\w{1,100}%|\{\{[^{}\n]{0,200}\}\}/g;

/** The signs between words. */
const BETWEEN = /[\s"'`=,:;()<>|&[\]{}$#!*?%@]+/;

/** How long a path is that systems open. */
const LONGEST_PATH = 4_096;

/** A string of Rust on one line, as far as it may be a path. One without an end is taken too, so that none is read twice. */
const QUOTED = /"((?:[^"\\\n]|\\.){1,4096})"?/g;

const DOCUMENTATION = /#!?\[.{0,200}\bdoc\s*=/;

function wordsOf(file: SourceFile): Word[] {
  if (/\.(?:json5?|toml)$/.test(file.path)) return wordsOfSettings(file) ?? wordsOfText(file);
  if (!file.path.endsWith(".rs")) return wordsOfText(file);
  return file.text.split("\n").flatMap((text, i) => {
    if (DOCUMENTATION.test(text)) return [];
    return [...text.matchAll(QUOTED)].flatMap(([, quoted = ""]) => wordsIn(quoted, i + 1));
  });
}

function wordsOfText({ text }: SourceFile): Word[] {
  return text.split("\n").flatMap((line, i) => wordsIn(line, i + 1));
}

function wordsIn(text: string, line: number): Word[] {
  return text
    .replace(VARIABLE, UNKNOWN)
    .split(BETWEEN)
    .filter((word) => word.length > 1 && word.length <= LONGEST_PATH)
    .map((word) => ({ word: word.replaceAll(/[\\/]+/g, "/"), line }));
}

/** Settings that name files which are shown, read or published, and which neither run nor decide anything. */
const DULL_SETTING = /^(?:icon|license(?:-?[fF]ile)?|readme|\$schema|repository|homepage)$/;

/** The same for manifests of packages and crates, and for settings that tell compilers where code is. */
const DULL_IN_MANIFEST = /^(?:main|module|types|typings|exports|files|browser|include|exclude)$/;
const MANIFEST = /(?:^|\/)(?:package|[tj]sconfig[^/]*)\.json$|(?:^|\/)Cargo\.toml$/;

function wordsOfSettings(file: SourceFile): Word[] | undefined {
  const parsed = parseFile(file, { json5: true });
  if (!parsed.ok) return undefined;
  const isManifest = MANIFEST.test(file.path);
  const found: Word[] = [];
  const walk = (value: Value): void => {
    if (value.kind === "string") found.push(...wordsIn(value.value, value.at.line));
    if (value.kind === "array") for (const item of value.items) walk(item);
    if (value.kind !== "object") return;
    for (const [name, entry] of value.entries) {
      if (DULL_SETTING.test(name) || (isManifest && DULL_IN_MANIFEST.test(name))) continue;
      found.push(...wordsIn(name, entry.key.line));
      walk(entry.value);
    }
  };
  walk(parsed.value);
  return found;
}
