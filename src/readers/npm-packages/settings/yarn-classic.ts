import { names } from "./harmless.ts";
import { CODE, guard, REGISTRY, SOURCE, STORE } from "./meanings.ts";
import type { Meaning } from "./said.ts";

/** Settings of Yarn 1 in `.yarnrc`, and the flags that may stand there. Source: https://classic.yarnpkg.com/docs/yarnrc */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ["registry", REGISTRY],
  ["yarn-path", CODE],
  ["script-shell", CODE],
  ["plugnplay-shebang", CODE],
  // Yarn 1 asks nobody for what lies there, and lets an archive without a hash in the lockfile be any.
  ["yarn-offline-mirror", STORE],
  ["modules-folder", STORE],
  ["cache-folder", STORE],
  ["preferred-cache-folder", STORE],
  ["global-folder", STORE],
  ["link-folder", STORE],
  ["cwd", SOURCE],
  ["proxy", SOURCE],
  ["http-proxy", SOURCE],
  ["https-proxy", SOURCE],
  ["ca", SOURCE],
  ["cafile", SOURCE],
  ["cert", SOURCE],
  ["key", SOURCE],
  ["ignore-scripts", guard([true], [false])],
  ["frozen-lockfile", guard([true], [false])],
  ["strict-ssl", guard([], [true])],
  ["no-lockfile", guard([], [false])],
  ["pure-lockfile", guard([], [false])],
  ["skip-integrity-check", guard([], [false])],
  ["update-checksums", guard([], [false])],
]);

const HARMLESS = names(
  "lastupdatecheck last-update-check disable-self-update-check email username init-author-email init-author-name",
  "init-author-url init-license init-version init-private init-main version-tag-prefix version-git-tag version-git-sign",
  "version-git-message version-sign-git-tag save-prefix save-exact network-timeout network-concurrency child-concurrency",
  "fetch-retries user-agent ignore-engines ignore-optional ignore-platform production prod silent verbose json emoji",
  "no-progress progress non-interactive check-files flat har prefer-offline offline force no-bin-links bin-links",
  "workspaces-experimental workspaces-nohoist-experimental yarn-offline-mirror-pruning scripts-prepend-node-path prefix",
  // It only keeps Yarn 1 from writing hashes into old lockfiles, as it does anyway.
  "unsafe-disable-integrity-migration enable-meta-folder mutex packages-root audit",
);

/** What a key of `.yarnrc` decides. A flag may be for one command (`--install.flat`) or for all (`--*.flat`). */
export function inYarnClassic(key: string): Meaning | "harmless" | "unknown" {
  const name = key.replace(/^--(?:[\w*-]+\.)?/, "");
  if (name.endsWith(":registry")) return SOURCE;
  return MEANINGS.get(name) ?? (HARMLESS.has(name) ? "harmless" : "unknown");
}
