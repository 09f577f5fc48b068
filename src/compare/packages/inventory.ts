import type { InstallPolicy, InstallSetting } from "../../domain/install-policy.ts";
import type { Ecosystem } from "../../domain/manager.ts";
import {
  type LockfileFormat,
  type PackageGrant,
  type PinnedPackage,
  packageKey,
  type UnreadLockfile,
} from "../../domain/package.ts";
import { type Source, sourceText } from "../../domain/source.ts";
import { pinningOf } from "./hashes.ts";
import { type Offers, offersIn } from "./offers.ts";
import { nearestOf } from "./versions.ts";

/** The packages of one side, by ecosystem and name, so that comparing looks things up and never searches. */
export type Inventory = Readonly<{
  packages: readonly PinnedPackage[];
  unread: readonly UnreadLockfile[];
  formats: readonly LockfileFormat[];
  policies: readonly InstallPolicy[];
  /** What plugins let pages do. */
  offers: Offers;
  /** What settings of builds say of where crates come from. */
  buildSettings: readonly InstallSetting[];
  /** All that there is under the name of a package. */
  named(each: Pick<PinnedPackage, "ecosystem" | "name">): Named;
  /** The very same release, wherever it lies, pinned to no other bytes. */
  same(each: PinnedPackage): readonly PinnedPackage[];
  /** Whether the very same release is there, or the same bytes from elsewhere, and whatever it runs was run. */
  ran(each: PinnedPackage): boolean;
  isEmpty(ecosystem: Ecosystem): boolean;
  /** Whether anything of the ecosystem is already taken from there. */
  takesFrom(ecosystem: Ecosystem, origin: string): boolean;
}>;

/** The packages of one name, and what is asked about them. */
export type Named = Readonly<{
  packages: readonly PinnedPackage[];
  origins: ReadonlySet<string>;
  nearest(each: PinnedPackage): PinnedPackage | undefined;
}>;

const NOTHING = namedOf([]);

export function inventoryOf(grants: readonly PackageGrant[]): Inventory {
  const packages = distinct(grants.filter((grant) => grant.kind === "package"));
  const unread = grants.filter((grant) => grant.kind === "unread-lockfile");
  const groups = Map.groupBy(packages, packageKey);
  const byName = new Map([...groups].map(([name, group]) => [name, namedOf(group)]));
  const releases = Map.groupBy(packages, bytesOf);
  const same = (each: PinnedPackage) =>
    (releases.get(bytesOf(each)) ?? []).filter((old) => pinningOf(old.checksum, each.checksum) === "as much");
  const pinnedBytes = new Set(
    packages.filter(({ outcome, checksum }) => outcome === "runs" && checksum !== null).map(pinnedBytesOf),
  );
  const ecosystems = new Set(packages.map((each) => each.ecosystem));
  const origins = new Set(packages.map((each) => JSON.stringify([each.ecosystem, originOf(each.source)])));
  return {
    packages,
    unread,
    formats: grants.filter((grant) => grant.kind === "lockfile-format"),
    policies: grants.filter((grant) => grant.kind === "install-policy"),
    offers: offersIn(grants),
    buildSettings: grants.flatMap((grant) => (grant.kind === "build-settings" ? grant.settings : [])),
    named: (each) => byName.get(packageKey(each)) ?? NOTHING,
    same,
    ran: (each) =>
      same(each).some(({ outcome }) => outcome === "runs") ||
      (each.checksum !== null && pinnedBytes.has(pinnedBytesOf(each))),
    isEmpty: (ecosystem) => !ecosystems.has(ecosystem),
    takesFrom: (ecosystem, origin) => origins.has(JSON.stringify([ecosystem, origin])),
  };
}

/** One release by the bytes that a hash pins, wherever they come from. */
function pinnedBytesOf({ ecosystem, name, version, checksum }: PinnedPackage): string {
  return JSON.stringify([ecosystem, name, version, checksum]);
}

function namedOf(packages: readonly PinnedPackage[]): Named {
  return {
    packages,
    origins: new Set(packages.map((each) => originOf(each.source))),
    nearest: nearestOf(packages),
  };
}

/** npm puts one package into many folders; the first of them stands for all that are the same. */
function distinct(packages: readonly PinnedPackage[]): PinnedPackage[] {
  const first = new Map<string, PinnedPackage>();
  for (const each of packages) {
    const key = JSON.stringify([
      identityOf(each),
      each.steps,
      each.outcome,
      each.alias,
      each.declared,
      each.at.path,
    ]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

/**
 * Who decides what the bytes of a source are: a registry's publishers, the owners of a repository, a host. Another
 * commit or branch of the same repository has the same owner, and so have all archives that lie in this one.
 */
export function originOf(source: Source): string {
  switch (source.kind) {
    case "git":
      return `git ${source.url.replace(/[?#].*$/s, "")}`;
    case "tarball":
      return `tarball ${hostOf(source.url)}`;
    default:
      return sourceText(source);
  }
}

/** A forge serves archives of `/owner/repository/…`; anywhere else two folders are as good a guess as any. */
function hostOf(url: string): string {
  if (url.startsWith("file:")) return "file:";
  return /^[a-z+]+:\/\/[^/?#]*(?:\/[^/?#]*){0,2}/i.exec(url)?.[0] ?? url;
}

/** A release of a package: one version from one source. */
export function bytesOf(each: Omit<PinnedPackage, "checksum">): string {
  const known = bytes.get(each);
  if (known !== undefined) return known;
  const { ecosystem, name, version, source } = each;
  const text = JSON.stringify([ecosystem, name, version, sourceText(source)]);
  bytes.set(each, text);
  return text;
}

/** All that is compared is asked for its bytes many times. */
const bytes = new WeakMap<Omit<PinnedPackage, "checksum">, string>();

function identityOf({ ecosystem, name, version, source, checksum }: PinnedPackage): string {
  return JSON.stringify([ecosystem, name, version, sourceText(source), checksum]);
}
