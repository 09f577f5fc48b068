import type { Ecosystem, PackageGrant, PinnedPackage, UnreadLockfile } from "../../domain/package.ts";
import { nearestOf } from "./versions.ts";

/** The packages of one side, by ecosystem and name, so that comparing looks things up and never searches. */
export type Inventory = Readonly<{
  packages: readonly PinnedPackage[];
  unread: readonly UnreadLockfile[];
  /** All that there is under the name of a package. */
  named(each: PinnedPackage): Named;
  has(each: PinnedPackage): boolean;
  isEmpty(ecosystem: Ecosystem): boolean;
  /** Whether anything of the ecosystem is already taken from there. */
  takesFrom(ecosystem: Ecosystem, origin: string): boolean;
}>;

/** The packages of one name, and what is asked about them. */
export type Named = Readonly<{
  packages: readonly PinnedPackage[];
  origins: ReadonlySet<string>;
  links: ReadonlySet<string | null>;
  nearest(each: PinnedPackage): PinnedPackage | undefined;
}>;

const NOTHING = namedOf([]);

export function inventoryOf(grants: readonly PackageGrant[]): Inventory {
  const packages = distinct(grants.filter((grant) => grant.kind === "package"));
  const unread = grants.filter((grant) => grant.kind === "unread-lockfile");
  const groups = Map.groupBy(packages, nameOf);
  const byName = new Map([...groups].map(([name, group]) => [name, namedOf(group)]));
  const identities = new Set(packages.map(identityOf));
  const ecosystems = new Set(packages.map((each) => each.ecosystem));
  const origins = new Set(packages.map((each) => JSON.stringify([each.ecosystem, originOf(each.source)])));
  return {
    packages,
    unread,
    named: (each) => byName.get(nameOf(each)) ?? NOTHING,
    has: (each) => identities.has(identityOf(each)),
    isEmpty: (ecosystem) => !ecosystems.has(ecosystem),
    takesFrom: (ecosystem, origin) => origins.has(JSON.stringify([ecosystem, origin])),
  };
}

function namedOf(packages: readonly PinnedPackage[]): Named {
  return {
    packages,
    origins: new Set(packages.map((each) => originOf(each.source))),
    links: new Set(packages.map((each) => each.links)),
    nearest: nearestOf(packages),
  };
}

/** npm puts one package into many folders; the first of them stands for all that are the same. */
function distinct(packages: readonly PinnedPackage[]): PinnedPackage[] {
  const first = new Map<string, PinnedPackage>();
  for (const each of packages) {
    const key = JSON.stringify([identityOf(each), each.steps, each.runs, each.at.path]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

/**
 * Who decides what the bytes of a source are: a registry's publishers, the owners of a repository, a host. Another
 * commit or branch of the same repository has the same owner.
 */
export function originOf(source: string): string {
  if (source.startsWith("git ")) return source.replace(/[?#].*$/s, "");
  if (!source.startsWith("tarball ")) return source;
  // A forge serves archives of `/owner/repository/…`; anywhere else two folders are as good a guess as any.
  return /^tarball [a-z+]+:\/\/[^/?#]*(?:\/[^/?#]*){0,2}/i.exec(source)?.[0] ?? source;
}

/** Ecosystem and name as one key. */
export function nameOf({ ecosystem, name }: PinnedPackage): string {
  return JSON.stringify([ecosystem, name]);
}

function identityOf({ ecosystem, name, version, source, checksum }: PinnedPackage): string {
  return JSON.stringify([ecosystem, name, version, source, checksum]);
}
