import type { Entry } from "../domain/tree.ts";
import type { SourceFile } from "../formats/value.ts";
import { localCrates } from "../tauri/cargo/local-crates.ts";
import { cargoFollows } from "../tauri/cargo/wanted-files.ts";
import { cargoWorkspace } from "../tauri/cargo/workspace.ts";
import { folderOf, joined, withAncestors } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import { kindOf, UNKNOWN } from "./file-kinds.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import type { AppPair } from "./pair-apps.ts";
import { mayRun, NO_PROGRAMS, type Programs, readPrograms } from "./programs.ts";
import { type BothRead, type FilesRead, readBothSides, together } from "./read-files.ts";
import type { Side } from "./side.ts";
import { mayBeNamed, namingFiles } from "./wanted.ts";

/** Changed files that some file of an app may name, and the files that were read to find out. */
export type NamedChanges = Readonly<{
  /** The named files that readers wouldn't see otherwise, and may follow. */
  named: ReadonlySet<string>;
  read: BothRead;
  /** Programs that run where the app is built. */
  programs: Programs;
  /** Who names a file whose kind is irrelevant. */
  mentions: ReadonlyMap<string, Mention>;
}>;

const NOTHING: FilesRead = { files: new Map(), gaps: [] };

const NOT_ASKED: NamedChanges = {
  named: new Set(),
  read: { base: NOTHING, head: NOTHING },
  programs: NO_PROGRAMS,
  mentions: new Map(),
};

/** From an app's manifest to the code of a crate beside it, and of one beside that. Each step is a request. */
const MOST_ROUNDS = 20;

/**
 * Asks what names other files whether it names one of those changed ones that are of a kind which is hardly ever named:
 * pages, pictures, documents. Rust puts any file into a program, and a command runs what it is told to. Nothing is read
 * where no such file changed.
 */
export async function namedChanges(
  base: Side,
  head: Side,
  pairs: readonly AppPair[],
  changed: ReadonlySet<string>,
): Promise<NamedChanges> {
  const apps = pairs.flatMap((pair) => [pair.base, pair.head].flatMap((app) => app ?? []));
  if (!asksWhoNames(changed, apps)) return NOT_ASKED;
  const doubtful = [...changed].filter((path) => !mayBeNamed(path));
  const asked = [...changed].filter((path) => isAsked(path, apps));
  const { read, isCut } = await readWhatNames(base, head, pairs);
  const programs = await readPrograms(base, head, pairs, read, changed);
  const roots = [...new Set(apps.map(({ root }) => root))];
  const mayName = mentionedIn(textsOf(read), roots);
  const mentions = mentionsOf(textsOf(read, programs.read), roots, asked);
  const isNamed = (path: string) => isCut || mayName(path);
  // One program names the next: those that didn't change lead to the one that did.
  const run = doubtful.some(programs.isOne) ? textsOf(programs.read).map(({ path }) => path) : [];
  return { named: new Set([...doubtful.filter(isNamed), ...run]), read, programs, mentions };
}

/** Whether some changed file is of a kind that is hardly ever named, so that it is asked who names it. */
export function asksWhoNames(changed: ReadonlySet<string>, apps: readonly AppLocation[]): boolean {
  return apps.length > 0 && [...changed].some((path) => !mayBeNamed(path) || isAsked(path, apps));
}

/** Whether to ask who names a file: its kind is irrelevant or unknown, or it is code. */
function isAsked(path: string, apps: readonly AppLocation[]): boolean {
  if (mayRun(path)) return true;
  const kind = kindOf(path, apps);
  return kind.coverage === "irrelevant" || kind === UNKNOWN;
}

function textsOf(...read: readonly BothRead[]): SourceFile[] {
  return [...new Set(read.flatMap(({ base, head }) => [...base.files.values(), ...head.files.values()]))];
}

