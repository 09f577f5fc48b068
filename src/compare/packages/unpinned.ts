import { INSTALLS, installerOf } from "../../domain/manager.ts";
import { type PackageGrant, packageKey, type UnpinnedPackage } from "../../domain/package.ts";
import type { UnpinnedChange } from "../../domain/package-change.ts";
import { folderOf, withAncestors } from "./folders.ts";

/**
 * Packages that head newly asks for and no lockfile pins, or one that isn't read and wasn't written for them. Where base asks for
 * none and head has no lockfile there was no app, and what a new app begins with is as unknown as all else of it; where base
 * pinned them, the lockfile that went is told.
 */
export function newlyUnpinned(
  base: readonly PackageGrant[],
  head: readonly PackageGrant[],
): UnpinnedChange[] {
  const pinned = new Set(base.flatMap((grant) => (grant.kind === "package" ? [packageKey(grant)] : [])));
  const before = unpinnedIn(base);
  const known = new Set(before.map(unpinnedKey));
  const hadAny = new Set([...pinned].map((key) => key.split(" ", 1)[0]));
  for (const { ecosystem } of before) hadAny.add(ecosystem);
  const locked = new Set([...changedLocks(base, head), ...changedLocks(head, base)]);
  const isTold = ({ ecosystem, at }: UnpinnedPackage) =>
    ecosystem === "npm" && withAncestors(folderOf(at.path)).some((folder) => locked.has(folder));
  const isNew = (each: UnpinnedPackage) => {
    if (known.has(unpinnedKey(each))) return false;
    if (each.lock !== null) return true;
    return hadAny.has(each.ecosystem) && !pinned.has(packageKey(each)) && !isTold(each);
  };
  const added = unpinnedIn(head).filter(isNew);
  return [...Map.groupBy(added, ({ at }) => at.path).values()].flatMap(changeOf);
}

/** Folders with lockfiles of which nothing is known but where they lie, and that the other side lacks: that is told of itself. */
function changedLocks(grants: readonly PackageGrant[], others: readonly PackageGrant[]): string[] {
  const same = new Set(others.flatMap((grant) => (grant.kind === "unread-lockfile" ? [grant.id] : [])));
  return grants.flatMap((grant) =>
    grant.kind === "unread-lockfile" && !same.has(grant.id) ? [folderOf(grant.path)] : [],
  );
}

function unpinnedIn(grants: readonly PackageGrant[]): UnpinnedPackage[] {
  return grants.filter((grant) => grant.kind === "unpinned-package");
}

/**
 * Without a lockfile another release that fits was taken before too; another source is somebody else's. Beside one it counts what
 * exactly is asked for: cargo and npm keep what fits, and take anew what doesn't.
 */
function unpinnedKey({ ecosystem, name, from, wanted, lock }: UnpinnedPackage): string {
  return JSON.stringify([ecosystem, name, from, lock === null ? null : wanted]);
}

/** One change for each manifest: its packages are asked for by the same hand. */
function changeOf(all: readonly UnpinnedPackage[]): UnpinnedChange[] {
  const [first] = all;
  if (first === undefined) return [];
  const { ecosystem, name, wanted, from, lock, at } = first;
  return [
    {
      domain: "packages",
      direction: "widened",
      rule: "packages/unpinned",
      ecosystem,
      wanted: [...new Set(all.map((each) => each.wanted))],
      from,
      lock,
      at,
      identity: JSON.stringify([
        "unpinned",
        ecosystem,
        all.map((each) => [each.name, each.wanted, each.from]),
      ]),
      witness: {
        kind: "package",
        platform: "any",
        ecosystem,
        name,
        version: wanted,
        source: from,
        text: `${commandFor(first)}  # takes what fits ${wanted} that day`,
      },
    },
  ];
}

/** npm stops at a lockfile that lacks what is asked for where it is told to install from that alone. */
function commandFor({ ecosystem, lock }: UnpinnedPackage): string {
  if (ecosystem === "cargo") return INSTALLS.cargo;
  return `${lock === null ? "npm" : installerOf(lock.path)} install`;
}
