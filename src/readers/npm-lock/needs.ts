import type { NpmNeed, Risk } from "../../domain/need.ts";
import { isOwnRegistry, sourceText } from "../../domain/source.ts";
import { readNpmLock } from "../../formats/npm-lock.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { archiveOf } from "../../formats/npm-tree.ts";
import type { Project } from "../../tauri/project.ts";
import { isNpmLock } from "./lockfiles.ts";

/**
 * The archives to look into: those of packages that head installs and base doesn't, unless their entry already says that they run
 * scripts. Base's version of a package comes after it, since only a comparison shows whether code that runs is new.
 */
export function neededArchives(base: Project | null, head: Project): NpmNeed[] {
  const before = base === null ? [] : installedBy(base);
  const inBase = new Set(before.map(identityOf));
  const known = Map.groupBy(before, ({ each }) => each.name);
  const added = installedBy(head).filter((locked) => !inBase.has(identityOf(locked)));
  return added.flatMap((locked) => {
    const old = known.get(locked.each.name) ?? [];
    const need = needOf(locked, old.length === 0 ? "new name" : "known name");
    return need === undefined ? [] : [need, ...old.flatMap((other) => needOf(other, "before") ?? [])];
  });
}

/** A package, and the package whose archive holds it: mostly itself. */
type Locked = Readonly<{ each: NpmPackage; archive: NpmPackage | undefined }>;

function installedBy({ files }: Project): Locked[] {
  const locks = [...files.values()].filter(({ path }) => isNpmLock(path)).map(readNpmLock);
  return locks.flatMap(({ packages }) =>
    [...packages.values()].map((each) => ({ each, archive: archiveOf(packages, each) })),
  );
}

function identityOf({ each: { name, version, source, integrity } }: Locked): string {
  return JSON.stringify([name, version, sourceText(source), integrity]);
}

function needOf({ each, archive }: Locked, risk: Risk): NpmNeed | undefined {
  return each.hasInstallScript || archive === undefined ? undefined : archiveNeed(archive, risk);
}

/** The need for an archive. Only an archive of npm's own registry that a hash pins can be asked for. */
export function archiveNeed(
  { name, version, source, integrity, target }: NpmPackage,
  risk: Risk = "known name",
): NpmNeed | undefined {
  if (!isOwnRegistry(source) || integrity === null || target !== null) return undefined;
  return { kind: "npm package", name, version, integrity, risk };
}
