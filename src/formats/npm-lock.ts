import { type Gap, gapAt, gapIn } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { npmSource } from "./npm-source.ts";
import { parseFile } from "./parse.ts";
import { asBoolean, asString, type Member, member, type SourceFile, type Value } from "./value.ts";

/** What a package-lock.json or npm-shrinkwrap.json pins: every folder that npm fills, and what its package asks for. */
export type NpmLock = Readonly<{
  path: string;
  /** 2 to 4 have the map of packages; 1 is npm 5 and 6's own shape, which is not read. */
  version: number;
  /** By location: "" for the project itself, `node_modules/a/node_modules/b` for what npm installs. */
  packages: ReadonlyMap<string, NpmPackage>;
  gaps: readonly Gap[];
}>;

export type NpmPackage = Readonly<{
  location: string;
  name: string;
  version: string;
  /** "registry", "registry <URL>", "tarball <URL>", "git <URL>#<commit>", "bundled" or "path". */
  source: string;
  integrity: string | null;
  hasInstallScript: boolean;
  /** Where a link leads; null for a folder with a package in it. */
  target: string | null;
  /** The names that it asks for, dev dependencies included where npm installs them. */
  dependencies: readonly string[];
  at: Place;
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
}>;

const NEWEST = 4;
const MOST_PACKAGES = 100_000;

/** Folders in a location. npm nests a handful; a location far deeper is there to make us slow. */
const DEEPEST = 128;

const ASKED_FOR = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];

/** Reads a lockfile of npm 7 and later. What can't be understood is a gap. */
export function readNpmLock(file: SourceFile): NpmLock {
  const parsed = parseFile(file);
  if (!parsed.ok) {
    const message = `${code(file.path)} isn't valid JSON, so no version in it counts: ${parsed.message}`;
    return empty(file.path, 0, [gapAt(parsed.at, "unparsed", message)]);
  }
  const version = member(parsed.value, "lockfileVersion");
  const number = version?.kind === "number" ? version.value : 1;
  if (number < 2) return empty(file.path, 1, []);
  const table = member(parsed.value, "packages");
  if (number > NEWEST || table?.kind !== "object") {
    const message = `${code(file.path)} has a shape that no known npm writes. Formats 2 to ${NEWEST} are read.`;
    return empty(file.path, number, [gapIn(file.path, "unsupported", message)]);
  }
  if (table.entries.size > MOST_PACKAGES) {
    const message = `${code(file.path)} names more than ${MOST_PACKAGES} packages; none of them was compared.`;
    return empty(file.path, number, [gapIn(file.path, "truncated", message)]);
  }
  const gaps = parsed.duplicates.map((key) => {
    const message = `${code(key.name)} stands twice in one object of ${code(file.path)}; readers differ in which one counts.`;
    return gapAt(key.at, "dynamic", message);
  });
  const packages = new Map<string, NpmPackage>();
  for (const [location, entry] of table.entries) {
    if (location.split("/", DEEPEST + 1).length > DEEPEST) {
      gaps.push(
        gapAt(
          entry.key,
          "truncated",
          `${code(location)} lies deeper than npm would nest it and was not compared.`,
        ),
      );
    } else packages.set(location, packageAt(location, entry));
  }
  return { path: file.path, version: number, packages, gaps };
}

function empty(path: string, version: number, gaps: readonly Gap[]): NpmLock {
  return { path, version, packages: new Map(), gaps };
}

function packageAt(location: string, { key, value }: Member): NpmPackage {
  const version = member(value, "version");
  const resolved = member(value, "resolved");
  const integrity = member(value, "integrity");
  const link = asBoolean(member(value, "link")) === true;
  const name = asString(member(value, "name")) ?? nameIn(location);
  const installed = isInstalled(location);
  return {
    location,
    name,
    version: asString(version) ?? "",
    source: npmSource({
      name,
      version: asString(version) ?? "",
      resolved: asString(resolved),
      local: link || !installed,
      bundled: asBoolean(member(value, "inBundle")) === true,
    }),
    integrity: asString(integrity) ?? null,
    hasInstallScript: asBoolean(member(value, "hasInstallScript")) === true,
    target: link ? (asString(resolved) ?? "") : null,
    dependencies: askedFor(value, installed),
    at: key,
    lines: {
      version: version?.at ?? key,
      source: resolved?.at ?? key,
      checksum: integrity?.at ?? key,
    },
  };
}

/** Whether npm puts a package there. Every other location is a folder of the repository: the project, a workspace. */
export function isInstalled(location: string): boolean {
  return location.startsWith("node_modules/") || location.includes("/node_modules/");
}

/** The real name of a package whose entry gives none: what follows the last `node_modules/`. */
function nameIn(location: string): string {
  const marker = "node_modules/";
  const last = location.lastIndexOf(marker);
  return last < 0 ? location : location.slice(last + marker.length);
}

function askedFor(entry: Value, installed: boolean): string[] {
  const names = new Set<string>();
  for (const table of ASKED_FOR) {
    if (table === "devDependencies" && installed) continue;
    const dependencies = member(entry, table);
    if (dependencies?.kind === "object") for (const name of dependencies.entries.keys()) names.add(name);
  }
  return [...names];
}

/**
 * The package that `name` means when it is asked for at a location: Node looks into the nearest `node_modules`, then
 * upwards. Undefined where nothing is installed, as for an optional dependency of another platform.
 */
export function resolveFrom(lock: NpmLock, location: string, name: string): NpmPackage | undefined {
  for (let folder: string | undefined = location; folder !== undefined; folder = parentOf(folder)) {
    const found = lock.packages.get(
      folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`,
    );
    if (found !== undefined)
      return found.target === null ? found : (lock.packages.get(found.target) ?? found);
  }
  return undefined;
}

function parentOf(folder: string): string | undefined {
  if (folder === "") return undefined;
  const slash = folder.lastIndexOf("/");
  return slash < 0 ? "" : folder.slice(0, slash);
}
