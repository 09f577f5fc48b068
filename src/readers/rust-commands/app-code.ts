import type { RustParser } from "../../formats/rust/tree.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import {
  type CodeFile,
  type CodeFunction,
  type CodeType,
  type Constant,
  codeFile,
  MODULES,
  moduleAround,
  moduleName,
} from "./code-file.ts";
import { declaredIn } from "./names.ts";
import { childOf, fieldOf, literalIn, pathOf, within } from "./nodes.ts";

/** All code of an app by what it declares. A file gets its tree when something in it is asked for. */
export type AppCode = Readonly<{
  parser: RustParser;
  files: readonly SourceFile[];
  file(path: string): CodeFile | undefined;
  functions(name: string): readonly CodeFunction[];
  types(name: string): readonly CodeType[];
  /** What the app itself exports under a name that it has from elsewhere: `pub use std::fs::read as slurp`. */
  exported(name: string): readonly (readonly string[])[];
  /** The types that a type stands for: `type Cmd = std::process::Command`. */
  aliases(name: string): readonly (readonly string[])[];
  /** The text or the function that a constant stands for. */
  constants(name: string): readonly Constant[];
  /** Paths of which a module takes every name: `mod store { pub use crate::disk::*; }`. */
  globsOf(module: string): readonly (readonly string[])[];
  isMacro(name: string): boolean;
  /** The names of crates of this repository that it is built with; the code of some isn't read. */
  crates: ReadonlySet<string>;
  /** The names of its files as modules. */
  modules: ReadonlySet<string>;
  /** Whether a file is a module of a name: by its own, by `#[path]`, or as it is included in one. */
  isModule(path: string, name: string): boolean;
  isIncluded(path: string, by: CodeFile): boolean;
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
  const renamed = new Map<string, Set<string>>();
  for (const file of files)
    for (const [given, name] of [...movedModules(file), ...includingModules(treeOf, file)]) {
      const last = given.split("/").at(-1) ?? "";
      renamed.set(last, (renamed.get(last) ?? new Set()).add(name));
    }
  const passing = files.filter(({ text }) => PASSES_ALL_ON.test(text));
  const declaring = (name: string): CodeFile[] =>
    (holding.get(name) ?? []).flatMap((file) => treeOf(file) ?? []);
  const types = remembered((name) => declaring(name).flatMap((code) => called(code.types, name)));
  return {
    parser,
    files,
    unread,
    crates: new Set(project.pathCrates.map(({ crate }) => crate.replaceAll("-", "_"))),
    modules: new Set([
      ...files.map(({ path }) => moduleName(path)),
      ...[...renamed.values()].flatMap((each) => [...each]),
    ]),
    isModule: (path, name) =>
      moduleName(path) === name || (renamed.get(path.split("/").at(-1) ?? "")?.has(name) ?? false),
    isIncluded: (path, by) =>
      renamed.get(path.split("/").at(-1) ?? "")?.has(moduleName(by.file.path)) ?? false,
    file(path) {
      const file = byPath.get(path);
      return file && treeOf(file);
    },
    functions: remembered((name) => declaring(name).flatMap((code) => called(code.functions, name))),
    types,
    exported: remembered((name) => declaring(name).flatMap((code) => code.uses.get(name) ?? [])),
    aliases: remembered((name) =>
      types(name).flatMap(({ node, file }) => {
        const aliased = node.kind === "type_item" ? fieldOf(node, "type") : undefined;
        return aliased === undefined ? [] : [pathOf(file, aliased)];
      }),
    ),
    constants: remembered((name) => declaring(name).flatMap((code) => code.constants.get(name) ?? [])),
    globsOf: remembered((module) => passing.flatMap((file) => treeOf(file)?.globsOf.get(module) ?? [])),
    isMacro: (name) => declaring(name).some(({ macros }) => macros.has(name)),
  };
}

/** `pub use crate::disk::*` */
const PASSES_ALL_ON = /\bpub(?:\([^)\n]{0,100}\))?\s+use\s[^;]{0,2000}\*/;

/** Files that are a module of another name: `#[path = "store_v2.rs"] mod store;` */
function movedModules({ text }: SourceFile): (readonly [path: string, name: string])[] {
  const moved = text.includes("path") ? [...text.matchAll(MOVED)] : [];
  return moved.map(([, path = "", name = ""]) => [path, name] as const);
}

const MOVED = /\bpath\s*=\s*"([^"\n]{1,500})"[^;{}"]{0,500}?\bmod\s+(\w+)/g;

/** What a file includes, and the module that then holds it. */
function includingModules(
  treeOf: (file: SourceFile) => CodeFile | undefined,
  file: SourceFile,
): (readonly [path: string, module: string])[] {
  const code = INCLUDES.test(file.text) ? treeOf(file) : undefined;
  if (code === undefined) return [];
  const inline = within(code.root, MODULES);
  return within(code.root, MACROS).flatMap((node) => {
    const [named, tokens] = [fieldOf(node, "macro"), childOf(node, "token_tree")];
    const isOne = named !== undefined && pathOf(code, named).at(-1) === "include";
    const path = isOne ? literalIn(code, tokens?.children[0]) : undefined;
    return path === undefined ? [] : [[path, moduleAround(code, inline, node)] as const];
  });
}

const INCLUDES = /\binclude!/;
const MACROS: ReadonlySet<string> = new Set(["macro_invocation"]);

/** What is asked for by a name, once for each: a walk asks again at every call. */
function remembered<T>(find: (name: string) => readonly T[]): (name: string) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

type Named = Readonly<{ name: string }>;

/** What of a file is called so. All files that declare a name are asked: else some that come first would hide another. */
function called<T extends Named>(all: readonly T[], name: string): readonly T[] {
  const index = indexes.get(all) ?? Map.groupBy<string, Named>(all, (each) => each.name);
  indexes.set(all, index);
  return (index.get(name) ?? []) as readonly T[];
}

/** One file may declare ten thousand, and be asked for each of them. */
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Named[]>>();
