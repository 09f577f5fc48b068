import { contentOf, type Gap, gapIn } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { Entry } from "../domain/tree.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, member, type SourceFile } from "../formats/value.ts";
import { isPackageManifest } from "../tauri/builds/package-scripts.ts";
import { programsOf } from "../tauri/builds/programs.ts";
import { folderOf, withAncestors } from "../tauri/paths.ts";
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
  /** Some programs weren't read, so that any code may be one that they run. */
  isCut: boolean;
}>;

const NOTHING: BothRead = { base: { files: new Map(), gaps: [] }, head: { files: new Map(), gaps: [] } };

export const NO_PROGRAMS: Programs = { read: NOTHING, changed: NOTHING, isOne: () => false, isCut: false };

/** How many steps lead from a command to a program, and from there to its imports. Each is a request. */
const MOST_ROUNDS = 60;

/** A bundle has some megabytes. Its length must not hide it. */
const LONGEST = 8 * 1024 * 1024;

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
      sides[side](read[side]).filter((entry) => isWorthReading(entry, read[side]));
    const [there, here] = [wanted("base"), wanted("head")];
    if (there.length === 0 && here.length === 0) break;
    const more = await readBothSides(base.tree, head.tree, there, here);
    read = { base: together(read.base, more.base), head: together(read.head, more.head) };
  }
  const [there, here] = [sides.base(read.base), sides.head(read.head)];
  const paths = new Set([...there, ...here].map(({ path }) => path));
  const isCut = here.some(({ path }) => isCode(path) && !read.head.files.has(path));
  return {
    read,
    changed: await readChanged(base, head, changed),
    isOne: (path) => paths.has(path) || (isCut && mayRun(path)),
    isCut,
  };
}

const MAY_RUN = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|pl|php|lua)$/i;

export function mayRun(path: string): boolean {
  return MAY_RUN.test(path);
}

async function readChanged(base: Side, head: Side, changed: ReadonlySet<string>): Promise<BothRead> {
  const codeOf = ({ listing: { entries } }: Side) =>
    entries.filter(({ path }) => changed.has(path) && mayRun(path));
  const isShort = ({ size }: Entry) => size <= LONGEST;
  const [there, here] = [codeOf(base), codeOf(head)];
  const read = await readBothSides(base.tree, head.tree, there.filter(isShort), here.filter(isShort));
  const long = here.filter((entry) => !isShort(entry)).map(tooLong);
  return { ...read, head: { ...read.head, gaps: [...read.head.gaps, ...long] } };
}

function tooLong(entry: Entry): Gap {
  const message = `${code(entry.path)} changed, and is longer than what is read of a program: look at whether a build runs it, and what it writes.`;
  return gapIn(entry.path, { kind: "truncated", rests: contentOf(entry), message });
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
    const names = new Set(imports.flatMap((each) => each.packages));
    const taken = new Set([...names].flatMap((name) => folders.get(name) ?? []));
    const isTaken = (path: string) =>
      paths.has(path) || (taken.size > 0 && withAncestors(folderOf(path)).some((each) => taken.has(each)));
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
