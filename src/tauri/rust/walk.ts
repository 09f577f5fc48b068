import { contentOf, type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { type Place, topOf } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import type { Requirement } from "../../formats/rust/conditions.ts";
import type { SourceFile } from "../../formats/value.ts";
import { below, folderOf, inFolder, joined } from "../paths.ts";
import type { Project } from "../project.ts";
import type { AppCrate } from "./crates.ts";
import { bringingMacros } from "./macro-files.ts";
import { type CodeReference, type ModuleFile, moduleFiles, referencesIn } from "./modules.ts";
import { includedPath } from "./paths.ts";
import { buildScriptTarget, crateTargets } from "./targets.ts";

/** A file of the app's code, the folder of its crate, and what has to hold for it to be in a build. */
export type AppRust = Readonly<{ file: SourceFile; crate: string; requires: readonly Requirement[] }>;

export type CodeRead = Readonly<{
  files: readonly AppRust[];
  /** The files that are named as code, whether they are read or not. */
  named: readonly string[];
  gaps: readonly Gap[];
}>;

/** Follows the code of one crate from its roots, as cargo and rustc do. */
export function walkCode(project: Project, crate: AppCrate): CodeRead {
  const walk = new CodeWalk(project, crate);
  walk.roots();
  return walk.read();
}

/** Follows the code of a crate from one file. */
export function walkFrom(project: Project, crate: AppCrate, path: string): CodeRead {
  const walk = new CodeWalk(project, crate);
  walk.go(path, true, [], topOf(path));
  return walk.read();
}

/** How many files a crate may have. Nobody has a tenth of it. */
const MOST_FILES = 20_000;

/** How many gaps of one crate are listed one by one. */
const MOST_GAPS = 50;

/** A file to visit, what has to hold for it to count, and the line that names it. */
type Visit = ModuleFile & Readonly<{ requires: readonly Requirement[]; from: Place }>;

class CodeWalk {
  readonly #project: Project;
  readonly #crate: AppCrate;
  readonly #requires = new Map<string, readonly Requirement[]>();
  readonly #gaps = new Map<string, Gap>();
  readonly #beyond: Gap[] = [];
  readonly #todo: Visit[] = [];

  constructor(project: Project, crate: AppCrate) {
    this.#project = project;
    this.#crate = crate;
  }

  read(): CodeRead {
    do {
      for (let visit = this.#todo.pop(); visit !== undefined; visit = this.#todo.pop()) this.#visit(visit);
      this.#broughtByMacros();
    } while (this.#todo.length > 0);
    const files = [...this.#requires].flatMap(([path, requires]): AppRust[] => {
      const file = this.#project.files.get(path);
      return file === undefined ? [] : [{ file, crate: this.#crate.folder, requires }];
    });
    return { files, named: [...this.#requires.keys()], gaps: this.#told() };
  }

  roots(): void {
    const { folder, manifest } = this.#crate;
    const { contents, files } = this.#project;
    for (const { path, named, at } of crateTargets(manifest, folder, contents))
      if (!this.go(path, true, [], at ?? topOf(inFolder(folder, "Cargo.toml"))) && at !== null)
        this.#unknown(
          at,
          ["target", named],
          `Cargo.toml names ${code(named)} as code of the app, and no file is there.`,
        );
    const script = buildScriptTarget(manifest, folder);
    if (script !== null) this.go(script.path, true, [], topOf(inFolder(folder, "Cargo.toml")));
    for (const path of files.keys())
      if (/^src\/bin\/(?:[^/]+|[^/]+\/main)\.rs$/.test(below(folder, path) ?? ""))
        this.go(path, true, [], topOf(path));
  }

  /** Whether there is a file to visit at a path. */
  go(
    path: string | null,
    ownsFolder: boolean,
    requires: readonly Requirement[],
    from: Place,
  ): path is string {
    if (path === null || !this.#project.contents.isFile(path)) return false;
    const known = this.#requires.get(path);
    const left = known?.filter((each) => requires.some((other) => isSame(each, other)));
    if (known !== undefined && left?.length === known.length) return true;
    if (this.#requires.size >= MOST_FILES) return false;
    this.#requires.set(path, left ?? requires);
    this.#todo.push({ path, ownsFolder, requires: left ?? requires, from });
    return true;
  }

  #visit({ path, ownsFolder, requires, from }: Visit): void {
    const file = this.#project.files.get(path);
    if (file === undefined) {
      const message = `${code(path)} is code of the app, and was not read: what it adds is not known.`;
      this.#unknown(from, ["unread", this.#project.contents.at(path)], message);
      return;
    }
    const { references, fault } = referencesIn(file);
    if (fault !== null) this.#keep(unreadCode(file, fault));
    for (const reference of references) {
      const needs = [...requires, ...reference.requires];
      if (reference.kind === "module") this.#module(file, ownsFolder, reference, needs);
      else this.#inclusion(file, reference, needs);
    }
  }

  #module(
    { path }: SourceFile,
    ownsFolder: boolean,
    reference: Extract<CodeReference, { kind: "module" }>,
    requires: readonly Requirement[],
  ): void {
    const { at, name, inMacro } = reference;
    const candidates = moduleFiles(reference, path, ownsFolder);
    const isThere = candidates.map(
      (each) => each !== null && this.go(each.path, each.ownsFolder, requires, at),
    );
    // In the definition of a macro, rustc looks for the file where the macro is called.
    if (isThere.includes(true) || isNoBuild(requires) || (inMacro && reference.path === undefined)) return;
    const paths = candidates.map((each) => each?.path ?? null);
    const where = paths.map((each) => (each === null ? "a path that leads elsewhere" : code(each)));
    this.#unknown(
      at,
      ["module", name, paths.map((each) => this.#placed(each))],
      `The code of the module ${code(name)} was looked for at ${where.join(" or ")}, and no file is there. Links, submodules and paths that a macro puts in aren't followed: add the file itself.`,
    );
  }

  #inclusion(
    file: SourceFile,
    { at, argument, written, inMacro, isMaybe }: Extract<CodeReference, { kind: "include" }>,
    requires: readonly Requirement[],
  ): void {
    const path = inMacro ? undefined : includedPath(argument, file.path, this.#crate.folder);
    if (this.go(path ?? null, true, requires, at) || isMaybe || isNoBuild(requires)) return;
    const what =
      path === undefined ? "a file that only the build knows" : "a file that is not in the repository";
    this.#unknown(
      at,
      ["include", written, path === undefined ? "" : this.#placed(path)],
      `Code is put in here from ${what}, so what it adds is not known. Include a file of the repository by its path.`,
    );
  }

  /** Visits files that are arguments of macros which bring in code. Each is read as code, whatever its name. */
  #broughtByMacros(): void {
    const visited = [...this.#requires].flatMap(([path, requires]) => {
      const file = this.#project.files.get(path);
      return file === undefined ? [] : [{ path, requires, macros: referencesIn(file).macros }];
    });
    const bringing = bringingMacros(visited.map(({ macros }) => macros));
    if (bringing.size === 0) return;
    for (const { path, requires, macros } of visited)
      for (const { macro, text, at } of macros.given)
        if (bringing.has(macro)) this.go(joined(folderOf(path), text), true, requires, at);
  }

  /** A path in a form that two revisions can share, and what lies there. */
  #placed(path: string | null): readonly unknown[] {
    return path === null
      ? [null]
      : [below(this.#crate.folder, path) ?? path, this.#project.contents.at(path)];
  }

  #unknown(at: Place, rests: readonly unknown[], message: string): void {
    this.#keep(gapAt(at, { kind: "not-followed", rests: wordsOf("code", ...rests), message }));
  }

  /** Keeps each gap once, though several ways may lead to a file. Gaps beyond the bound are counted together. */
  #keep(gap: Gap): void {
    const name = JSON.stringify([gap.path, gap.line, gap.kind, gap.rests]);
    if (this.#gaps.size < MOST_GAPS) this.#gaps.set(name, gap);
    else this.#beyond.push(gap);
  }

  /** The gaps that are listed one by one, and one for the rest. */
  #told(): Gap[] {
    const [first, ...others] = this.#beyond;
    if (first === undefined) return [...this.#gaps.values()];
    const message = `More of the app's code isn't known: ${others.length + 1} other places name code that isn't here.`;
    const rests = wordsOf("beyond", ...this.#beyond.map((gap) => gap.rests));
    return [...this.#gaps.values(), { ...first, message, rests }];
  }
}

/** A gap for a file of code that can't be read as Rust. */
export function unreadCode(
  file: SourceFile,
  { at, message: why }: Readonly<{ at: Place; message: string }>,
): Gap {
  const message = `This file of code can't be read as Rust: ${why}. What it adds is not known.`;
  return gapAt(at, { kind: "unparsed", rests: contentOf(file), message });
}

/** Whether code is only in builds of tests, or in none: its files may be missing. */
function isNoBuild(requires: readonly Requirement[]): boolean {
  return requires.some(({ kind }) => kind === "test" || kind === "never");
}

function isSame(a: Requirement, b: Requirement): boolean {
  return a.kind === b.kind && a.name === b.name;
}
