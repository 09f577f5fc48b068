import type { InstallSetting } from "../../../domain/install-policy.ts";
import type { SourceFile } from "../../../formats/value.ts";
import { baseName, folderOf } from "../../../tauri/paths.ts";
import { lying } from "../installed-packages.ts";

/** A lockfile of pnpm's for one branch: `pnpm-lock.main.yaml`. */
export const BRANCH_LOCK = /(?:^|\/)pnpm-lock\.[^/]+\.yaml$/;

/** The lockfiles of branches, while a setting has pnpm read the one of the branch that it is on. */
export function branchLocks(
  folder: string,
  files: ReadonlyMap<string, SourceFile>,
  settings: readonly InstallSetting[],
): InstallSetting[] {
  const isOn = settings.some(({ name, value }) => name === "git-branch-lockfile" && value !== "false");
  if (!isOn) return [];
  const locks = [...files.values()].filter(({ path }) => {
    return folderOf(path) === folder && BRANCH_LOCK.test(path);
  });
  return locks.map(({ path, id }) => ({ ...lying(baseName(path), id, path), effect: "other" }));
}
