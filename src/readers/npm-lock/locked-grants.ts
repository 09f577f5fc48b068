import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { contentOf, type Gap, gapIn } from "../../domain/gap.ts";
import type { Installer } from "../../domain/manager.ts";
import type { Outcome, PinnedPackage, UnpinnedPackage } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { isOwnRegistry } from "../../domain/source.ts";
import type { LockedPackage, LockedPackages } from "../../formats/locked-packages.ts";
import { requirementsOf } from "../../formats/npm-requirements.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { folderOf, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { shortestPaths } from "../dependency-paths.ts";
import { NOT_ASKED } from "../package-need.ts";
import { isCatalogOf, meantBy } from "./catalogs.ts";
import type { InstallFolder } from "./install-folder.ts";
import { archivePath } from "./lockfiles.ts";
import { overriddenNames, replacementsFor } from "./settings/overridden.ts";
import { unmetReplacements } from "./settings/unmet-replacements.ts";
import { sourceOf } from "./unpinned.ts";
import { workspacesOf } from "./workspaces.ts";

export type LockedGrants = Readonly<{
  grants: readonly (PinnedPackage | UnpinnedPackage)[];
  gaps: readonly Gap[];
}>;

/** What a lockfile of pnpm, Yarn or Bun pins, and what the manifests that it was written for ask for besides. */
export function lockedGrants(lock: LockedPackages, folder: InstallFolder, project: Project): LockedGrants {
  const manifests = manifestsFor(lock, folder, project);
  return {
    grants: [...pinnedPackages(lock, manifests, folder, project), ...unpinnedBeside(lock, manifests, folder)],
    gaps: [...fewGaps(lock, project), ...unmetReplacements(lock, folder)],
  };
}

/** As many gaps of one lockfile are read. The rest is one that rests on the whole file. */
const MOST_GAPS = 100;

function fewGaps({ gaps, path }: LockedPackages, { files }: Project): readonly Gap[] {
  const file = files.get(path);
  if (gaps.length <= MOST_GAPS || file === undefined) return gaps;
  const message = `${gaps.length - MOST_GAPS} more entries of ${code(path)} aren't as any package manager writes them. Let yours write the lockfile anew.`;
  return [
    ...gaps.slice(0, MOST_GAPS),
    gapIn(path, { kind: "not-followed", rests: contentOf(file), message }),
  ];
}

/** A folder that the lockfile was written for, as a path from its own, and the manifest there. */
type Manifests = ReadonlyMap<string, Value>;

function manifestsFor(lock: LockedPackages, folder: InstallFolder, project: Project): Manifests {
  const found = new Map<string, Value>();
  if (folder.manifest !== undefined) found.set("", folder.manifest);
  const workspaces = workspacesOf(folder, project).map((each) => each.folder);
  for (const place of new Set([...lock.projects.keys(), ...workspaces])) {
    const path = joined(folder.path, inFolder(place, "package.json"));
    const file = path === null || place === "" ? undefined : project.files.get(path);
    const parsed = file && parseFile(file);
    if (parsed?.ok) found.set(place, parsed.value);
  }
  return found;
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
    checksum: each.integrity ?? archiveHere(each, folder, project),
    ...whatRuns(each, installer, lock, folder),
    code: [],
    folderInArchive: "",
    links: null,
    alias: null,
    declared: each.declared ?? null,
    listing: null,
    scope,
    needs: needsOf(key, lock),
    path,
    at,
    lines,
  };
}

function needsOf(key: string, { packages }: LockedPackages): string[] {
  const needed = packages.get(key)?.needs.flatMap((need) => packages.get(need) ?? []) ?? [];
  return [...new Set(needed.map(({ name, version }) => `${name} ${version}`))];
}

/** The content of an archive in this repository, if no hash pins it. */
function archiveHere(
  { source }: LockedPackage,
  { path }: InstallFolder,
  { contents }: Project,
): string | null {
  const place = archivePath(source, path);
  const content = place === null ? "" : contents.at(place);
  return content === "" ? null : `content-${content}`;
}

type Runs = Pick<PinnedPackage, "asks" | "steps" | "unknown" | "outcome">;

const UNSEEN =
  "its archive isn't looked at, since Toril asks no address that a lockfile names; look at its scripts";

