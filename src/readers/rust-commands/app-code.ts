import type { RustParser } from "../../formats/rust/tree.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import { type CodeFile, type CodeFunction, type CodeType, codeFile, moduleName } from "./code-file.ts";
import { declaredIn } from "./names.ts";

/** All code of an app by what it declares. A file gets its tree when something in it is asked for. */
export type AppCode = Readonly<{
  parser: RustParser;
  files: readonly SourceFile[];
  file(path: string): CodeFile | undefined;
  functions(name: string): readonly CodeFunction[];
  types(name: string): readonly CodeType[];
  /** What the app itself exports under a name that it has from elsewhere: `pub use std::fs::read as slurp`. */
  exported(name: string): readonly (readonly string[])[];
  isMacro(name: string): boolean;
  /** The names of crates of this repository that it is built with; the code of some isn't read. */
  crates: ReadonlySet<string>;
  /** The names of its files as modules. */
  modules: ReadonlySet<string>;
  /** Files that can't be read, with the reason. */
  unread: ReadonlyMap<string, string>;
}>;

/** Code that only tests have is none of the app. */
export function appCode(project: Project, parser: RustParser): AppCode {
  const files = rustOfApp(project)
    .files.filter(({ requires }) => !requires.some(({ kind }) => kind === "test" || kind === "never"))
    .map(({ file }) => file);
  const unread = new Map<string, string>();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const holding = new Map<string, SourceFile[]>();
  for (const file of files)
    for (const name of declaredIn(file)) {
      const known = holding.get(name);
      if (known === undefined) holding.set(name, [file]);
      else known.push(file);
    }
  const treeOf = (file: SourceFile): CodeFile | undefined => {
    const code = codeFile(parser, file);
    if (typeof code !== "string") return code;
    unread.set(file.path, code);
    return undefined;
  };
  const declaring = (name: string): CodeFile[] =>
    (holding.get(name) ?? []).slice(0, MOST_DECLARING).flatMap((file) => treeOf(file) ?? []);
  return {
    parser,
    files,
    unread,
    crates: new Set(project.pathCrates.map(({ crate }) => crate.replaceAll("-", "_"))),
    modules: new Set(files.map(({ path }) => moduleName(path))),
    file(path) {
      const file = byPath.get(path);
      return file && treeOf(file);
    },
    functions: (name) =>
      declaring(name).flatMap((code) => code.functions.filter((each) => each.name === name)),
    types: (name) => declaring(name).flatMap((code) => code.types.filter((each) => each.name === name)),
    exported: (name) => declaring(name).flatMap((code) => code.uses.get(name) ?? []),
    isMacro: (name) => declaring(name).some(({ macros }) => macros.has(name)),
  };
}

/** In how many files one name is looked for. */
const MOST_DECLARING = 16;
