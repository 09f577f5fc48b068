import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { NpmLock } from "../../formats/npm-lock.ts";
import { workspacesOf } from "../../tauri/npm-workspaces.ts";
import { baseName } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { InstallFolder } from "./install-folder.ts";

/** Gaps for folders that `workspaces` names and the lockfile lacks: npm installs what they ask for, and nothing pins it. */
export function newWorkspaces(
  lock: NpmLock,
  { path, manifest }: Pick<InstallFolder, "path" | "manifest">,
  { files, contents }: Project,
): Gap[] {
  return workspacesOf({ path, manifest }, { files }).flatMap(({ folder, pattern }) => {
    if (lock.packages.has(folder)) return [];
    const message = `The workspace ${code(folder)} isn't in ${code(baseName(lock.path))}: installing may take what nothing pins. Commit the lockfile that npm writes.`;
    const rests = wordsOf("npm workspace", folder, contents.at(path === "" ? folder : `${path}/${folder}`));
    return [gapAt(pattern.at, { kind: "not-checked", rests, message })];
  });
}
