import { contentOf, type Gap, gapAt, gapIn, wordsOf } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { type Source, sourceText, sourceWithoutCommit } from "../domain/source.ts";
import { cargoSource } from "./cargo-source.ts";
import { parseFile } from "./parse.ts";
import { MOST_PACKAGES } from "./unreadable.ts";
import { asString, itemsOf, member, pick, plain, type SourceFile, stringsOf, type Value } from "./value.ts";

/** What a Cargo.lock pins, whatever its version: every package with its lines, and who depends on whom. */
export type CargoLock = Readonly<{
  path: string;
  /** 1 to 4. Cargo writes no number in the first two. */
  version: number;
  packages: readonly LockedPackage[];
  byName: ReadonlyMap<string, readonly LockedPackage[]>;
  /** Patches of the manifest that no crate uses. Cargo notes which packages they are. */
  unusedPatches: readonly UnusedPatch[];
  gaps: readonly Gap[];
}>;

export type UnusedPatch = Readonly<Pick<LockedPackage, "name" | "version" | "source">>;

export type LockedPackage = Readonly<{
  name: string;
  version: string;
  source: Source;
  /** sha256, hex. Git and path packages have none. */
  checksum: string | null;
  dependencies: readonly LockedDependency[];
  /** The line of the name. */
  at: Place;
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
}>;

/** One edge. `target` is undefined where the string names no package, or more than one: cargo ignores such edges. */
export type LockedDependency = Readonly<{ text: string; target: LockedPackage | undefined; at: Place }>;

/** The newest version of the format that is understood; 5 is nightly's. */
const NEWEST = 4;

/**
 * Reads a Cargo.lock. What we can't understand is a gap, and the rest is in the model all the same. An unchanged file is one
 * object at base and head, so it is read once.
 */
export function readCargoLock(file: SourceFile): CargoLock {
  const lock = read.get(file) ?? lockIn(file);
  read.set(file, lock);
  return lock;
}

const read = new WeakMap<SourceFile, CargoLock>();

function lockIn(file: SourceFile): CargoLock {
  const parsed = parseFile(file);
  if (!parsed.ok) {
    const message = `${code(file.path)} isn't valid TOML, so no version in it counts: ${parsed.message}`;
    return emptyLock(file.path, [gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message })]);
  }
  const root = parsed.value;
  const version = versionOf(root);
  if (version > NEWEST) {
    const message = `${code(file.path)} has format version ${version}, which only an unreleased cargo writes. Formats 1 to ${NEWEST} are read.`;
    return emptyLock(file.path, [gapIn(file.path, { kind: "unsupported", rests: contentOf(file), message })]);
  }
  const entries = entriesOf(root);
  if (entries.length > MOST_PACKAGES) {
    const message = `${code(file.path)} names more than ${MOST_PACKAGES} packages; none of them was compared.`;
    return emptyLock(file.path, [gapIn(file.path, { kind: "truncated", rests: contentOf(file), message })]);
  }
  return modelOf(file.path, version, root, entries);
}

function emptyLock(path: string, gaps: readonly Gap[]): CargoLock {
  return { path, version: 0, packages: [], byName: new Map(), unusedPatches: [], gaps };
}

/** Versions 1 and 2 carry no number; only version 1 keeps its checksums in a table of their own. */
function versionOf(root: Value): number {
  const version = member(root, "version");
  if (version?.kind === "number") return version.value;
  return inlineChecksum(root) === undefined && member(root, "metadata") !== undefined ? 1 : 2;
}

function inlineChecksum(root: Value): Value | undefined {
  for (const entry of itemsOf(member(root, "package"))) {
    const checksum = member(entry, "checksum");
    if (checksum !== undefined) return checksum;
  }
  return undefined;
}

/** The packages in order, with the `[root]` that cargo wrote before 2017. */
function entriesOf(root: Value): readonly Value[] {
  const entries = itemsOf(member(root, "package"));
  const legacy = member(root, "root");
  return legacy === undefined ? entries : [legacy, ...entries];
}

type Draft = { -readonly [K in keyof LockedPackage]: LockedPackage[K] } & { entry: Value };

function modelOf(path: string, version: number, root: Value, entries: readonly Value[]): CargoLock {
  const gaps: Gap[] = [];
  const drafts: Draft[] = [];
  const metadata = metadataChecksums(root);
  for (const entry of entries) {
    const draft = draftOf(entry, metadata, version, gaps);
    if (draft !== undefined) drafts.push(draft);
  }
  gaps.push(...mixedChecksums(root, metadata), ...duplicates(drafts), ...unpinned(drafts));

  const byName = Map.groupBy(drafts, (draft) => draft.name);
  const index = indexOf(drafts);
  for (const draft of drafts) draft.dependencies = edgesOf(draft.entry, index, version);
  return { path, version, packages: drafts, byName, unusedPatches: unusedPatches(root, version), gaps };
}

function unusedPatches(root: Value, version: number): UnusedPatch[] {
  return itemsOf(pick(root, "patch", "unused")).flatMap((entry) => {
    const [name, number] = [asString(member(entry, "name")), asString(member(entry, "version"))];
    if (name === undefined || number === undefined) return [];
    const source = cargoSource(asString(member(entry, "source")), version);
    return [{ name, version: number, source }];
  });
}

