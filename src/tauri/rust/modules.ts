import type { Place } from "../../domain/place.ts";
import { placesIn } from "../../formats/lines.ts";
import { attributesBefore } from "../../formats/rust/attributes.ts";
import { type Requirement, requirementsAt } from "../../formats/rust/conditions.ts";
import { type EnclosingGroup, enclosing, isInMacro } from "../../formats/rust/enclosing.ts";
import { type Expression, expressionIn } from "../../formats/rust/expression.ts";
import type { Import } from "../../formats/rust/imports.ts";
import { itemsOf } from "../../formats/rust/items.ts";
import { type Fault, type RustSource, rustSource } from "../../formats/rust/source.ts";
import { argumentsAt, writtenOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { SourceFile } from "../../formats/value.ts";
import { folderOf, joined } from "../paths.ts";
import { type MacroFiles, macroFiles, NO_MACROS } from "./macro-files.ts";

/** `mod name;`: code in another file. */
export type ModuleDeclaration = Readonly<{
  kind: "module";
  name: string;
  /** The path of `#[path = "…"]`; null where it is computed, undefined where there is no such attribute. */
  path: string | null | undefined;
  /** The paths of `#[cfg_attr(…, path = "…")]`, which may or may not apply. */
  maybe: readonly (string | null)[];
  /** The modules of this file around it, outermost first. */
  within: readonly Readonly<{ name: string; path: string | null }>[];
}>;

/** `include!(…)`: code from a file, in place of the call. Another macro may do the same with a file that it names. */
export type Inclusion = Readonly<{
  kind: "include";
  isMaybe: boolean;
  argument: Expression | undefined;
  written: string;
}>;

/** A reference to another file as code, and what has to hold for it to count. */
export type CodeReference = (ModuleDeclaration | Inclusion) &
  Readonly<{ at: Place; requires: readonly Requirement[]; inMacro: boolean }>;

/** The names that a file declares or imports. */
export type DeclaredNames = Readonly<{
  constants: ReadonlySet<string>;
  macros: ReadonlySet<string>;
  modules: ReadonlySet<string>;
  imports: readonly Import[];
}>;

/** A file's references to other files, its declarations, and why it can't be read. */
export type FileReferences = Readonly<{
  references: readonly CodeReference[];
  macros: MacroFiles;
  names: DeclaredNames;
  fault: (Fault & Readonly<{ at: Place }>) | null;
}>;

const read = new WeakMap<SourceFile, FileReferences>();

/** An unchanged file is read once for base, head and all rounds. */
export function referencesIn(file: SourceFile): FileReferences {
  const known = read.get(file);
  if (known !== undefined) return known;
  const found = referencesOf(rustSource(file));
  read.set(file, found);
  return found;
}

function referencesOf(source: RustSource): FileReferences {
  const { fault, file } = source;
  const place = placesIn(file);
  const items = itemsOf(source);
  const names: DeclaredNames = {
    constants: namesOf(items.constants),
    macros: namesOf(items.macros),
    modules: namesOf(items.modules),
    imports: items.imports,
  };
  if (fault !== null)
    return {
      references: [],
      names,
      macros: NO_MACROS,
      fault: { ...fault, at: place(fault.offset, fault.offset) },
    };
  const groupsAt = enclosing(source, items);
  const found = [
    ...items.modules.filter(({ body }) => body === null).map(({ keyword, name }) => ({ at: keyword, name })),
    ...inclusionsIn(source),
  ];
  const references = found.map(({ at, ...reference }): CodeReference => {
    const groups = groupsAt(at);
    const token = source.tokens[at];
    return {
      ...("name" in reference ? moduleOf(source, groups, reference.name, at) : reference),
      at: place(token?.start ?? 0, token?.end ?? 0),
      requires: requirementsAt(source, groups, at),
      inMacro: isInMacro(groups),
    };
  });
  return { references, names, macros: macroFiles(source, items, place), fault: null };
}

function namesOf(items: readonly Readonly<{ name: string }>[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name));
}

function moduleOf(
  source: RustSource,
  groups: readonly EnclosingGroup[],
  name: string,
  keyword: number,
): ModuleDeclaration {
  const { always, maybe } = pathsBefore(source, keyword);
  const within = groups.flatMap(({ item }) =>
    item?.kind === "module"
      ? [{ name: item.name, path: pathsBefore(source, item.keyword).always ?? null }]
      : [],
  );
  return { kind: "module", name, path: always, maybe, within: within.reverse() };
}

