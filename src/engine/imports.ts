import type { SourceFile } from "../formats/value.ts";
import { folderOf, joined } from "../tauri/paths.ts";

/** What a program imports: files by a relative path, and packages by name. */
export type Imports = Readonly<{ paths: readonly string[]; packages: readonly string[] }>;

/** A module's name after the words that import one. A longer text names no file. */
const IMPORTED =
  /(?:\bfrom|\bimport|\brequire|\bimport\s*\(|\brequire\s*\(|\brequire\.resolve\s*\(|\bnew\s+(?:URL|Worker)\s*\()\s{0,20}["'`]([^"'`\n$]{1,4096})["'`]/g;

const known = new WeakMap<SourceFile, Imports>();

/** Each step to further programs asks again. */
export function importsOf(file: SourceFile): Imports {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports({ path, text }: SourceFile): Imports {
  const names = new Set([...text.matchAll(IMPORTED)].map(([, name = ""]) => name));
  const [relative, others] = [[...names].filter(isRelative), [...names].filter((name) => !isRelative(name))];
  const ways = relative.flatMap((name) => joined(folderOf(path), name.replace(/[?#].*$/, "")) ?? []);
  return {
    paths: ways.flatMap(filesOf),
    packages: others.flatMap((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? []),
  };
}

function isRelative(name: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(name);
}

const ENDINGS = [".ts", ".js", ".mjs", ".cjs", ".mts", ".cts", ".tsx", ".jsx", ".json"];

/** The files that a module's path may stand for, as Node, TypeScript and bundlers look for them. */
function filesOf(way: string): string[] {
  const typed = way.replace(/js(x?)$/, "ts$1");
  return [way, typed, ...ENDINGS.flatMap((ending) => [`${way}${ending}`, `${way}/index${ending}`])];
}
