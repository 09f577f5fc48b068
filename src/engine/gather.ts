import type { Gap } from "../domain/gap.ts";
import type { Entry } from "../domain/tree.ts";
import { runsTooMuch } from "../tauri/builds/started-builds.ts";
import { below, folderOf } from "../tauri/paths.ts";
import { comparedBy, namedBy } from "./followed.ts";
import { type NamedChanges, namedChanges, withNamed } from "./named-changes.ts";
import type { AppPair } from "./pair-apps.ts";
import { type BothRead, type FilesRead, readBothSides, together } from "./read-files.ts";
import type { Side } from "./side.ts";
import { tooFar } from "./too-far.ts";
import { codeOf, isUntouched, mayBeNamed, namingFiles, wantedBy } from "./wanted.ts";

/** The apps of two trees whose files differ, and the files of both sides. */
export type Gathered = Readonly<{
  touched: readonly AppPair[];
  base: FilesRead;
  head: FilesRead;
  /** What names files that changed. */
  names: NamedChanges;
  /** Whether the content of a changed file counts because a configuration of either side names it. */
  isCompared(path: string): boolean;
}>;

/** An app with the files that are wanted of it. */
type Looked = Readonly<{ pair: AppPair; base: readonly Entry[]; head: readonly Entry[] }>;

/**
 * Reads the files of apps: first those that their paths tell, then those that the content of files names. An app is read if
 * anything changed that it may name. It is compared only if its own files differ.
 */
export async function gather(
  before: Side,
  after: Side,
  pairs: readonly AppPair[],
  changed: ReadonlySet<string>,
): Promise<Gathered> {
  // Files of changed apps may name the other files too. Asking for all of them at once is one request.
  await readApps(
    before,
    after,
    pairs
      .map((pair) => wantedOf(pair, before, after))
      .filter((each) => !untouched(each))
      .map((each) => withCode(each, before, after)),
  );
  const names = await namedChanges(before, after, pairs, changed);
  const { named, read: asked } = names;
  const [base, head] = [withNamed(before, named), withNamed(after, named)];
  // No file holds the content behind a link or a submodule, and it may be any part of an app.
  const anyMoved = [base, head].some(({ listing }) =>
    listing.unfollowed.some(({ path }) => changed.has(path)),
  );
  let looked: readonly Looked[] = pairs
    .map((pair) => wantedOf(pair, base, head))
    .filter(
      (each) =>
        anyMoved ||
        !untouched(each) ||
        mayNameOneOf(each, changed, named, [base, head]) ||
        comparesOneOf(each, changed, asked, base, head),
    )
    .map((each) => withCode(each, base, head));
  const first = await readApps(
    base,
    head,
    looked.map((each) => unread(each, asked)),
  );
  let read = { base: together(asked.base, first.base), head: together(asked.head, first.head) };
  let isCut = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { base: there, head: here } = read;
    const followed = looked.map((each) => withNamedBy(each, read, base, head, changed));
    const isAll = sizeOf(followed) === sizeOf(looked);
    looked = followed;
    isCut = !isAll;
    if (isAll) break;
    const more = await readApps(
      base,
      head,
      followed.map((each) => unread(each, read)),
    );
    read = { base: together(there, more.base), head: together(here, more.head) };
  }
  if (isCut) {
    looked = looked.map((each) => withNamedBy(each, read, base, head, changed));
    read = {
      base: { ...read.base, gaps: [...read.base.gaps, ...beyondRounds(looked, "base", read.base, base)] },
      head: { ...read.head, gaps: [...read.head.gaps, ...beyondRounds(looked, "head", read.head, head)] },
    };
  }
  const compared = new Set(looked.flatMap((each) => comparedIn(each, changed, read, base, head)));
  return {
    touched: looked
      .filter(
        (each) =>
          anyMoved ||
          isCut ||
          !untouched(each) ||
          runsTooMuch(each.pair.head, read.head.files) ||
          comparesOneOf(each, changed, read, base, head),
      )
      .map(({ pair }) => pair),
    ...read,
    names,
    isCompared: (path) => compared.has(path),
  };
}