type Paths = Readonly<{ always: string | null | undefined; maybe: readonly (string | null)[] }>;

/** The paths of `path = "…"` before an item, alone or in `cfg_attr(…, path = "…")`. Of several, the first counts. */
function pathsBefore(source: RustSource, keyword: number): Paths {
  const { tokens } = source;
  const pathIn = ({ from }: Stretch): (string | null)[] => {
    if (tokens[from]?.text !== "path" || !isMark(tokens[from + 1], "=")) return [];
    const value = tokens[from + 2];
    return [value?.kind === "text" ? value.text : null];
  };
  const attributes = attributesBefore(source, keyword);
  const conditional = attributes.filter(
    ({ from }) => tokens[from]?.text === "cfg_attr" && isOpen(tokens[from + 1], "("),
  );
  return {
    always: attributes.flatMap(pathIn)[0],
    maybe: conditional.flatMap(({ from }) =>
      argumentsAt(source, from + 1)
        .slice(1)
        .flatMap(pathIn),
    ),
  };
}

/** Macros that put a file into the program as text or as bytes. */
const AS_DATA: ReadonlySet<string> = new Set([
  "include_bytes",
  "include_dir",
  "include_str",
  "include_image",
]);

/** `include!(…)`, other macros that get a file of code, and imports of `include` under another name. */
function inclusionsIn(source: RustSource): (Inclusion & { at: number })[] {
  const { tokens } = source;
  return tokens.flatMap((token, at) => {
    if (token.kind !== "word") return [];
    const isInclude = token.text === "include";
    if (isInclude && isKeyword(tokens[at + 1], "as"))
      return [{ kind: "include" as const, at, isMaybe: false, argument: undefined, written: "as" }];
    if (!isMark(tokens[at + 1], "!") || tokens[at + 2]?.kind !== "open") return [];
    const given = argumentsAt(source, at + 2);
    const [only] = given;
    const argument = only !== undefined && given.length === 1 ? expressionIn(source, only) : undefined;
    const isCode = argument?.kind === "text" && argument.value.endsWith(".rs") && !AS_DATA.has(token.text);
    if (!isInclude && !isCode) return [];
    const written = given.map((each) => writtenOf(source, each)).join();
    return [{ kind: "include" as const, at, isMaybe: !isInclude, argument, written }];
  });
}

/** How deep modules may nest in one file. Nobody needs more. */
const DEEPEST = 64;

/** The file where rustc looks for a module's code, and whether that file's own folder holds the modules below it. */
export type ModuleFile = Readonly<{ path: string; ownsFolder: boolean }>;

/**
 * The files that a declaration may mean. A path that leads out of the repository is null. `ownsFolder` tells whether the
 * declaring file is a crate's root, a `mod.rs`, or a file named by its path: modules of other files are in a folder of the
 * file's name. Source: rustc's `expand/module.rs`, and tried with rustc 1.95.
 */
export function moduleFiles(
  { name, path: always, maybe, within }: ModuleDeclaration,
  path: string,
  ownsFolder: boolean,
): (ModuleFile | null)[] {
  if (within.length > DEEPEST) return [null];
  let named: string | null = folderOf(path);
  let unnamed: string | null = ownsFolder ? named : path.replace(/\.[^./]*$/, "");
  for (const module of within) {
    const next: string | null =
      module.path === null ? below(unnamed, module.name) : below(named, module.path);
    named = next;
    unnamed = next;
  }
  const byPath = (each: string | null): ModuleFile | null => {
    const found = each === null ? null : below(named, each);
    return found === null ? null : { path: found, ownsFolder: true };
  };
  if (always !== undefined) return [byPath(always)];
  const byName = (ending: string, ownsFolder: boolean): ModuleFile | null => {
    const found = below(unnamed, `${name}${ending}`);
    return found === null ? null : { path: found, ownsFolder };
  };
  return [...maybe.map(byPath), byName(".rs", false), byName("/mod.rs", true)];
}

function below(folder: string | null, path: string): string | null {
  return folder === null ? null : joined(folder, path);
}
