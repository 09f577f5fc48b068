import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { type PackageGrant, packageKey, type UnpinnedPackage } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { folderOf, withAncestors } from "./folders.ts";

/**
 * Packages that head newly asks for where no lockfile pins any, or where one stays that isn't read and wasn't written for them.
 * Where base asks for none there was no app, and what a new app begins with is as unknown as all else of it; where base
 * pinned them, the lockfile that went is told.
 */
export function newlyUnpinned(base: readonly PackageGrant[], head: readonly PackageGrant[]): Gap[] {
  const pinned = new Set(base.flatMap((grant) => (grant.kind === "package" ? [packageKey(grant)] : [])));
  const before = unpinnedIn(base);
  const known = new Set(before.map(keyOf));
  const hadAny = new Set([...pinned].map((key) => key.split(" ", 1)[0]));
  for (const { ecosystem } of before) hadAny.add(ecosystem);
  const locked = new Set([...changedLocks(base, head), ...changedLocks(head, base)]);
  const gaps = unpinnedIn(head)
    .filter((each) => hadAny.has(each.ecosystem) && !pinned.has(packageKey(each)) && !known.has(keyOf(each)))
    .filter(
      ({ ecosystem, at }) =>
        ecosystem === "cargo" || !withAncestors(folderOf(at.path)).some((folder) => locked.has(folder)),
    )
    .map(gapOf);
  // A workspace may be installed by itself, too.
  return [...new Map(gaps.map((gap) => [wordsOf(gap.rests, gap.path, gap.line), gap])).values()];
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

/** Another release that fits was taken before too; another source is somebody else's. */
function keyOf({ ecosystem, name, from }: UnpinnedPackage): string {
  return JSON.stringify([ecosystem, name, from]);
}

const LOCKFILES = {
  cargo: "the Cargo.lock that cargo writes",
  npm: "the lockfile that your package manager writes",
};

function gapOf({ ecosystem, wanted, from, at }: UnpinnedPackage): Gap {
  const message = `${code(at.path)} asks for ${code(wanted)} from ${from}, and no lockfile pins it: each build takes what fits that day. Commit ${LOCKFILES[ecosystem]}.`;
  return gapAt(at, { kind: "not-checked", rests: wordsOf("unpinned", ecosystem, wanted, from), message });
}