/** A side with named changed files added, whatever their kind. */
export function withNamed(side: Side, named: ReadonlySet<string>): Side {
  if (named.size === 0) return side;
  const known = new Set(side.entries);
  const added = side.listing.entries.filter((entry) => named.has(entry.path) && !known.has(entry));
  return { ...side, entries: [...side.entries, ...added] };
}

/** `isCut`: there is more, and it may name anything. */
async function readWhatNames(
  base: Side,
  head: Side,
  pairs: readonly AppPair[],
): Promise<Readonly<{ read: BothRead; isCut: boolean }>> {
  let read: BothRead = { base: NOTHING, head: NOTHING };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [there, here] = [unread("base", base, read.base, pairs), unread("head", head, read.head, pairs)];
    if (there.length === 0 && here.length === 0) return { read, isCut: false };
    const more = await readBothSides(base.tree, head.tree, there, here);
    read = { base: together(read.base, more.base), head: together(read.head, more.head) };
  }
  return { read, isCut: true };
}

/** What of a side may name other files, as far as what was read of it leads there. */
function unread(
  side: "base" | "head",
  { entries }: Side,
  { files, gaps }: FilesRead,
  pairs: readonly AppPair[],
): Entry[] {
  const failed = new Set(gaps.map(({ path }) => path));
  const apps = [...new Set(pairs.flatMap((pair) => pair[side] ?? []))];
  const naming = new Set(apps.flatMap((app) => namingFiles(app, entries)));
  const isBuilt = apps.map((app) => builtWith(app, files));
  return entries.filter(
    (entry) =>
      !files.has(entry.path) &&
      !failed.has(entry.path) &&
      (naming.has(entry) || isBuilt.some((isOne) => isOne(entry.path))),
  );
}

/** The configuration of an app, and the manifests and code of the crates that are built into it. */
function builtWith(app: AppLocation, files: ReadonlyMap<string, SourceFile>): (path: string) => boolean {
  const isOfCargo = cargoFollows(app, files);
  const crates = localCrates(cargoWorkspace(app.root, files), files).map(({ manifest }) => manifest.folder);
  const isOfCrate = (path: string) =>
    path.endsWith(".rs") && crates.some((folder) => path.startsWith(`${folder}/`));
  return (path) => path === app.config || isOfCrate(path) || (/Cargo\.toml$/.test(path) && isOfCargo(path));
}

/** The signs between names of files in code and in commands. */
const BETWEEN = /[\s"'`/\\=:,;()<>|&[\]{}$#]+/;

/** A string of Rust on one line, as far as it may be a path. One without an end is taken too, so that none is read twice. */
const QUOTED = /"((?:[^"\\\n]|\\.){1,4096})"?/g;

/** Code that a package manager runs. It may take files from beside it without their endings, or a folder. */
const HOOK = /(?:^|\/)(?:\.?pnpmfile\.[cm]?js|\.npm-extension\.[cm]js)$/;

/**
 * Tells whether some text has a file's name as a word; or in Rust, only its ending or a folder above it. A folder that holds the
 * app itself says nothing.
 */
function mentionedIn(texts: readonly SourceFile[], roots: readonly string[]): (path: string) => boolean {
  const words = new Set<string>();
  const folders = new Set<string>();
  for (const { path, text } of texts) {
    for (const word of text.split(BETWEEN)) words.add(word);
    if (HOOK.test(path)) for (const word of ["index", ...text.split(BETWEEN)]) words.add(`${word}.js`);
    if (!path.endsWith(".rs")) continue;
    for (const [, quoted = ""] of text.matchAll(QUOTED)) {
      words.add(quoted.replace(/^.*[/\\]/, ""));
      for (const from of [folderOf(path), ...roots]) {
        const folder = joined(from, quoted.replace(/^[/\\]+/, ""));
        if (folder !== null && folder !== "" && !`${from}/`.startsWith(`${folder}/`)) folders.add(folder);
      }
    }
  }
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const ending = name.slice(name.lastIndexOf("."));
    return (
      words.has(name) || words.has(ending) || withAncestors(folderOf(path)).some((each) => folders.has(each))
    );
  };
}
