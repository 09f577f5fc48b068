import { attributesBefore } from "../../formats/rust/attributes.ts";
import { type Items, itemsOf } from "../../formats/rust/items.ts";
import { type RustSource, rustSource } from "../../formats/rust/source.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import type { Texts } from "./class.ts";

/** One file of Rust code, read. */
export type RustFile = Readonly<{ path: string; source: RustSource; items: Items }>;

/** A place where code names another file: the files of which one must be there, or null where the name is computed. */
export type NamedFile = Readonly<{ offset: number; paths: readonly string[] | null }>;

/** More than any file of a build script or a macro that people write. */
const MOST_TOKENS = 40_000;

function rustFile(path: string, text: string): RustFile {
  const read = rustSource({ path, id: path, text });
  const isLarge = read.tokens.length > MOST_TOKENS;
  const source = isLarge ? { ...read, tokens: [], fault: { message: "it is too large", offset: 0 } } : read;
  return { path, source, items: itemsOf(source) };
}

/** The files that a file includes: `mod name;`, with or without `#[path]`, and `include!`. `isRoot` files lie beside their modules. */
function namedFiles({ path, source, items }: RustFile, isRoot: boolean): NamedFile[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const stem = path.slice(folder.length).replace(/\.rs$/, "");
  const own = isRoot || stem === "mod" ? folder : `${folder}${stem}/`;
  const { tokens } = source;
  const modules = items.modules.flatMap(({ name, keyword, body }): NamedFile[] => {
    if (body !== null || isTestOnly(source, keyword)) return [];
    const offset = tokens[keyword]?.start ?? 0;
    const written = pathBefore(source, keyword);
    const inner = enclosingModules(items, keyword)
      .map((each) => `${each}/`)
      .join("");
    // A `#[path]` counts from the folder of the file; inside of a module's body, from that module's folder.
    if (written !== undefined) {
      const from = inner === "" ? folder : `${own}${inner}`;
      return [{ offset, paths: written === null ? null : pathsOf(from, written) }];
    }
    if (name.startsWith("$")) return [{ offset, paths: null }];
    return [{ offset, paths: [`${own}${inner}${name}.rs`, `${own}${inner}${name}/mod.rs`] }];
  });
  return [...modules, ...includes(source, folder)];
}

function includes(source: RustSource, folder: string): NamedFile[] {
  const { tokens } = source;
  return tokens.flatMap((token, at): NamedFile[] => {
    const isInclude = token.kind === "word" && token.text === "include" && isMark(tokens[at + 1], "!");
    if (!isInclude || tokens[at + 2]?.kind !== "open") return [];
    const [first] = argumentsAt(source, at + 2);
    const literal = first !== undefined && first.to - first.from === 1 ? tokens[first.from] : undefined;
    const paths = literal?.kind === "text" ? pathsOf(folder, literal.text) : null;
    return [{ offset: token.start, paths }];
  });
}

/** A path that code writes, from a folder of the archive; null where it leaves the archive. */
function pathsOf(folder: string, written: string): string[] | null {
  const parts: string[] = [];
  if (/^[/\\]|^[a-z]:/i.test(written)) return null;
  for (const part of `${folder}${written}`.replaceAll("\\", "/").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return [parts.join("/")];
}

/** The text of `#[path = "…"]` before a module; null where it is something else than a text; undefined where there is none. */
function pathBefore(source: RustSource, keyword: number): string | null | undefined {
  const { tokens } = source;
  let found: string | null | undefined;
  for (const { from, to } of attributesBefore(source, keyword)) {
    for (let at = from; at < to; at += 1) {
      if (!isKeyword(tokens[at], "path") || !isMark(tokens[at + 1], "=")) continue;
      const value = tokens[at + 2];
      // Two paths, as `cfg_attr` makes them, can't both be followed.
      found = value?.kind === "text" && found === undefined ? value.text : null;
    }
  }
  return found;
}

/** Whether an item is only part of builds of tests: `#[cfg(test)]`. */
export function isTestOnly(source: RustSource, keyword: number): boolean {
  return attributesBefore(source, keyword).some(({ from, to }) => {
    const words = source.tokens.slice(from, to).map(({ text }) => text);
    return words.join(" ") === "cfg ( test )" || words.join(" ") === "test";
  });
}

/** Whether a word stands in a `use`, which brings a name in and calls nothing. */
export function isInUse({ file, at }: Readonly<{ file: RustFile; at: number }>): boolean {
  const { tokens } = file.source;
  let from = at;
  for (let open = tokens[at]?.parent ?? -1; isOpen(tokens[open], "{"); open = tokens[open]?.parent ?? -1) {
    if (!isMark(tokens[open - 1], "::") && !isKeyword(tokens[open - 1], "use")) break;
    from = open - 1;
  }
  while (
    from >= 0 &&
    (isMark(tokens[from], "::") || (tokens[from]?.kind === "word" && !isKeyword(tokens[from], "use")))
  )
    from -= 1;
  return isKeyword(tokens[from], "use");
}

function enclosingModules(items: Items, index: number): string[] {
  return items.modules.flatMap(({ name, body }) =>
    body !== null && body.from <= index && index < body.to ? [name] : [],
  );
}

/** The files that a set of root files reaches, as far as their texts are known, and what they name that isn't. */
export function reachedFiles(
  roots: readonly string[],
  texts: Texts,
): Readonly<{
  files: readonly RustFile[];
  missing: readonly Readonly<{ at: RustFile; named: NamedFile }>[];
}> {
  const files: RustFile[] = [];
  const missing: Readonly<{ at: RustFile; named: NamedFile }>[] = [];
  const seen = new Set<string>();
  const waiting = roots.map((path) => ({ path, isRoot: true }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const text = texts.get(next.path);
    if (text === undefined || seen.has(next.path)) continue;
    seen.add(next.path);
    const file = rustFile(next.path, text);
    files.push(file);
    for (const named of namedFiles(file, next.isRoot)) {
      const found = named.paths?.find((path) => texts.has(path));
      if (found === undefined) missing.push({ at: file, named });
      else waiting.push({ path: found, isRoot: false });
    }
  }
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), missing };
}
