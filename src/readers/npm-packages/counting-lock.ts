import { parseFile } from "../../formats/parse.ts";
import type { SourceFile, Value } from "../../formats/value.ts";
import { isWorkspace } from "../../tauri/npm-workspaces.ts";
import { below, inFolder, withAncestors } from "../../tauri/paths.ts";

/** npm's own lockfiles. Up to npm 11 the first one wins over the second. npm 12 only reads the second. */
export const NPM_LOCKS = ["npm-shrinkwrap.json", "package-lock.json"] as const;

/**
 * The lockfile that npm up to 11 uses when it starts in a folder; null where there is none. In a workspace, npm installs the
 * project that the workspace belongs to (`loadLocalPrefix` in `@npmcli/config`).
 */
export function countingLock(folder: string, files: ReadonlyMap<string, SourceFile>): string | null {
  const above = withAncestors(folder).slice(1);
  const root = above.find((each) => isWorkspace(below(each, folder) ?? "", manifestIn(each, files)));
  return NPM_LOCKS.map((name) => inFolder(root ?? folder, name)).find((path) => files.has(path)) ?? null;
}

function manifestIn(folder: string, files: ReadonlyMap<string, SourceFile>): Value | undefined {
  const file = files.get(inFolder(folder, "package.json"));
  const parsed = file && parseFile(file);
  return parsed?.ok ? parsed.value : undefined;
}
