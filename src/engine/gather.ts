import type { Entry, Tree } from "../domain/tree.ts";
import type { SourceFile } from "../formats/value.ts";
import { readers } from "../readers/index.ts";
import { loadProject, projectFollows } from "../tauri/load-project.ts";
import type { AppLocation } from "../tauri/project.ts";
import type { AppPair } from "./pair-apps.ts";
import { type FilesRead, readBothSides } from "./read-files.ts";
import { isUntouched, wantedBy } from "./wanted.ts";

/** What two trees say of their apps: those whose files differ, and the files of both sides. */
export type Gathered = Readonly<{ touched: readonly AppPair[]; base: FilesRead; head: FilesRead }>;

/** An app with the files that are wanted of it. */
type Looked = Readonly<{ pair: AppPair; base: readonly Entry[]; head: readonly Entry[] }>;

/**
 * Reads what apps are made of: first the files that paths alone tell, then those that their content names. An app is
 * read as soon as anything changed that it may name, and compared only where its own files differ.
 */
export async function gather(
  base: Tree,
  head: Tree,
  pairs: readonly AppPair[],
  there: readonly Entry[],
  here: readonly Entry[],
): Promise<Gathered> {
  const changed = changedPaths(there, here);
  const isChanged = (path: string) => changed.has(path);
  const all = pairs.map((pair) => ({
    pair,
    base: wantedBy(pair.base, there),
    head: wantedBy(pair.head, here),
  }));
  let looked: readonly Looked[] = all.filter((each) => !untouched(each) || mayNameOneOf(each, changed));
  let read = await readApps(base, head, looked);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { base: before, head: after } = read;
    const followed = looked.map((each) => ({
      pair: each.pair,
      base: [...each.base, ...namedBy(each.pair.base, each.base, before.files, there, isChanged)],
      head: [...each.head, ...namedBy(each.pair.head, each.head, after.files, here, isChanged)],
    }));
    const rest = followed.map((each) => unread(each, read));
    looked = followed;
    if (rest.every((each) => each.base.length === 0 && each.head.length === 0)) break;
    const more = await readApps(base, head, rest);
    read = { base: together(before, more.base), head: together(after, more.head) };
  }
  return {
    touched: looked.filter((each) => !untouched(each)).map(({ pair }) => pair),
    base: withoutSame(read.base, isChanged),
    head: read.head,
  };
}

/** A build script that Cargo.toml names may name where capabilities are, and a file of Rust one of them. No way is longer. */
const MOST_ROUNDS = 4;

/** What names other files: code, scripts, and the manifest of a crate. */
const MAY_NAME =
  /\.(?:rs|sh|bash|ps1|ya?ml)$|(?:^|\/)(?:Cargo\.toml|package\.json|\.?(?:GNU)?(?:make|just)file)$/i;

/** Whether something changed beside what an app wants, and the app has files that may name it. */
function mayNameOneOf({ base, head }: Looked, changed: ReadonlySet<string>): boolean {
  const own = new Set([...base, ...head].map(({ path }) => path));
  return [...own].some((path) => MAY_NAME.test(path)) && [...changed].some((path) => !own.has(path));
}

/** What can't be read on either side, and is the same, is unknown at head alike: base isn't emptied for it. */
function withoutSame({ files, gaps }: FilesRead, isChanged: (path: string) => boolean): FilesRead {
  return { files, gaps: gaps.filter(({ path }) => isChanged(path)) };
}

function changedPaths(there: readonly Entry[], here: readonly Entry[]): ReadonlySet<string> {
  const before = new Map(there.map(({ path, id }) => [path, id]));
  const changed = new Set(here.filter(({ path, id }) => before.get(path) !== id).map(({ path }) => path));
  const after = new Set(here.map(({ path }) => path));
  for (const { path } of there) if (!after.has(path)) changed.add(path);
  return changed;
}

function untouched({ pair, base, head }: Looked): boolean {
  return pair.base !== null && pair.head !== null && isUntouched(base, head, pair.base, pair.head);
}

function readApps(
  base: Tree,
  head: Tree,
  apps: readonly Readonly<{ base: readonly Entry[]; head: readonly Entry[] }>[],
): ReturnType<typeof readBothSides> {
  return readBothSides(
    base,
    head,
    oncePerPath(apps.flatMap((each) => each.base)),
    oncePerPath(apps.flatMap((each) => each.head)),
  );
}

/** The files that one side of an app names, by what was read of it, and that are not wanted anyway. */
function namedBy(
  app: AppLocation | null,
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
  entries: readonly Entry[],
  isChanged: (path: string) => boolean,
): Entry[] {
  if (app === null) return [];
  const project = loadProject(app, filesOf(wanted, files));
  const names = [
    projectFollows(app, project.files),
    ...readers.flatMap((reader) => reader.follows?.(project, isChanged) ?? []),
  ];
  const known = new Set(wanted.map(({ path }) => path));
  return entries.filter(({ path }) => !known.has(path) && names.some((isNamed) => isNamed(path)));
}

function filesOf(
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, SourceFile> {
  return new Map(
    wanted.flatMap(({ path }) => {
      const file = files.get(path);
      return file === undefined ? [] : [[path, file] as const];
    }),
  );
}

function unread({ base, head }: Looked, first: Readonly<{ base: FilesRead; head: FilesRead }>) {
  const left = (entries: readonly Entry[], { files, gaps }: FilesRead) => {
    const failed = new Set(gaps.map(({ path }) => path));
    return entries.filter(({ path }) => !files.has(path) && !failed.has(path));
  };
  return { base: left(base, first.base), head: left(head, first.head) };
}

function together(first: FilesRead, rest: FilesRead): FilesRead {
  return { files: new Map([...first.files, ...rest.files]), gaps: [...first.gaps, ...rest.gaps] };
}

function oncePerPath(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
