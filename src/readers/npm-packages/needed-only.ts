import type { Installer } from "../../domain/manager.ts";
import { NEEDED_ALWAYS, type NeededOnly, type PackageScope } from "../../domain/package.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import type { Requirement } from "../../formats/npm-requirements.ts";

/** What each package of a lockfile asks for and finds. */
export type Edges = ReadonlyMap<NpmPackage, readonly Edge[]>;

type Edge = Readonly<Pick<Requirement, "kind" | "isDev"> & { to: NpmPackage }>;

/**
 * When alone packages are needed: what `own`, the projects of this repository, reach by no other way. The marks of the lockfile aren't
 * asked, which anybody may write.
 */
export function neededOnly(own: readonly NpmPackage[], edges: Edges): (each: NpmPackage) => NeededOnly {
  const all = reached(own, edges, () => true);
  const shipped = reached(own, edges, ({ isDev }) => !isDev);
  const firmly = reached(own, edges, ({ kind }) => kind === "needed" || kind === "peer");
  return (each) => {
    if (!all.has(each)) return NEEDED_ALWAYS;
    return { ...NEEDED_ALWAYS, isDev: !shipped.has(each), isOptional: !firmly.has(each) };
  };
}

function reached(
  own: readonly NpmPackage[],
  edges: Edges,
  counts: (edge: Edge) => boolean,
): ReadonlySet<NpmPackage> {
  const found = new Set(own);
  // A set goes on with what is added while it is walked.
  for (const each of found) for (const edge of edges.get(each) ?? []) if (counts(edge)) found.add(edge.to);
  return found;
}

/** What other lockfiles prove: Bun's of both, pnpm's of development alone. Yarn's have no tables of projects. */
export function neededByLock(installer: Installer, { isDev, isOptional }: PackageScope): NeededOnly {
  return {
    ...NEEDED_ALWAYS,
    isDev: isDev && (installer === "pnpm" || installer === "bun"),
    isOptional: isOptional && installer === "bun",
  };
}
