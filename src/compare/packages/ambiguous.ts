import { type Ecosystem, INSTALLS, installerOf } from "../../domain/manager.ts";
import type { AmbiguousLockfile, PackageGrant } from "../../domain/package.ts";
import type { AmbiguousChange } from "../../domain/package-change.ts";

/** Lockfiles that newly show one thing and pin another: each once. */
export function newlyAmbiguous(
  base: readonly PackageGrant[],
  head: readonly PackageGrant[],
): AmbiguousChange[] {
  const known = new Set(ambiguousIn(base).map(({ id }) => id));
  const added = ambiguousIn(head).filter(({ id }) => !known.has(id));
  const first = new Map<string, AmbiguousLockfile>();
  for (const each of added) if (!first.has(each.at.path)) first.set(each.at.path, each);
  return [...first.values()].map(({ ecosystem, what, id, at }) => ({
    domain: "packages",
    direction: "widened",
    rule: "packages/lockfile-ambiguous",
    ecosystem,
    what,
    at,
    identity: JSON.stringify(["ambiguous", at.path, what]),
    witness: {
      kind: "package",
      platform: "any",
      ecosystem,
      name: at.path,
      version: id,
      source: what,
      text: `${commandFor(ecosystem, at.path)}  # takes other packages from ${at.path} than its lines show`,
    },
  }));
}

function commandFor(ecosystem: Ecosystem, path: string): string {
  return ecosystem === "cargo" ? "cargo build" : INSTALLS[installerOf(path)];
}

function ambiguousIn(grants: readonly PackageGrant[]): AmbiguousLockfile[] {
  return grants.filter((grant) => grant.kind === "ambiguous-lockfile");
}
