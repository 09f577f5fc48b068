import type { Grant } from "../../domain/grant.ts";
import type { NpmNeed, Risk } from "../../domain/need.ts";
import type { PinnedPackage } from "../../domain/package.ts";
import { isOwnRegistry, sourceText } from "../../domain/source.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";

/**
 * The archives to look into: those of packages that head installs and base doesn't, unless their entry already says that they run
 * scripts. Base's version of a package comes after it, since only a comparison shows whether code that runs is new.
 */
export function neededArchives(base: readonly Grant[], head: readonly Grant[]): NpmNeed[] {
  const before = packagesIn(base);
  const inBase = new Set(before.map(identityOf));
  const known = Map.groupBy(before, ({ name }) => name);
  const added = packagesIn(head).filter((each) => !inBase.has(identityOf(each)));
  return added.flatMap((each) => {
    const old = known.get(each.name) ?? [];
    const need = needOf(each, old.length === 0 ? "new name" : "known name");
    return need === undefined ? [] : [need, ...old.flatMap((other) => needOf(other, "before") ?? [])];
  });
}

function packagesIn(grants: readonly Grant[]): PinnedPackage[] {
  return grants.filter((grant) => grant.domain === "packages" && grant.kind === "package");
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
