import type { AppCode } from "../app-code.ts";
import type { CodeFile, CodeFunction } from "../code-file.ts";
import { modulesIn } from "../names.ts";

const OWN = new Set(["crate", "self", "super"]);

/** What a path that a file calls may mean: the paths that it stands for, and the functions of the app that these are. */
export type Meaning = Readonly<{
  paths: readonly (readonly string[])[];
  own: readonly CodeFunction[];
}>;

/** @param owner what `Self` stands for */
export function meaningOf(
  app: AppCode,
  code: CodeFile,
  path: readonly string[],
  owner: string | null,
): Meaning {
  const ofApp = meanings.get(app) ?? new Map<CodeFile, Map<string, Meaning>>();
  const ofFile = ofApp.get(code) ?? new Map<string, Meaning>();
  const name = JSON.stringify([path, owner]);
  const meaning = ofFile.get(name) ?? lookedUp(app, code, path, owner);
  meanings.set(app, ofApp.set(code, ofFile.set(name, meaning)));
  return meaning;
}

function lookedUp(app: AppCode, code: CodeFile, path: readonly string[], owner: string | null): Meaning {
  const paths = resolved(app, code, path);
  return { paths, own: functionsAt(app, code, paths, owner) };
}

/** Every command walks through the same calls. */
const meanings = new WeakMap<AppCode, Map<CodeFile, Map<string, Meaning>>>();

/** How many names may stand for one another. */
const MOST_RENAMINGS = 4;

/**
 * The paths that a path may stand for: by what the file takes by `use`, and by what the app's modules pass on under a name of
 * their own.
 */
function resolved(app: AppCode, code: CodeFile, path: readonly string[]): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const visit = (each: readonly string[], left: number): void => {
    const name = each.join("::");
    if (each.length === 0 || found.has(name)) return;
    found.set(name, each);
    if (left === 0) return;
    const [first = "", ...rest] = each;
    const own = left === MOST_RENAMINGS ? code.uses.get(first) : undefined;
    for (const used of own ?? [])
      if (used.length > 1 || used[0] !== first) visit([...used, ...rest], left - 1);
    if (each.length === 1 && left === MOST_RENAMINGS)
      for (const glob of code.globs) visit([...glob, first], left - 1);
    const last = each.at(-1) ?? "";
    if (OWN.has(first) || each.length === 1 || left < MOST_RENAMINGS || isModule(app, code, first))
      for (const exported of app.exported(last)) visit(exported, left - 1);
    // `crate::io::fs::read`, where the module `io` has `pub use std::fs`.
    const before = each.at(-2);
    if (before !== undefined && each.length > 2)
      for (const exported of app.exported(before)) visit([...exported, last], left - 1);
    for (const { path: meant } of isConstant(last) ? app.constants(last) : [])
      if (meant !== null) visit(meant, left - 1);
    if (before === undefined) return;
    for (const other of [...app.aliases(before), ...app.globsOf(before)]) visit([...other, last], left - 1);
  };
  visit(path, MOST_RENAMINGS);
  return [...found.values()];
}

/** `HANDLER`, as Rust writes what is constant. */
export function isConstant(name: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(name);
}

/** Whether a name is a module of the app: one that the file declares, or a file of its own. */
function isModule(app: AppCode, { file }: CodeFile, name: string): boolean {
  return app.modules.has(name) || modulesIn(file).has(name);
}

/** The app's own functions that a path may mean. `owner` is what `Self` stands for. */
function functionsAt(
  app: AppCode,
  code: CodeFile,
  paths: readonly (readonly string[])[],
  owner: string | null,
): readonly CodeFunction[] {
  const found = new Set<CodeFunction>();
  for (const path of paths) {
    const name = path.at(-1) ?? "";
    const before = path.at(-2) === "Self" ? (owner ?? "Self") : path.at(-2);
    const named = app.functions(name);
    for (const each of named) if (isMeant(app, each, before, code)) found.add(each);
    const [only, ...others] = named;
    if (found.size === 0 && isOwnPath(path) && only !== undefined && others.length === 0) found.add(only);
  }
  return [...found];
}

/** Whether a path begins in the app itself: `crate::store::load`. */
export function isOwnPath([first = ""]: readonly string[]): boolean {
  return OWN.has(first);
}

function isMeant(app: AppCode, each: CodeFunction, before: string | undefined, code: CodeFile): boolean {
  const { path } = each.file.file;
  if (before === undefined) return each.owner === null && (each.file === code || app.isIncluded(path, code));
  // `T::load` of a parameter `T` may be any type's.
  if (each.owner !== null) return each.owner === before || /^[A-Z]\d?$/.test(before);
  if (OWN.has(before)) return before !== "self" || each.file === code || each.modules.length === 0;
  return app.isModule(path, before) || each.modules.at(-1) === before;
}
