import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { isOwnRegistry } from "../../domain/source.ts";
import type { LockedPackage, LockedPackages } from "../../formats/locked-packages.ts";
import { someOf } from "../../words/lists.ts";
import { isCatalogOf, meantBy } from "./catalogs.ts";
import type { InstallFolder } from "./install-folder.ts";

/** Whether a lockfile is of Yarn 1. */
export function isClassic({ manager, version }: LockedPackages): boolean {
  return manager === "yarn" && version === "1";
}

/**
 * Whether the lockfile was written for the requirement, or holds a version that will do: pnpm and Bun keep such a one, and Yarn
 * takes the newest.
 */
export function isAnswered(
  lock: LockedPackages,
  folder: InstallFolder,
  place: string,
  name: string,
  text: string,
  here: Versions,
): boolean {
  const meant = meantBy(lock, folder, name, text);
  const isRecorded = meant === text || lock.manager === "yarn" || isCatalogOf(lock, name, text, meant);
  const key = isRecorded ? lock.answerTo(place, name, lock.manager === "yarn" ? meant : text) : undefined;
  if (key !== undefined) {
    const found = key === null ? undefined : lock.packages.get(key);
    const isFolder = key === null || found?.target != null;
    if (isFolder && isRange(meant)) return mayBeFolder(here.get(name), meant);
    return key === null || isTaken(lock, found, name, meant);
  }
  return lock.manager !== "yarn" && isRange(meant) && heldIn(lock).fits(name, meant);
}

/** The versions of the project's folders, by the names of their packages. */
export type Versions = ReadonlyMap<string, readonly string[]>;

/** Whether a folder of the repository may stand for a release: a workspace of that name whose version is in the range. */
function mayBeFolder(versions: readonly string[] = [], range: string): boolean {
  const isAny = range === "" || range === "*";
  return versions.some((version) => isAny || isInRange(version, range));
}

const LONGEST = 500;

export function isRange(text: string): boolean {
  return text.length <= LONGEST && validRange(text, { loose: true }) !== null;
}

/** For a text that is a range. */
export function isInRange(version: string, range: string): boolean {
  return satisfies(version, range, { loose: true });
}

/** Yarn 1 ignores an entry with a version that isn't asked for, and takes the newest that is. */
function isTaken(
  lock: LockedPackages,
  found: LockedPackage | undefined,
  name: string,
  text: string,
): boolean {
  if (found === undefined) return false;
  if (isClassic(lock) && isRange(text) && !isInRange(found.version, text)) return false;
  return isNamed(found, name, text);
}

/**
 * Whether a package is what the requirement names. Only an alias asks for another name, and says which. An address, a repository or a folder isn't
 * answered by a package of the registry, whatever the lockfile says: managers that don't trust it fetch what is asked for.
 */
function isNamed(found: LockedPackage, name: string, text: string): boolean {
  if (/^(?:catalog|workspace|patch):/.test(text)) return true;
  if (text.startsWith("npm:")) return found.name === (aliasedBy(text) ?? name);
  return /[:/]/.test(text) ? !isOwnRegistry(found.source) : found.name === name;
}

/** The real name in `npm:name` and `npm:@scope/name@range`. Yarn has `npm:range` too, for the name that stands before it. */
function aliasedBy(text: string): string | undefined {
  const [, aliased, range] = /^npm:(@?[^@]+)(@.*)?$/s.exec(text) ?? [];
  const isName = aliased !== undefined && (range !== undefined || !isRange(aliased));
  return isName ? aliased : undefined;
}

export function whatLockHas(name: string, lock: LockedPackages): string {
  const held = heldIn(lock).named(name);
  if (held.length === 0) return "doesn't have it";
  return `has ${someOf(held.map((each) => `${each.name} ${each.version}`))}`;
}

/** The packages of a lockfile by the names that ask for them. */
class Held {
  readonly #byName = new Map<string, LockedPackage[]>();
  readonly #fitting = new Map<string, boolean>();

  constructor({ packages }: LockedPackages) {
    for (const each of packages.values())
      for (const name of new Set([each.name, ...each.names])) {
        const known = this.#byName.get(name);
        if (known === undefined) this.#byName.set(name, [each]);
        else known.push(each);
      }
  }

  named(name: string): readonly LockedPackage[] {
    return this.#byName.get(name) ?? [];
  }

  /** Whether a release of the registry is in a range. Many folders ask for the same. */
  fits(name: string, range: string): boolean {
    const key = `${name} ${range}`;
    const fits =
      this.#fitting.get(key) ??
      this.named(name).some(
        (each) => each.name === name && isOwnRegistry(each.source) && isInRange(each.version, range),
      );
    this.#fitting.set(key, fits);
    return fits;
  }
}

const held = new WeakMap<LockedPackages, Held>();

export function heldIn(lock: LockedPackages): Held {
  const known = held.get(lock) ?? new Held(lock);
  held.set(lock, known);
  return known;
}
