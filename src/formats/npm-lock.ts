import { contentOf, type Gap, gapAt, gapIn, type Ignorance, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { BUNDLED, isOwnRegistry } from "../domain/source.ts";
import { unreadFields } from "./npm-fields.ts";
import { differsFromLegacy } from "./npm-legacy.ts";
import { tableOfTree } from "./npm-lock-v1.ts";
import { type NpmPackage, packageAt } from "./npm-package.ts";
import { bundledIn } from "./npm-tree.ts";
import { parseFile } from "./parse.ts";
import { MOST_PACKAGES } from "./unreadable.ts";
import { member, type ObjectValue, plain, type SourceFile, type Value } from "./value.ts";

/** What a package-lock.json or npm-shrinkwrap.json pins: every folder that npm fills, and what its package asks for. */
export type NpmLock = Readonly<{
  path: string;
  /** 2 to 4 have the map of packages; 1 is the tree of npm 5 and 6, read as if it were that map. */
  version: number;
  /** By location: "" for the project itself, `node_modules/a/node_modules/b` for what npm installs. */
  packages: ReadonlyMap<string, NpmPackage>;
  gaps: readonly Gap[];
}>;

const [OLDEST, NEWEST] = [1, 4];

/** How many folders a location may have. npm nests a handful; a far deeper location is an attempt to make us slow. */
const DEEPEST = 128;

/** The only keys of the file that npm 10 to 12 read. */
const KNOWN_KEYS = new Set(["name", "version", "lockfileVersion", "requires", "packages", "dependencies"]);

/**
 * Reads a lockfile of npm. What we can't understand is a gap. npm reads the map of packages whatever the number
 * of the format. Below 2, or if it is no number, npm runs scripts even if the lockfile doesn't say that there are any.
 */
export function readNpmLock(file: SourceFile): NpmLock {
  const lock = read.get(file) ?? lockIn(file);
  read.set(file, lock);
  return lock;
}

const read = new WeakMap<SourceFile, NpmLock>();

function lockIn(file: SourceFile): NpmLock {
  const parsed = parseFile(file);
  if (!parsed.ok) {
    const message = `${code(file.path)} isn't valid JSON, so no version in it counts: ${parsed.message}`;
    return empty(file.path, 0, [gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message })]);
  }
  const [number, table] = [member(parsed.value, "lockfileVersion"), member(parsed.value, "packages")];
  const tree = isLegacy(number, table) ? treeIn(parsed.value) : undefined;
  const version = tree === undefined ? (number?.kind === "number" ? number.value : 0) : 1;
  const unread = (kind: "unsupported" | "truncated", message: string) =>
    empty(file.path, version, [gapIn(file.path, { kind, rests: contentOf(file), message })]);
  const entries = tree?.table ?? table;
  if ((tree === undefined && ![2, 3, 4].includes(version)) || entries?.kind !== "object") {
    const shape = `${code(file.path)} has a shape that no known npm writes.`;
    return unread("unsupported", `${shape} Formats ${OLDEST} to ${NEWEST} are read.`);
  }
  if (entries.entries.size > MOST_PACKAGES) {
    const count = `${code(file.path)} names more than ${MOST_PACKAGES} packages; none of them was compared.`;
    return unread("truncated", count);
  }
  const { packages, gaps } = packagesIn(entries);
  const odd = [...unknownKeys(parsed.value), ...withoutProject(file, packages), ...gaps];
  if (tree !== undefined)
    return { path: file.path, version, packages: undeclared(packages), gaps: [...odd, ...tree.gaps] };
  const legacy = member(parsed.value, "dependencies");
  return { path: file.path, version, packages, gaps: [...odd, ...differsFromLegacy(packages, legacy)] };
}

function treeIn(lock: Value): ReturnType<typeof tableOfTree> | undefined {
  const dependencies = member(lock, "dependencies") ?? lock;
  return lock.kind === "object" && dependencies.kind === "object" ? tableOfTree(lock) : undefined;
}

/** The tree copies next to nothing from manifests, so that no two of its entries can contradict each other. */
function undeclared(packages: ReadonlyMap<string, NpmPackage>): ReadonlyMap<string, NpmPackage> {
  return new Map([...packages].map(([location, each]) => [location, { ...each, declared: null }]));
}

/** npm 5 and 6 wrote no map of packages, and the number 1 or none. */
function isLegacy(version: Value | undefined, packages: Value | undefined): boolean {
  if (packages !== undefined) return false;
  return version === undefined || (version.kind === "number" && version.value === 1);
}

function empty(path: string, version: number, gaps: readonly Gap[]): NpmLock {
  return { path, version, packages: new Map(), gaps };
}

function unknownKeys(lock: Value): Gap[] {
  if (lock.kind !== "object") return [];
  const unknown = [...lock.entries].filter(([name]) => !KNOWN_KEYS.has(name));
  return unknown.map(([name, { key, value }]) => {
    const message = `${code(name)} is no key that a known npm writes. Take it out, or let npm write the lockfile anew.`;
    return gapAt(key, { kind: "not-followed", rests: wordsOf("npm lockfile", name, plain(value)), message });
  });
}

/** Without an entry of its own, nothing of the lockfile is known to be what the project asks for. npm always writes one. */
function withoutProject(file: SourceFile, packages: ReadonlyMap<string, NpmPackage>): Gap[] {
  if (packages.has("") || packages.size === 0) return [];
  const message = `${code(file.path)} has no entry of the project itself, so it isn't known what it was written for. Let npm write it anew.`;
  return [gapIn(file.path, { kind: "not-followed", rests: wordsOf("npm lockfile", "no project"), message })];
}

function packagesIn(table: ObjectValue): Pick<NpmLock, "packages" | "gaps"> {
  const gaps: Gap[] = [];
  const packages = new Map<string, NpmPackage>();
  const folded = new Set<string>();
  for (const [location, entry] of table.entries) {
    const fault = faultOf(location, folded);
    if (fault?.kind !== "truncated") folded.add(location.toLowerCase());
    if (fault === undefined) {
      packages.set(location, packageAt(location, entry));
      for (const gap of unreadFields(location, entry)) gaps.push(gap);
    } else gaps.push(gapAt(entry.key, { rests: wordsOf(location, plain(entry.value)), ...fault }));
  }
  for (const each of bundledIn(packages)) {
    // npm writes no address for these. A hash is there only if npm took the entry over from format 1, and it checks none. If
    // packages bundle each other in a circle, it may still fetch one.
    const hasAddress = each.lines.source !== each.at;
    if (isOwnRegistry(each.source) && (each.integrity === null || !hasAddress))
      packages.set(each.location, { ...each, source: BUNDLED, integrity: null });
  }
  return { packages, gaps };
}

/** What is odd about a location. npm follows `.` and `..`, so two keys may mean one folder, and then the last counts. */
function faultOf(location: string, known: ReadonlySet<string>): Omit<Ignorance, "rests"> | undefined {
  const parts = location.split("/", DEEPEST + 1);
  if (parts.length > DEEPEST) {
    const message = `${code(location)} lies deeper than npm would nest it and was not compared.`;
    return { kind: "truncated", message };
  }
  const climbs = parts.findIndex((part) => part !== "..");
  const inside = climbs < 0 ? [""] : parts.slice(climbs);
  const isPlain = location === "" || inside.every((part) => part !== "" && part !== "." && part !== "..");
  if (isPlain && !location.includes("\\") && !known.has(location.toLowerCase())) return undefined;
  const message = `${code(location)} is another spelling of a folder, so it isn't known which entry npm takes. Let npm write the lockfile anew.`;
  return { kind: "not-followed", message };
}
