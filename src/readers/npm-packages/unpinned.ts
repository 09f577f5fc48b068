import type { UnpinnedPackage } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { requirementsOf } from "../../formats/npm-requirements.ts";
import { parseFile } from "../../formats/parse.ts";
import type { Value } from "../../formats/value.ts";
import { workspacesOf } from "../../tauri/npm-workspaces.ts";
import { folderOf, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { InstallFolder } from "./install-folder.ts";
import type { FrontendLocks } from "./lockfiles.ts";

/**
 * What manifests ask for, if no lockfile that is read pins it, in their folder or above. One that isn't read may pin what it was
 * written for, but no more than that while it stays.
 */
export function unpinnedPackages(
  folders: readonly InstallFolder[],
  locks: FrontendLocks,
  project: Project,
): UnpinnedPackage[] {
  const pinned = new Set([...locks.npm, ...locks.others].map(({ path }) => folderOf(path)));
  return folders
    .filter(({ path }) => !withAncestors(path).some((folder) => pinned.has(folder)))
    .flatMap((folder) => [folder.manifest, ...workspaceManifests(folder, project)])
    .flatMap((manifest) =>
      requirementsOf(manifest, false)
        .filter(({ kind, text }) => kind !== "optional peer" && !isOfWorkspace(text))
        .map(({ name, text, at }) => ({
          domain: "packages",
          kind: "unpinned-package",
          ecosystem: "npm",
          name,
          wanted: `${name}@${text}`,
          from: sourceOf(text),
          lock: null,
          at,
        })),
    );
}

/** The manifests of workspaces, which are installed together with the project. */
function workspaceManifests(folder: InstallFolder, project: Project): Value[] {
  return workspacesOf(folder, project).flatMap(({ folder: workspace }) => {
    const file = project.files.get(inFolder(inFolder(folder.path, workspace), "package.json"));
    const parsed = file && parseFile(file);
    return parsed?.ok ? [parsed.value] : [];
  });
}

/** Whether a requirement uses the workspace protocol. pnpm, Yarn and Bun take it from this repository or stop; npm stops. */
export function isOfWorkspace(text: string): boolean {
  return text.startsWith("workspace:");
}

/** The source that a requirement names: a registry, an address, a folder, another name. */
export function sourceOf(text: string): string {
  return /[:/]/.test(text) ? code(text) : "the registry";
}