/** What installing it runs. Where its scripts wait for an approval or never run, nobody has to look at them. */
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
  if (outcome !== "runs") return { asks: null, steps: null, unknown: null, outcome };
  // A hash of another archive pins nothing of the registry's, and a registry never changes a release.
  const pin = isArchiveHash ? integrity : "";
  if (!isOwnRegistry(source) || pin === null) return { asks: null, steps: null, unknown: UNSEEN, outcome };
  const asks = { kind: "npm package", name, version, integrity: pin, risk: "known name" } as const;
  return { asks, steps: [], unknown: NOT_ASKED, outcome };
}

/** Yarn 1 runs all scripts, whatever the settings of later Yarns say. Those can't install from its lockfile as it is. */
function outcomeOf(
  installer: Installer,
  each: LockedPackage,
  { version }: LockedPackages,
  folder: InstallFolder,
): Outcome {
  const outcome = folder.outcomeOf(installer, each);
  return installer === "yarn" && version === CLASSIC && outcome === "waits" ? "runs" : outcome;
}

/** What manifests ask for and the lockfile knows no answer to. Peers are left to those who ask for the package. */
function unpinnedBeside(
  lock: LockedPackages,
  manifests: Manifests,
  folder: InstallFolder,
): UnpinnedPackage[] {
  const here = new Set([...manifests.values()].flatMap((each) => asString(member(each, "name")) ?? []));
  const replacements = replacementsFor(lock.manager, folder.manifest, folder.workspace);
  // Yarn 1 replaces nothing that the project asks for itself.
  const isClassic = lock.manager === "yarn" && lock.version === CLASSIC;
  const overridden = isClassic ? new Set<string>() : overriddenNames(replacements, here);
  return [...manifests].flatMap(([place, manifest]) =>
    requirementsOf(manifest, false)
      .filter(({ kind, name, text }) => {
        const isSettled =
          here.has(name) || overridden.has(name) || isAnswered(lock, folder, place, name, text);
        return (kind === "needed" || kind === "optional") && !isSettled;
      })
      .map((each) => ({ ...each, text: meantBy(lock, folder, each.name, each.text) }))
      .map(({ name, text, at }) => ({
        domain: "packages",
        kind: "unpinned-package",
        ecosystem: "npm",
        name,
        wanted: `${name}@${text}`,
        from: sourceOf(text),
        lock: { path: lock.path, has: whatLockHas(name, lock) },
        at,
      })),
  );
}

/**
 * Whether the lockfile was written for the requirement, or holds a version that will do: pnpm and Bun keep such a one, and Yarn
 * takes the newest.
 */
function isAnswered(
  lock: LockedPackages,
  folder: InstallFolder,
  place: string,
  name: string,
  text: string,
): boolean {
  const meant = meantBy(lock, folder, name, text);
  const isRecorded = meant === text || lock.manager === "yarn" || isCatalogOf(lock, name, text, meant);
  const key = isRecorded ? lock.answerTo(place, name, lock.manager === "yarn" ? meant : text) : undefined;
  if (key !== undefined) return key === null || isTaken(lock, lock.packages.get(key), name, meant);
  if (lock.manager === "yarn" || !isRange(meant)) return false;
  return [...lock.packages.values()].some(
    (each) =>
      each.name === name && isOwnRegistry(each.source) && satisfies(each.version, meant, { loose: true }),
  );
}

function isRange(text: string): boolean {
  return text.length <= LONGEST && validRange(text, { loose: true }) !== null;
}

/** Yarn 1 ignores an entry with a version that isn't asked for, and takes the newest that is. */
function isTaken(
  lock: LockedPackages,
  found: LockedPackage | undefined,
  name: string,
  text: string,
): boolean {
  const isClassic = lock.manager === "yarn" && lock.version === CLASSIC;
  if (isClassic && found !== undefined && isRange(text) && !satisfies(found.version, text, { loose: true }))
    return false;
  return isNamed(found, name, text);
}

/** The format of Yarn 1. */
const CLASSIC = "1";

/** Bun installs another package under the name, if the lockfile says so. Only an alias asks for that. */
function isNamed(found: LockedPackage | undefined, name: string, text: string): boolean {
  const isAlias = /^(?:npm|catalog|workspace|patch):/.test(text) || /[:/]/.test(text);
  return found !== undefined && (found.name === name || isAlias);
}

const LONGEST = 500;

function whatLockHas(name: string, { packages }: LockedPackages): string {
  const held = [...packages.values()].filter((each) => each.name === name || each.names.includes(name));
  if (held.length === 0) return "doesn't have it";
  return `has ${held.map((each) => code(`${each.name} ${each.version}`)).join(" and ")}`;
}
