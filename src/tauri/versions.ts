import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import type { Project } from "./project.ts";

/** Whether the app is built with Tauri 3, including its alphas. An assumed version is the lowest possible one. */
export function isTauri3(project: Project): boolean {
  const version = parse(project.locked("tauri")?.version ?? "");
  return version !== null && version.major >= 3;
}

/** Whether a version precedes another; false where either can't be read, so that nothing older is assumed. */
export function isBefore(version: string | undefined, limit: string): boolean {
  const [left, right] = [parse(version ?? ""), parse(limit)];
  return left !== null && right !== null && compare(left, right) < 0;
}
