import type { Grant } from "../../domain/grant.ts";
import { type InstallPolicy, stricterThan } from "../../domain/install-policy.ts";
import type { NpmNeed, Risk } from "../../domain/need.ts";
import type { PinnedPackage } from "../../domain/package.ts";
import { isOwnRegistry, sourceText } from "../../domain/source.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { folderOf } from "../../tauri/paths.ts";

/**
 * The archives to look into: those of packages that head installs and base doesn't, unless their entry already says that they run
 * scripts, and of those that no script runs of. Base's version of a package comes after it, since only a comparison shows whether code that runs is new.
 */
export function neededArchives(base: readonly Grant[], head: readonly Grant[]): NpmNeed[] {
  const before = packagesIn(base);
  const inBase = new Set(before.map(identityOf));
  const known = Map.groupBy(before, ({ name }) => name);
  const mayRun = scriptsMayRun(base, head);
  const added = packagesIn(head).filter((each) => !inBase.has(identityOf(each)) && mayRun(each));
  return added.flatMap((each) => {
    const old = known.get(each.name) ?? [];
    const need = needOf(each, old.length === 0 ? "new name" : "known name");
    return need === undefined ? [] : [need, ...old.flatMap((other) => needOf(other, "before") ?? [])];
  });
}

function packagesIn(grants: readonly Grant[]): PinnedPackage[] {
  return grants.filter((grant) => grant.domain === "packages" && grant.kind === "package");
}

/**
 * Whether it matters what a package runs: its scripts run, or wait merely since this very change says so. npm's lockfile names
 * the packages that have scripts, so that it is told of what waits there what it would do.
 */
function scriptsMayRun(base: readonly Grant[], head: readonly Grant[]): (each: PinnedPackage) => boolean {
  const before = new Map(policiesIn(base).map((policy) => [policy.folder, policy]));
  const stricter = new Set(
    policiesIn(head).flatMap((policy) =>
      stricterThan(before.get(policy.folder), policy).map((installer) => `${installer} ${policy.folder}`),
    ),
  );
  return ({ manager, outcome, at }) =>
    outcome === "runs" || manager === "npm" || stricter.has(`${manager} ${folderOf(at.path)}`);
}

function policiesIn(grants: readonly Grant[]): InstallPolicy[] {
  return grants.filter((grant) => grant.domain === "packages" && grant.kind === "install-policy");
}

/** The same bytes are the same, wherever they come from; without a hash, the same release from the same source. */
function identityOf({ name, version, source, checksum }: PinnedPackage): string {
  return JSON.stringify([name, version, checksum ?? sourceText(source)]);
}

function needOf({ asks }: PinnedPackage, risk: Risk): NpmNeed | undefined {
  return asks?.kind === "npm package" ? { ...asks, risk } : undefined;
}

/** The need for an archive. Only an archive of npm's own registry that a hash pins can be asked for. */
export function archiveNeed({ name, version, source, integrity, target }: NpmPackage): NpmNeed | undefined {
  if (!isOwnRegistry(source) || integrity === null || target !== null) return undefined;
  return { kind: "npm package", name, version, integrity, risk: "known name" };
}
