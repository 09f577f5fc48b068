import type { SourceFile } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import { moduleName } from "./code-file.ts";
import { BOUNDS } from "./flow/walk.ts";
import { declaredIn } from "./names.ts";
import { REGISTERING } from "./registrations.ts";

/** Names that nearly every file mentions, so that they lead from any file to any other. A type is also mentioned by its own. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  "new default from into fmt main run clone drop next eq hash deref tests test get set init start build name id value".split(
    " ",
  ),
);

/**
 * The files of an app's code in which a command may do something else than before: those that changed, and those that
 * mention what one of them declares, up to as many steps as calls are followed. What other commands do is the same on both
 * sides. Empty where no code changed.
 */
export function touchedRust(base: Project | null, head: Project): ReadonlySet<string> {
  const ofHead = known.get(head.files) ?? new WeakMap<Project["files"], Map<string, ReadonlySet<string>>>();
  known.set(head.files, ofHead);
  const ofBoth = ofHead.get(base?.files ?? NO_FILES) ?? new Map<string, ReadonlySet<string>>();
  ofHead.set(base?.files ?? NO_FILES, ofBoth);
  const apps = JSON.stringify([base?.location.root, head.location.root]);
  const touched = ofBoth.get(apps) ?? touchedBetween(base, head);
  ofBoth.set(apps, touched);
  return touched;
}

/** Loading the parser, reading base and reading head ask the same. All apps of a side share their files. */
const known = new WeakMap<Project["files"], WeakMap<Project["files"], Map<string, ReadonlySet<string>>>>();

const NO_FILES: Project["files"] = new Map();

function touchedBetween(base: Project | null, head: Project): ReadonlySet<string> {
  const [before, after] = [base === null ? [] : filesOf(base), filesOf(head)];
  const changed = differing(before, after);
  const touched = new Set(changed.map(({ path }) => path));
  if (touched.size === 0) return touched;
  const left = new Set([...before, ...after].filter(({ path }) => !touched.has(path)));
  for (const file of registeredBy(changed, [...before, ...after])) touched.add(file.path);
  let ways = new Set([
    ...changed.flatMap((file) => [...waysInto(file), ...moduleOf(file)]),
    ...movedModules(changed),
  ]);
  for (let step = 0; step <= BOUNDS.calls.head && ways.size > 0; step += 1) {
    const reached = [...left].filter((file) => !wordsIn(file).isDisjointFrom(ways));
    for (const file of reached) {
      left.delete(file);
      touched.add(file.path);
    }
    ways = new Set(reached.flatMap(waysInto));
  }
  return touched;
}

/**
 * What code writes that uses something of a file: the names that it declares; where a name is one that nearly every file
 * mentions, the module or the type that stands before it.
 */
function waysInto(file: SourceFile): string[] {
  const names = [...declaredIn(file)];
  const common = names.filter((name) => !isTelling(name));
  if (common.length === 0) return names;
  const types = [...file.text.matchAll(/\bimpl\b[^{;]{0,300}/g)].flatMap(
    ([header]) => header.match(/\b[A-Z]\w+/g) ?? [],
  );
  const modules = [...file.text.matchAll(/\bmod\s+(\w+)/g)].map(([, name = ""]) => mentionOf(name));
  const fromRoot = common.map((name) => `crate::${name}`);
  const around = [...types.filter(isTelling), ...modules, ...moduleOf(file)];
  return [...names.filter(isTelling), ...around, ...fromRoot];
}

/** Modules that are declared otherwise than before: the same path may now lead to another file. */
function movedModules(changed: readonly SourceFile[]): string[] {
  const declared = changed.flatMap(({ text }) => text.match(MODULE) ?? []);
  const counts = Map.groupBy(declared, (each) => each);
  return [...counts]
    .filter(([, each]) => each.length % 2 === 1)
    .map(([each]) => /(\w+)\s*$/.exec(each)?.[1] ?? "");
}

/** `#[path = "a.rs"] pub mod notes` */
const MODULE = /(?:#\s*\[[^\]\n]{0,500}\]\s*){0,8}(?:\bpub(?:\([^)\n]{0,100}\))?\s+)?\bmod\s+\w+/g;

const words = new WeakMap<SourceFile, ReadonlySet<string>>();

/** All words of a file; `name::` for what stands before others in a path; and `crate::name` for what it takes from the root of its crate, or from the module around it. */
function wordsIn(file: SourceFile): ReadonlySet<string> {
  const known = words.get(file);
  if (known !== undefined) return known;
  const found = new Set(file.text.match(/\w+(?:::)?/g));
  for (const each of [...found]) if (each.endsWith("::")) found.add(each.slice(0, -2));
  for (const [, name, list] of file.text.matchAll(FROM_ROOT))
    for (const each of list?.match(/\w+/g) ?? [name]) found.add(`crate::${each}`);
  words.set(file, found);
  return found;
}

const FROM_ROOT = /\b(?:crate|super)::(?:(\w+)|\{([^}]{0,500}))/g;

function isTelling(name: string): boolean {
  return name.length > 2 && !EVERYWHERE.has(name);
}

/** The module that a file is, which others name before what they use of it. */
function moduleOf({ path }: SourceFile): string[] {
  const name = moduleName(path);
  return /^\w+$/.test(name) && !ROOTS.has(name) ? [mentionOf(name)] : [];
}

/** A module in a path, where its name alone would be found nearly everywhere. */
function mentionOf(module: string): string {
  return isTelling(module) ? module : `${module}::`;
}

const ROOTS: ReadonlySet<string> = new Set(["lib", "main", "src"]);

function filesOf(project: Project): readonly SourceFile[] {
  return rustOfApp(project).files.map(({ file }) => file);
}

/** Files of either side that the other hasn't at the same path. */
function differing(before: readonly SourceFile[], after: readonly SourceFile[]): SourceFile[] {
  const nameOf = ({ path, id }: SourceFile) => `${id} ${path}`;
  const [there, here] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return [
    ...before.filter((file) => !here.has(nameOf(file))),
    ...after.filter((file) => !there.has(nameOf(file))),
  ];
}

/** Files whose functions a changed file may register as commands: they themselves may be as before. */
function registeredBy(changed: readonly SourceFile[], all: readonly SourceFile[]): SourceFile[] {
  // Where the macro has another name, or one of the app's own calls it, any macro may register.
  const isHidden = all.some(({ text }) => mayRegister(text) && HIDDEN.test(text));
  const words = new Set(
    changed.flatMap(({ text }) => (isHidden || mayRegister(text) ? (text.match(/\w+/g) ?? []) : [])),
  );
  if (words.size === 0) return [];
  return all.filter((file) => file.text.includes("command") && !declaredIn(file).isDisjointFrom(words));
}

function mayRegister(text: string): boolean {
  return [...REGISTERING].some((name) => text.includes(name));
}

const HIDDEN = /\bmacro_rules\b|\b(?:generate_handler|collect_commands)\s+as\b/;
