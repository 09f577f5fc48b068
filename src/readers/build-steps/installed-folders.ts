import { requirementsOf } from "../../formats/npm-requirements.ts";
import { parseFile } from "../../formats/parse.ts";
import { member, stringsOf, type Value } from "../../formats/value.ts";
import { patternsIn, workspacesOf } from "../../tauri/npm-workspaces.ts";
import { inFolder, joined, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";

/** How many folders are looked at. */
const MOST_FOLDERS = 1000;

/** A requirement that is a folder: package managers run the scripts of what lies there. */
const FOLDER = /^(?:(?:file|portal):|(?=\.{1,2}\/))(.+)$/;

/**
 * The folders of the repository whose scripts run when the packages of an app are installed: those around it that have a manifest,
 * their workspaces, and the folders that any of these asks for as a package.
 */
export function installedFolders(project: Project): readonly string[] {
  const known = found.get(project);
  if (known !== undefined) return known;
  const folders = new Set(withAncestors(project.location.root));
  // A set is walked together with what is added on the way.
  for (const folder of folders)
    for (const other of ledFrom(folder, project)) if (folders.size < MOST_FOLDERS) folders.add(other);
  const installed = [...folders].filter((folder) => project.files.has(inFolder(folder, "package.json")));
  found.set(project, installed);
  return installed;
}

const found = new WeakMap<Project, readonly string[]>();

function ledFrom(folder: string, project: Project): string[] {
  const manifest = valueAt(inFolder(folder, "package.json"), project);
  const workspace = valueAt(inFolder(folder, "pnpm-workspace.yaml"), project);
  const patterns = [...patternsIn(manifest), ...stringsOf(member(workspace, "packages"))];
  const workspaces = workspacesOf({ path: folder, manifest, patterns }, project);
  const linked = requirementsOf(manifest, false).flatMap(({ text }) => {
    const [, path] = FOLDER.exec(text) ?? [];
    return path === undefined ? [] : (joined(folder, path) ?? []);
  });
  return [...workspaces.map((each) => inFolder(folder, each.folder)), ...linked];
}

function valueAt(path: string, { files }: Project): Value | undefined {
  const file = files.get(path);
  const parsed = file && parseFile(file);
  return parsed?.ok ? parsed.value : undefined;
}
