import type { PinnedPackage } from "../../domain/package.ts";
import { isInstalled, nameIn } from "../../formats/npm-fields.ts";
import type { NpmLock } from "../../formats/npm-lock.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { resolveFrom } from "../../formats/npm-tree.ts";
import { parseFile } from "../../formats/parse.ts";
import { pick } from "../../formats/value.ts";
import { isWorkspace } from "../../tauri/npm-workspaces.ts";
import { inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { shortestPaths } from "../dependency-paths.ts";
import { askedOfArchive } from "./archive-steps.ts";
import type { InstallFolder } from "./install-folder.ts";
import { archiveHere } from "./lockfiles.ts";
import { type Edges, neededOnly } from "./needed-only.ts";

/** Every package that a lockfile installs, including folders of the repository that it links to. Workspaces are left out. */
export function packageGrants(lock: NpmLock, folder: InstallFolder, project: Project): PinnedPackage[] {
  const packages = [...lock.packages.values()];
  const own = packages.filter((each) => !isInstalled(each.location));
  const edges = edgesOf(packages, lock);
  const neededBy = (each: NpmPackage) => edges.get(each)?.map(({ to }) => to) ?? [];
  const neededWhen = neededOnly(own, edges);
  const wayTo = shortestPaths({
    roots: [own.filter((each) => each.location === ""), own],
    next: neededBy,
    nameOf: (each) => each.name,
  });
  return packages
    .filter((each) => isInstalled(each.location) && !isOwn(each, folder))
    .map((each) => ({
      domain: "packages",
      kind: "package",
      ecosystem: "npm",
      manager: "npm",
      name: each.name,
      version: each.version,
      source: each.source,
      checksum: each.integrity ?? archiveHere(each.source, folder.path, project),
      ...whatRuns(each, lock, folder, project),
      code: [],
      links: null,
      alias: nameIn(each.location) === each.name ? null : nameIn(each.location),
      declared: each.target === null ? each.declared : null,
      listing: null,
      scope: each.scope,
      neededOnly: neededWhen(each),
      needs: [...new Set(neededBy(each).map(({ name, version }) => `${name} ${version}`))],
      path: wayTo(each),
      at: each.at,
      lines: each.lines,
    }));
}

function edgesOf(packages: readonly NpmPackage[], lock: NpmLock): Edges {
  return new Map(
    packages.map((each) => [
      each,
      each.requirements.flatMap((requirement) => {
        const to = resolveFrom(lock.packages, each.location, requirement.name);
        return to === undefined ? [] : [{ ...requirement, to }];
      }),
    ]),
  );
}

function isOwn({ target }: NpmPackage, { manifest }: InstallFolder): boolean {
  return target !== null && isWorkspace(target, manifest);
}

type Runs = Pick<PinnedPackage, "asks" | "folderInArchive" | "steps" | "unknown" | "outcome">;

const NOTHING_ASKED = { asks: null, folderInArchive: "" } as const;

/** What runs: scripts, if the lockfile mentions them, and always for a repository. The archive tells the rest. */
function whatRuns(each: NpmPackage, lock: NpmLock, folder: InstallFolder, project: Project): Runs {
  const outcome = folder.outcomeOf("npm", each);
  if (each.target !== null)
    return { ...NOTHING_ASKED, ...whatFolderRuns(each.target, folder, project), outcome };
  const asked = askedOfArchive(each, lock);
  // The lockfile decides whether npm runs a script, and the archive says what it is.
  if (each.hasInstallScript) return { ...asked, steps: ["install-script"], unknown: null, outcome };
  return { ...asked, outcome: each.source.kind === "git" ? "runs" : outcome };
}

const LIFECYCLE = ["preinstall", "install", "postinstall", "prepare"];

/** For the target of a link, npm runs the scripts of its package.json, including `prepare`. */
export function whatFolderRuns(
  target: string,
  { path }: InstallFolder,
  { files, contents }: Project,
): Pick<Runs, "steps" | "unknown"> {
  const place = joined(path, target);
  const file = place === null ? undefined : files.get(inFolder(place, "package.json"));
  const parsed = file && parseFile(file);
  if (place === null || !parsed?.ok)
    return {
      steps: null,
      unknown: "the package.json of the folder that a link leads to isn't here to be read",
    };
  const scripts = LIFECYCLE.some((name) => pick(parsed.value, "scripts", name) !== undefined);
  const builds = contents.isFile(inFolder(place, "binding.gyp"));
  return { steps: scripts || builds ? ["install-script"] : [], unknown: null };
}