function draftOf(
  entry: Value,
  metadata: ReadonlyMap<string, string>,
  version: number,
  gaps: Gap[],
): Draft | undefined {
  const name = member(entry, "name");
  const number = member(entry, "version");
  const raw = member(entry, "source");
  if (name?.kind !== "string" || number?.kind !== "string" || (raw !== undefined && raw.kind !== "string")) {
    gaps.push(
      gapAt(entry.at, {
        kind: "unparsed",
        rests: wordsOf(plain(entry)),
        message: "A package of the lockfile has no name or version, so it can't be told what it is.",
      }),
    );
    return undefined;
  }
  const source = cargoSource(raw?.value, version);
  if (source.kind === "unknown") {
    const message = `${code(`${name.value} ${number.value}`)} comes from ${code(source.text)}, which is no source that cargo knows.`;
    gaps.push(gapAt(raw?.at ?? name.at, { kind: "unsupported", rests: wordsOf(plain(entry)), message }));
  }
  const inline = member(entry, "checksum");
  const listed = metadata.get(metadataKey(name.value, number.value, raw?.value));
  return {
    entry,
    name: name.value,
    version: number.value,
    source,
    checksum: asString(inline) ?? listed ?? null,
    dependencies: [],
    at: name.at,
    lines: {
      version: number.at,
      source: raw?.at ?? name.at,
      checksum: inline?.at ?? name.at,
    },
  };
}

const METADATA_KEY = "checksum ";

function metadataKey(name: string, version: string, source: string | undefined): string {
  return `${METADATA_KEY}${name} ${version} (${source ?? ""})`;
}

/** Version 1 has a table of checksums, with keys such as "checksum NAME VERSION (SOURCE)". "<none>" means no checksum. */
function metadataChecksums(root: Value): ReadonlyMap<string, string> {
  const table = member(root, "metadata");
  const result = new Map<string, string>();
  if (table?.kind !== "object") return result;
  for (const [key, entry] of table.entries) {
    const checksum = asString(entry.value);
    if (key.startsWith(METADATA_KEY) && checksum !== undefined && checksum !== "<none>")
      result.set(key, checksum);
  }
  return result;
}

/** Cargo drops all checksums of a lockfile that has them in both places, as a bad merge may leave it. */
function mixedChecksums(root: Value, metadata: ReadonlyMap<string, string>): Gap[] {
  const inline = metadata.size === 0 ? undefined : inlineChecksum(root);
  if (inline === undefined) return [];
  const message =
    "The lockfile has checksums in two places, and cargo then checks none of them. Let cargo write it anew.";
  return [gapAt(inline.at, { kind: "not-checked", rests: wordsOf("two places"), message })];
}

/** Cargo refuses a lockfile that has a package twice. */
function duplicates(drafts: readonly Draft[]): Gap[] {
  const seen = new Set<string>();
  const gaps: Gap[] = [];
  for (const draft of drafts) {
    const key = JSON.stringify([draft.name, draft.version, sourceText(draft.source)]);
    if (seen.has(key)) {
      const message = `${code(`${draft.name} ${draft.version}`)} stands in the lockfile twice, and cargo refuses to read it.`;
      gaps.push(gapAt(draft.at, { kind: "does-not-build", rests: wordsOf("twice", key), message }));
    }
    seen.add(key);
  }
  return gaps;
}

/** A git package without its commit is whatever the repository holds on the day of the build. */
function unpinned(drafts: readonly Draft[]): Gap[] {
  return drafts
    .filter((draft) => draft.source.kind === "git" && draft.source.commit === null)
    .map((draft) => {
      const message = `${code(`${draft.name} ${draft.version}`)} comes from git and no commit pins it, so its code can't be told.`;
      return gapAt(draft.lines.source, {
        kind: "not-checked",
        rests: wordsOf(draft.name, draft.version, sourceText(draft.source)),
        message,
      });
    });
}

/** What a dependency string could mean: the only package that fits, and the only one of the repository itself. */
type Candidates = {
  first: LockedPackage;
  count: number;
  own: LockedPackage | undefined;
  owns: number;
  oneVersion: boolean;
};

/** Packages by name, by name and version, and by name, version and source. So a string is looked up, not searched for. */
type Index = ReadonlyMap<string, Candidates>;

function indexOf(packages: readonly LockedPackage[]): Index {
  const index = new Map<string, Candidates>();
  for (const each of packages) {
    const named = [each.name, each.version, sourceWithoutCommit(each.source)];
    for (const key of new Set([1, 2, 3].map((length) => keyOf(named.slice(0, length)))))
      file(index, key, each);
  }
  return index;
}

function file(index: Map<string, Candidates>, key: string, each: LockedPackage): void {
  const own = each.source.kind === "path" ? each : undefined;
  const known = index.get(key);
  if (known === undefined) {
    index.set(key, { first: each, count: 1, own, owns: own === undefined ? 0 : 1, oneVersion: true });
    return;
  }
  known.count += 1;
  known.oneVersion &&= known.first.version === each.version;
  if (own === undefined) return;
  known.own = own;
  known.owns += 1;
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function edgesOf(entry: Value, index: Index, lockVersion: number): LockedDependency[] {
  return stringsOf(member(entry, "dependencies")).map((item) => {
    return { text: item.value, target: resolve(item.value, index, lockVersion), at: item.at };
  });
}

/**
 * "NAME[ VERSION[ (SOURCE)]]": cargo writes only as much as tells packages apart. Where no source is given and a
 * package of the repository itself fits, that one is meant.
 */
function resolve(text: string, index: Index, lockVersion: number): LockedPackage | undefined {
  const [, name = "", version, source] = /^([^ ]*)(?: ([^ ]*)(?: \((.*)\))?)?$/s.exec(text) ?? [];
  const parts = [name, version, source && writtenSource(source, lockVersion)];
  const found = index.get(keyOf(parts.filter((part) => part !== undefined)));
  if (found === undefined || (version === undefined && !found.oneVersion)) return undefined;
  if (found.count === 1) return found.first;
  return found.owns === 1 ? found.own : undefined;
}

function writtenSource(text: string, lockVersion: number): string {
  return sourceWithoutCommit(cargoSource(text, lockVersion));
}
