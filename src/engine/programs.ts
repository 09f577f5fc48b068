import type { Entry } from "../domain/tree.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, member, type SourceFile } from "../formats/value.ts";
import { isPackageManifest } from "../tauri/builds/package-scripts.ts";
import { programsOf } from "../tauri/builds/programs.ts";
import { folderOf } from "../tauri/paths.ts";
import { namesPrograms } from "./file-kinds.ts";
import { importsOf } from "./imports.ts";
import { isCode, isTest } from "./page-code.ts";
import type { AppPair } from "./pair-apps.ts";
import { type BothRead, type FilesRead, readBothSides, together } from "./read-files.ts";
import type { Side } from "./side.ts";

type Files = ReadonlyMap<string, SourceFile>;

/** Programs that run where the app is built, their imports, and the settings that name them, if they were read. */
export type Programs = Readonly<{
  read: BothRead;
  /** Code that changed, of pages and of programs. */
  changed: BothRead;
  isOne(path: string): boolean;
}>;

const NOTHING: BothRead = { base: { files: new Map(), gaps: [] }, head: { files: new Map(), gaps: [] } };

export const NO_PROGRAMS: Programs = { read: NOTHING, changed: NOTHING, isOne: () => false };

/** How many steps lead from a command to a program, and from there to its imports. */
const MOST_ROUNDS = 6;

/** How many programs of one side are read. A repository has some dozens. */
const MOST_PROGRAMS = 300;
const LONGEST = 1024 * 1024;

/** Finds the programs of both sides. `named` are the files that were read of the apps, which hold the commands. */
export async function readPrograms(
  base: Side,
  head: Side,
  pairs: readonly AppPair[],
  named: BothRead,
  changed: ReadonlySet<string>,
): Promise<Programs> {
  const sides = {
    base: searchOf("base", base, pairs, named.base),
    head: searchOf("head", head, pairs, named.head),
  };
  let read = NOTHING;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wanted = (side: "base" | "head") =>
      sides[side](read[side])
        .filter((entry) => isWorthReading(entry, read[side]))
        .slice(0, Math.max(MOST_PROGRAMS - read[side].files.size, 0));
    const [there, here] = [wanted("base"), wanted("head")];
    if (there.length === 0 && here.length === 0) break;
    const more = await readBothSides(base.tree, head.tree, there, here);
    read = { base: together(read.base, more.base), head: together(read.head, more.head) };
  }
  const found = [sides.base(read.base), sides.head(read.head)].flat().map(({ path }) => path);
  const paths = new Set(found);
  return { read, changed: await readChanged(base, head, changed), isOne: (path) => paths.has(path) };
}

/** A bundle that an action runs has some megabytes. Its length must not hide it. */
const LONGEST_CHANGED = 8 * LONGEST;

/** How many changed files of code are read, whoever runs them. A tool made a change with more of them. */
const MOST_CHANGED = 1_000;

const MAY_RUN = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|pl|php|lua)$/i;

export function mayRun(path: string): boolean {
  return MAY_RUN.test(path);
}

async function readChanged(base: Side, head: Side, changed: ReadonlySet<string>): Promise<BothRead> {
  const codeOf = ({ listing: { entries } }: Side) =>
    entries
      .filter(({ path, size }) => changed.has(path) && mayRun(path) && size <= LONGEST_CHANGED)
      .slice(0, MOST_CHANGED);
  return readBothSides(base.tree, head.tree, codeOf(base), codeOf(head));
}

function isWorthReading({ path, size }: Entry, { files, gaps }: FilesRead): boolean {
  return size <= LONGEST && !files.has(path) && !gaps.some((gap) => gap.path === path);
}

/** The programs of a side, and the settings that name programs, by what was read of them so far. */
function searchOf(
  side: "base" | "head",
  { listing: { entries } }: Side,
  pairs: readonly AppPair[],
  { files }: FilesRead,
): (read: FilesRead) => Entry[] {
  const apps = [...new Set(pairs.flatMap((pair) => pair[side] ?? []))];
  const isStarted = programsOf(apps, files);
  const folders = packageFolders(files);
  const roots = entries.filter(({ path }) => namesPrograms(path) || isStarted(path));
  return (read) => {
    const programs = [...read.files.values()].filter(({ path }) => isCode(path) && !isTest(path));
    const imports = programs.map(importsOf);
    const paths = new Set(imports.flatMap((each) => each.paths));
    const taken = [...new Set(imports.flatMap((each) => each.packages))].flatMap(
      (name) => folders.get(name) ?? [],
    );
    const isTaken = (path: string) =>
      paths.has(path) || taken.some((folder) => path.startsWith(`${folder}/`));
    return [...new Set([...roots, ...entries.filter(({ path }) => isTaken(path) && !isTypes(path))])];
  };
}

/** Whether a file holds only types, so that nothing of it runs. */
function isTypes(path: string): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}

/** The folders of packages of this repository, by their names. */
function packageFolders(files: Files): ReadonlyMap<string, string> {
  return new Map(
    [...files.values()].flatMap((file) => {
      if (!isPackageManifest(file.path) || folderOf(file.path) === "") return [];
      const parsed = parseFile(file);
      const name = parsed.ok ? asString(member(parsed.value, "name")) : undefined;
      return name === undefined ? [] : [[name, folderOf(file.path)] as const];
    }),
  );
}
