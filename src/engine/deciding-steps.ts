import type { Step, TouchingStep } from "../domain/history.ts";
import type { FileRole } from "../readers/file-kind.ts";
import { discoverApps } from "../tauri/discover.ts";
import type { AppLocation } from "../tauri/project.ts";
import { rolesOf } from "./declared-files.ts";

/** Roles of files that decide by themselves what an app may do. Code and scripts change daily, and decide it now and then. */
const DECIDING: ReadonlySet<FileRole> = new Set([
  "config",
  "permission",
  "build-script",
  "manifest",
  "lockfile",
  "settings",
]);

/** As many apps of one history are looked at. */
const MOST_APPS = 50;

/**
 * Chooses the commits that touch what an app's permissions depend on: configurations, capabilities, permissions, build scripts,
 * manifests, lockfiles and settings.
 * @param history newest first, so that of an app that is gone the commit that took it away comes before all others
 * @param files the paths of the newest revision
 */
export async function* decidingSteps(
  history: AsyncIterable<TouchingStep>,
  files: Iterable<string>,
): AsyncGenerator<Step> {
  const apps = new Apps(files);
  for await (const { commit, parent, paths } of history) {
    apps.add(paths);
    if (paths.some((path) => apps.dependOn(path))) yield { commit, parent };
  }
}

/** Every app that was met, by its configuration: two that are side by side now may have been apart before. */
class Apps {
  readonly #known = new Map<string, AppLocation>();
  readonly #answers = new Map<string, boolean>();

  constructor(files: Iterable<string>) {
    this.add(files);
  }

  add(paths: Iterable<string>): void {
    for (const path of paths) {
      const [app] = discoverApps([path]);
      if (app === undefined || this.#known.has(path) || this.#known.size >= MOST_APPS) continue;
      this.#known.set(path, app);
      this.#answers.clear();
    }
  }

  dependOn(path: string): boolean {
    const known = this.#answers.get(path);
    if (known !== undefined) return known;
    const answer = this.#known.values().some((app) => rolesOf(path, app).some((role) => DECIDING.has(role)));
    this.#answers.set(path, answer);
    return answer;
  }
}
