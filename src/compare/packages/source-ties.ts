import type { PinnedPackage } from "../../domain/package.ts";
import type { SourceTie } from "../../domain/package-change.ts";
import type { Inventory } from "./inventory.ts";
import { repositoryOwner } from "./repository-owner.ts";

/** What ties new sources of head to the app. */
export function sourceTies(
  before: Inventory,
  after: Inventory,
): (each: PinnedPackage, from: PinnedPackage | undefined) => SourceTie {
  const owners = new Set(before.packages.map(({ source }) => repositoryOwner(source)));
  const released = namedByReleases(after);
  return (each, from) => {
    if (released.has(key(each, each))) return "release";
    if (from !== undefined && isSameCommit(from, each)) return "same commit";
    const owner = repositoryOwner(each.source);
    if (owner !== null && owners.has(owner)) return "known owner";
    return from === undefined && isOfManifest(each) ? "manifest" : "none";
  };
}

/** What releases of registries ask for: no manifest of the app says where that comes from. Cargo's registry takes no such releases. */
function namedByReleases({ packages }: Inventory): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of packages) {
    if (each.ecosystem !== "npm" || each.source.kind !== "registry") continue;
    for (const need of each.needs) found.add(`${each.at.path} ${need}`);
  }
  return found;
}

function key({ at }: PinnedPackage, { name, version }: PinnedPackage): string {
  return `${at.path} ${name} ${version}`;
}

function isSameCommit({ source: old }: PinnedPackage, { source }: PinnedPackage): boolean {
  return old.kind === "git" && source.kind === "git" && old.commit !== null && old.commit === source.commit;
}

/** Cargo takes a repository from its lockfile only where a manifest names the same. npm takes what the lockfile says. */
function isOfManifest({ ecosystem, source, path }: PinnedPackage): boolean {
  return ecosystem === "cargo" && source.kind === "git" && path.length === 1;
}