/** The changed files whose content counts because a configuration of either side names them. */
function comparedIn(
  { pair, base: there, head: here }: Looked,
  changed: ReadonlySet<string>,
  { base, head }: BothRead,
  before: Side,
  after: Side,
): string[] {
  const wanted = [
    comparedBy(pair.base, there, base.files, before),
    comparedBy(pair.head, here, head.files, after),
  ];
  return [...changed].filter((path) => wanted.some((isCompared) => isCompared(path)));
}

function comparesOneOf(
  each: Looked,
  changed: ReadonlySet<string>,
  read: BothRead,
  before: Side,
  after: Side,
): boolean {
  return comparedIn(each, changed, read, before, after).length > 0;
}

/** Adds what the files name that were read so far. */
function withNamedBy(
  { pair, base, head }: Looked,
  read: BothRead,
  before: Side,
  after: Side,
  changed: ReadonlySet<string>,
): Looked {
  return {
    pair,
    base: withMore(base, namedBy(pair.base, base, read.base.files, before, changed)),
    head: withMore(head, namedBy(pair.head, head, read.head.files, after, changed)),
  };
}

/** The same list where there is nothing to add, so that what was read of it stays known. */
function withMore(wanted: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  return more.length === 0 ? wanted : [...wanted, ...more];
}

function wantedOf(pair: AppPair, { entries: there }: Side, { entries: here }: Side): Looked {
  return { pair, base: wantedBy(pair.base, there), head: wantedBy(pair.head, here) };
}

/**
 * A build script that Cargo.toml names may name where capabilities are, and a file of Rust one of them. Each step is a request,
 * and scripts may start each other over many.
 */
const MOST_ROUNDS = 20;

/** Gaps for what lies too far away to be read. */
function beyondRounds(
  looked: readonly Looked[],
  side: "base" | "head",
  { files, gaps }: FilesRead,
  of: Side,
): Gap[] {
  const failed = new Set(gaps.map(({ path }) => path));
  const left = looked
    .flatMap((each) => each[side])
    .filter(({ path }) => !files.has(path) && !failed.has(path));
  return oncePerPath(left).map(({ path }) => tooFar(path, of));
}

/** Adds all code of an app, whichever part changed: unchanged code may name changed files. */
function withCode({ pair, base, head }: Looked, { entries: there }: Side, { entries: here }: Side): Looked {
  return {
    pair,
    base: oncePerPath([...base, ...codeOf(pair.base, there)]),
    head: oncePerPath([...head, ...codeOf(pair.head, here)]),
  };
}

/**
 * Whether something changed beside what an app wants, and the app has files that may name it. The configuration names files
 * around the app's own folder.
 */
function mayNameOneOf(
  { pair, base, head }: Looked,
  changed: ReadonlySet<string>,
  named: ReadonlySet<string>,
  sides: readonly Side[],
): boolean {
  const own = new Set([...base, ...head].map(({ path }) => path));
  const apps = [pair.base, pair.head].filter((app) => app !== null);
  const isNaming = sides.some(({ entries }) => apps.some((app) => namingFiles(app, entries).length > 0));
  const isAround = (path: string) => apps.some(({ root }) => below(folderOf(root), path) !== undefined);
  return [...changed].some(
    (path) => !own.has(path) && (named.has(path) || mayBeNamed(path)) && (isNaming || isAround(path)),
  );
}

function untouched({ pair, base, head }: Looked): boolean {
  return pair.base !== null && pair.head !== null && isUntouched(base, head, pair.base, pair.head);
}

function readApps(
  { tree: base }: Side,
  { tree: head }: Side,
  apps: readonly Readonly<{ base: readonly Entry[]; head: readonly Entry[] }>[],
): ReturnType<typeof readBothSides> {
  return readBothSides(
    base,
    head,
    oncePerPath(apps.flatMap((each) => each.base)),
    oncePerPath(apps.flatMap((each) => each.head)),
  );
}

function sizeOf(looked: readonly Looked[]): number {
  return looked.reduce((size, { base, head }) => size + base.length + head.length, 0);
}

function unread({ base, head }: Looked, first: Readonly<{ base: FilesRead; head: FilesRead }>) {
  const left = (entries: readonly Entry[], { files, gaps }: FilesRead) => {
    const failed = new Set(gaps.map(({ path }) => path));
    return entries.filter(({ path }) => !files.has(path) && !failed.has(path));
  };
  return { base: left(base, first.base), head: left(head, first.head) };
}

function oncePerPath(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
