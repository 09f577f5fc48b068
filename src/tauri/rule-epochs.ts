import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import type { Project } from "./project.ts";
import { isTauri3 } from "./versions.ts";

/**
 * The versions at which the rules of the permission system changed, newest first. An app is read by the rules of its locked
 * version's epoch. `src/readers/tauri-acl/README.md` lists the differences.
 */
const EPOCHS = ["3.0.0-alpha.0", "2.12.0", "2.11.1", "2.0.0-rc.12", "1.0.0"] as const;

/** The epoch by whose rules an app is read; without a pinned version, that of the newest release. */
export function ruleEpoch(project: Project): string {
  const { major, locked } = project;
  const tauri = locked("tauri");
  const version = parse(tauri?.assumed === false ? tauri.version : "");
  if (version === null) return major === 1 ? "1.0.0" : isTauri3(project) ? "3.0.0-alpha.0" : "2.12.0";
  const since = EPOCHS.find((epoch) => compare(version, epoch) >= 0);
  // Betas and early candidates of 2 are read by the first rules of 2.
  return since === undefined || (major === 2 && since === "1.0.0") ? "2.0.0-rc.12" : since;
}
