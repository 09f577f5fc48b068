import type { UnpinnedPackage } from "../../domain/package.ts";
import type { LockedPackages } from "../../formats/locked-packages.ts";
import { type Requirement, requirementsOf } from "../../formats/npm-requirements.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { workspacesOf } from "../../tauri/npm-workspaces.ts";
import { inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { meantBy } from "./catalogs.ts";
import type { InstallFolder } from "./install-folder.ts";
import { isAnswered, isClassic, isInRange, isRange, type Versions, whatLockHas } from "./locked-answers.ts";
import { overriddenNames, replacementsFor } from "./settings/overridden.ts";
import { isOfWorkspace, sourceOf } from "./unpinned.ts";

/** The manifests of the folders that a lockfile was written for, by the folders as paths from its own. */
export type Manifests = ReadonlyMap<string, Value>;

export function manifestsFor(lock: LockedPackages, folder: InstallFolder, project: Project): Manifests {
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

/** What manifests ask for and the lockfile knows no answer to. */
export function unpinnedBeside(
  lock: LockedPackages,
  manifests: Manifests,
  folder: InstallFolder,
): UnpinnedPackage[] {
  const here = projectsIn(manifests);
  const replacements = replacementsFor(lock.manager, folder.manifest, folder.workspace);
  // Yarn 1 replaces nothing that the project asks for itself.
  const overridden = isClassic(lock)
    ? new Set<string>()
    : overriddenNames(replacements, new Set(here.keys()));
  const isSettled = (place: string, name: string, text: string) =>
    isOfProject(here.get(name), text, lock) ||
    overridden.has(name) ||
    isAnswered(lock, folder, place, name, text, here);
  return [...manifests].flatMap(([place, manifest]) =>
    requirementsOf(manifest, false)
      .filter(({ kind, name, text }) => isInstalled(kind, lock) && !isSettled(place, name, text))
      .map(({ name, text, at }) => ({
        domain: "packages",
        kind: "unpinned-package",
        ecosystem: "npm",
        name,
        wanted: `${name}@${meantBy(lock, folder, name, text)}`,
        from: sourceOf(meantBy(lock, folder, name, text)),
        lock: { path: lock.path, has: whatLockHas(name, lock) },
        at,
      })),
  );
}

/** The versions of the folders that manifests are of, by their names. */
function projectsIn(manifests: Manifests): Versions {
  const named = [...manifests.values()].flatMap((each) => {
    const name = asString(member(each, "name"));
    return name === undefined ? [] : { name, version: asString(member(each, "version")) ?? "" };
  });
  const versions = ([name, all]: [string, { version: string }[]]) =>
    [name, all.map(({ version }) => version)] as const;
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(versions));
}

/**
 * Whether a requirement is answered by a folder of the project with the name. A range is where the folder's version is in it; pnpm
 * writes down each such answer, and Bun and Yarn don't. An address with the name of a folder is an address.
 */
function isOfProject(versions: readonly string[] | undefined, text: string, lock: LockedPackages): boolean {
  if (versions === undefined) return false;
  if (isOfWorkspace(text)) return true;
  return lock.manager !== "pnpm" && isRange(text) && versions.some((each) => isInRange(each, text));
}

/** pnpm from 8 on and Bun install the peers of a project too; for the others that is a matter of whoever uses it. */
function isInstalled(kind: Requirement["kind"], { manager, version }: LockedPackages): boolean {
  const takesPeers = manager === "bun" || (manager === "pnpm" && !version.startsWith("5"));
  return kind === "needed" || kind === "optional" || (kind === "peer" && takesPeers);
}
