import { baseName, inFolder, withAncestors } from "../../tauri/paths.ts";
import type { AppLocation } from "../../tauri/project.ts";
import type { DeclaredFile } from "../file-kind.ts";

/** The names that cargo-deny looks for in a folder, the first one first. */
export const POLICY_FILES = ["deny.toml", ".deny.toml", ".cargo/deny.toml"] as const;

export const FILES: readonly DeclaredFile[] = [
  {
    name: "a policy of cargo-deny",
    role: "settings",
    coverage: "in part",
    why: "Read for the crates whose build scripts and executables it allows, and for those that it bans; what it says of licenses, advisories and sources isn't.",
    samples: ["deny.toml", "src-tauri/deny.toml", ".cargo/deny.toml"],
    knownAs: [...POLICY_FILES],
    is: (path, apps) => apps.some((app) => isPolicyOf(path, app)),
    wants: isPolicyOf,
  },
];

/** Whether cargo-deny may find the file for an app: it lies in the app's folder or above. */
function isPolicyOf(path: string, { root }: AppLocation): boolean {
  // Every path of the tree is asked, and most end here.
  if (!/^\.?deny\.toml$/.test(baseName(path))) return false;
  return withAncestors(root).some((folder) => POLICY_FILES.some((name) => path === inFolder(folder, name)));
}
