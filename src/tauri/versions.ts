import type { SemVer } from "semver";
import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import type { Project } from "./project.ts";
import { Recent } from "./recent.ts";

/** Whether the app is built with Tauri 3, including its alphas. An assumed version is the lowest possible one. */
export function isTauri3(project: Project): boolean {
  const version = parsed(project.locked("tauri")?.version ?? "");
  return version !== null && version.major >= 3;
}

/** Whether a version precedes another; false where either can't be read, so that nothing older is assumed. */
export function isBefore(version: string | undefined, limit: string): boolean {
  const [left, right] = [parsed(version ?? ""), parsed(limit)];
  return left !== null && right !== null && compare(left, right) < 0;
}

/** Each setting asks for the version of Tauri, and compares it with one of a few. */
const recent = new Recent<SemVer | null>(200);

function parsed(version: string): SemVer | null {
  return recent.get(version, () => parse(version));
}
