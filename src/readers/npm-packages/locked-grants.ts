import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import type { Installer } from "../../domain/manager.ts";
import type { Outcome, PinnedPackage, UnpinnedPackage } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { isOwnRegistry } from "../../domain/source.ts";
import type { LockedPackage, LockedPackages } from "../../formats/locked-packages.ts";
import { requirementsOf } from "../../formats/npm-requirements.ts";
import { folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { shortestPaths } from "../dependency-paths.ts";
import { NOT_ASKED } from "../package-need.ts";
import type { InstallFolder } from "./install-folder.ts";
import { isClassic } from "./locked-answers.ts";
import { type Manifests, manifestsFor, unpinnedBeside } from "./locked-manifests.ts";
import { archiveHere } from "./lockfiles.ts";
import { neededByLock } from "./needed-only.ts";
import { gapsBesideReplaced } from "./settings/replaced-requirements.ts";
import { unmetReplacements } from "./settings/unmet-replacements.ts";

export type LockedGrants = Readonly<{
  grants: readonly (PinnedPackage | UnpinnedPackage)[];
  gaps: readonly Gap[];
}>;

/** What a lockfile of pnpm, Yarn or Bun pins, and what the manifests that it was written for ask for besides. */
export function lockedGrants(lock: LockedPackages, folder: InstallFolder, project: Project): LockedGrants {
  const manifests = manifestsFor(lock, folder, project);
  return {
    grants: [...pinnedPackages(lock, manifests, folder, project), ...unpinnedBeside(lock, manifests, folder)],
    gaps: [
      ...fewGaps(gapsBesideReplaced(lock, folder.manifest), lock),
      ...fewGaps(unmetReplacements(lock, folder), lock),
    ],
  };
}

/** As many gaps of one lockfile are read. The rest is one, that is new where one of them is. */
const MOST_GAPS = 100;

function fewGaps(gaps: readonly Gap[], { path }: LockedPackages): readonly Gap[] {
  if (gaps.length <= MOST_GAPS) return gaps;
  // Moved lines are nothing new: which ones are told doesn't hang on their order in the file.
  const sorted = gaps.toSorted((a, b) => (a.rests < b.rests ? -1 : 1));
  const rest = sorted.slice(MOST_GAPS);
  const message = `${rest.length} more of the kind aren't known about ${code(path)}. Let your package manager write it anew.`;
  const rests = wordsOf("more of a lockfile", path, ...rest.map((each) => each.rests));
  return [...sorted.slice(0, MOST_GAPS), gapIn(path, { kind: "not-followed", rests, message })];
}

function pinnedPackages(
  lock: LockedPackages,
  manifests: Manifests,
  folder: InstallFolder,
  project: Project,
): PinnedPackage[] {
  const wayTo = shortestPaths<string>({
    roots: rootsOf(lock, folder, project, manifests),
    next: (node) => neededBy(node, lock, manifests),
    nameOf: (key) => lock.packages.get(key)?.name ?? key,
  });
  return [...lock.packages].flatMap(([key, each]) => {
    if (each.target !== null || lock.manager === "cargo") return [];
    const grant = grantOf(key, each, lock, lock.manager, folder, project, wayTo(key));
    return aliasesOf(each).map((alias) => ({ ...grant, alias }));
  });
}

const PROJECT = "project ";

/** The app's own project first: what only other projects of the workspace reach is found after that. */
function rootsOf(
  lock: LockedPackages,
  { path }: InstallFolder,
  { location }: Project,
  manifests: Manifests,
): string[][] {
  const projects = [...new Set([...lock.projects.keys(), ...manifests.keys()])];
  const ofApp = projects.filter((each) => {
    const place = joined(path, each);
    return place !== null && (place === folderOf(location.root) || place === location.root);
  });
  return [ofApp, projects].map((group) => group.map((each) => `${PROJECT}${each}`));
}

/** What a package needs; of a project, what the lockfile records, or else what its manifest asks for. */
function neededBy(node: string, lock: LockedPackages, manifests: Manifests): readonly string[] {
  if (!node.startsWith(PROJECT)) return lock.packages.get(node)?.needs ?? [];
  const place = node.slice(PROJECT.length);
  const recorded = lock.projects.get(place);
  if (recorded !== undefined) return recorded;
  return requirementsOf(manifests.get(place), false).flatMap(
    ({ name, text }) => lock.answerTo(place, name, text) ?? [],
  );
}

/** Each name by which the package is asked for: null stands for its own. */
function aliasesOf({ name, names }: LockedPackage): (string | null)[] {
  const others = names.filter((each) => each !== name);
  return others.length === 0 || names.includes(name) ? [null, ...others] : others;
}

function grantOf(
  key: string,
  each: LockedPackage,
  lock: LockedPackages,
  installer: Installer,
  folder: InstallFolder,
  project: Project,
  path: readonly string[],
): PinnedPackage {
  const { name, version, source, scope, at, lines } = each;
  return {
    domain: "packages",
    kind: "package",
    ecosystem: "npm",
    manager: installer,
    name,
    version,
    source,
    checksum: each.integrity ?? archiveHere(source, folder.path, project),
    ...whatRuns(each, installer, lock, folder),
    code: [],
    folderInArchive: "",
    links: null,
    alias: null,
    declared: each.declared ?? null,
    listing: null,
    scope,
    neededOnly: neededByLock(installer, scope),
    needs: needsOf(key, lock),
    path,
    at,
    lines,
  };
}

/** What a release needs itself. Its peers come and go with what others ask for. */
function needsOf(key: string, { packages }: LockedPackages): string[] {
  const each = packages.get(key);
  const peers = new Set(each?.peers);
  const needed = (each?.needs.flatMap((need) => packages.get(need) ?? []) ?? []).filter(
    ({ name, names }) => ![name, ...names].some((other) => peers.has(other)),
  );
  return [...new Set(needed.map(({ name, version }) => `${name} ${version}`))];
}

type Runs = Pick<PinnedPackage, "asks" | "steps" | "unknown" | "outcome">;

const UNSEEN =
  "its archive isn't looked at, since Toril asks no address that a lockfile names; look at its scripts";

/** What installing it runs. Whether scripts that wait or never run are looked at depends on base: see `neededArchives`. */
function whatRuns(
  each: LockedPackage,
  installer: Installer,
  lock: LockedPackages,
  folder: InstallFolder,
): Runs {
  const { name, version, source, integrity, hasInstallScript, isArchiveHash } = each;
  const outcome = outcomeOf(installer, each, lock, folder);
  if (hasInstallScript !== null)
    return { asks: null, steps: hasInstallScript ? ["install-script"] : [], unknown: null, outcome };
  // A hash of another archive pins nothing of the registry's, and a registry never changes a release.
  const pin = isArchiveHash ? integrity : "";
  if (!isOwnRegistry(source) || pin === null)
    return { asks: null, steps: outcome === "runs" ? null : [], unknown: UNSEEN, outcome };
  const asks = { kind: "npm package", name, version, integrity: pin, risk: "known name" } as const;
  return { asks, steps: [], unknown: NOT_ASKED, outcome };
}

/** Yarn 1 runs all scripts, whatever the settings of later Yarns say. Those can't install from its lockfile as it is. */
function outcomeOf(
  installer: Installer,
  each: LockedPackage,
  lock: LockedPackages,
  folder: InstallFolder,
): Outcome {
  const outcome = folder.outcomeOf(installer, each);
  return isClassic(lock) && outcome === "waits" ? "runs" : outcome;
}
