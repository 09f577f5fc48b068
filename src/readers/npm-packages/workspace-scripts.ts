import { INSTALLERS } from "../../domain/manager.ts";
import type { FolderCode } from "../../domain/package.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, pick } from "../../formats/value.ts";
import { workspacesOf } from "../../tauri/npm-workspaces.ts";
import { inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { InstallFolder } from "./install-folder.ts";
import { whatFolderRuns } from "./package-grants.ts";

/** The workspaces of a project that have install scripts: npm runs them like those of a package. */
export function workspaceScripts(folder: InstallFolder, project: Project): FolderCode[] {
  return workspacesOf(folder, project).flatMap(({ folder: workspace, pattern }): FolderCode[] => {
    const place = inFolder(folder.path, workspace);
    if (INSTALLERS.every((installer) => folder.policy.scripts[installer] === "none")) return [];
    if (whatFolderRuns(workspace, folder, project).steps?.includes("install-script") !== true) return [];
    const path = inFolder(place, "package.json");
    const file = project.files.get(path);
    const parsed = file && parseFile(file);
    const crate = (parsed?.ok && asString(pick(parsed.value, "name"))) || workspace;
    return [
      {
        domain: "packages",
        kind: "folder-code",
        crate,
        folder: place,
        path,
        role: "install-script",
        askedAt: pattern.at,
      },
    ];
  });
}
