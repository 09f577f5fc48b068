import { isMovedSource } from "./moved-source.ts";
import type { Meaning } from "./said.ts";

/** Values that let less happen than the default, and those that equal it. Any other value lets more happen. */
export function guard(less: readonly unknown[], same: readonly unknown[] = []): Meaning {
  return {
    decides: "guard",
    effect: (value) => (less.includes(value) ? "less" : same.includes(value) ? undefined : "more"),
  };
}

/** A guard of any time: the longer, the more it holds back. `0`, `0m` and what is no time hold back nothing. */
const HOLDS_BACK: Meaning = {
  decides: "guard",
  effect: (value) => (lengthOf(value) > 0 ? "less" : "more"),
};

function lengthOf(value: unknown): number {
  return typeof value === "string" ? Number.parseFloat(value) : Number(typeof value === "number" && value);
}

/** Packages that a guard doesn't hold for. */
const EXCEPTIONS: Meaning = { decides: "guard", effect: () => "more", each: "package" };

const APPROVED: Meaning = { decides: "approval", effect: approves, each: "package" };
const DENIED: Meaning = { decides: "approval", effect: () => "less", each: "package" };

/** pnpm takes the text `set this to true or false` for an open question, and so for no approval. */
function approves(value: unknown): "more" | "less" {
  return value === true ? "more" : "less";
}

const ALL_APPROVED: Meaning = {
  decides: "approval",
  effect: (value) => (value === false ? undefined : "more"),
};

export const CODE: Meaning = { decides: "code", effect: () => "other" };
/** Files that a manager runs. */
export const CODE_OF_EACH: Meaning = { decides: "code", effect: () => "other", each: "name" };
export const SOURCE: Meaning = { decides: "source", effect: () => "other" };
const SOURCE_OF_EACH: Meaning = { decides: "source", effect: () => "other", each: "name" };
/** The registry of each scope, and under `default` that of all the rest. */
const REGISTRIES: Meaning = {
  decides: "source",
  effect: (value, name) => (name === "default" ? REGISTRY.effect(value) : "other"),
  each: "name",
};
/** A folder of what was fetched before: what lies there under a hash is taken for what has it. */
export const STORE: Meaning = { decides: "source", effect: () => "other" };
const PATCH_OF_EACH: Meaning = { decides: "patch", effect: () => "other", each: "package" };
const OVERRIDES: Meaning = {
  decides: "source",
  effect: (value) => (isMovedSource(value) ? "other" : undefined),
  each: "name",
};

/** The public registry, as npm, pnpm, Yarn and Bun have it by default. */
const DEFAULT_REGISTRY = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com)\/?$/;
export const REGISTRY: Meaning = {
  decides: "source",
  effect: (value) => (DEFAULT_REGISTRY.test(typeof value === "string" ? value : "") ? undefined : "other"),
};

/** Who somebody is to a registry. To the default one and GitHub's it is told anyway. */
const KNOWN_REGISTRY =
  /^(?:https?:)?\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|npm\.pkg\.github\.com)\/?$/;
const CREDENTIALS: Meaning = {
  decides: "source",
  effect: (_, name) => (name !== undefined && KNOWN_REGISTRY.test(name) ? undefined : "other"),
  each: "name",
};

/**
 * Settings of pnpm, in `pnpm-workspace.yaml` and in the table `pnpm` of package.json. In `.npmrc` pnpm up to 10 reads them too.
 * Source: https://pnpm.io/settings
 */
export const PNPM: ReadonlyMap<string, Meaning> = new Map([
  ["only-built-dependencies", APPROVED],
  ["allow-builds", APPROVED],
  // pnpm 10 takes this list, an empty one too, for the approval of all that it doesn't name.
  ["never-built-dependencies", { ...DENIED, whole: "more" }],
  ["ignored-built-dependencies", DENIED],
  ["dangerously-allow-all-builds", ALL_APPROVED],
  ["overrides", OVERRIDES],
  ["registry", REGISTRY],
  ["registries", REGISTRIES],
  ["named-registries", SOURCE_OF_EACH],
  ["proxy", SOURCE],
  ["https-proxy", SOURCE],
  ["http-proxy", SOURCE],
  ["ca", SOURCE],
  ["cafile", SOURCE],
  ["node-download-mirrors", SOURCE_OF_EACH],
  ["store-dir", STORE],
  ["cache-dir", STORE],
  ["state-dir", STORE],
  ["modules-dir", STORE],
  ["virtual-store-dir", STORE],
  // Other lockfiles count then than those that are read.
  ["shared-workspace-lockfile", guard([], [true])],
  ["git-branch-lockfile", guard([], [false])],
  ["merge-git-branch-lockfiles-branch-pattern", guard([])],
  ["package-extensions", PATCH_OF_EACH],
  ["patched-dependencies", PATCH_OF_EACH],
  ["config-dependencies", CODE_OF_EACH],
  ["pnpmfile", CODE_OF_EACH],
  ["global-pnpmfile", CODE_OF_EACH],
  ["script-shell", CODE],
  ["node-options", CODE],
  ["ignore-scripts", guard([true], [false])],
  ["ignore-dep-scripts", guard([true], [false])],
  ["ignore-pnpmfile", guard([true], [false])],
  ["minimum-release-age", HOLDS_BACK],
  ["minimum-release-age-strict", guard([true], [false])],
  ["minimum-release-age-exclude", EXCEPTIONS],
  ["trust-policy", guard(["no-downgrade"], ["off"])],
  ["trust-policy-exclude", EXCEPTIONS],
  ["trust-policy-ignore-after", { decides: "guard", effect: () => "more" }],
  ["block-exotic-subdeps", guard([true])],
  ["strict-dep-builds", guard([true])],
  ["verify-store-integrity", guard([], [true])],
  // From 11.3 on it asks of each locked release what it asks of new ones, unless it is told to trust the lockfile.
  ["trust-lockfile", guard([], [false])],
  ["strict-ssl", guard([], [true])],
  ["engine-strict", guard([true], [false])],
  ["frozen-lockfile", guard([true])],
  ["lockfile", guard([], [true])],
]);

/**
 * Settings of Yarn from 2 on, in `.yarnrc.yml`. Source: https://yarnpkg.com/configuration/yarnrc
 */
export const YARN: ReadonlyMap<string, Meaning> = new Map([
  ["enable-scripts", { decides: "approval", effect: (value) => (value === false ? "less" : "more") }],
  ["yarn-path", CODE],
  ["plugins", { decides: "code", effect: () => "other", each: "name" }],
  ["npm-registry-server", REGISTRY],
  ["npm-scopes", SOURCE_OF_EACH],
  ["npm-registries", CREDENTIALS],
  ["default-protocol", { decides: "source", effect: (value) => (value === "npm:" ? undefined : "other") }],
  ["lockfile-filename", SOURCE],
  ["cache-folder", STORE],
  ["global-folder", STORE],
  ["pnp-unplugged-folder", STORE],
  ["virtual-folder", STORE],
  ["install-state-path", STORE],
  ["constraints-path", CODE],
  ["http-proxy", SOURCE],
  ["https-proxy", SOURCE],
  ["https-ca-file-path", SOURCE],
  ["network-settings", SOURCE_OF_EACH],
  ["package-extensions", PATCH_OF_EACH],
  ["approved-git-repositories", EXCEPTIONS],
  ["npm-minimal-age-gate", HOLDS_BACK],
  ["npm-preapproved-packages", EXCEPTIONS],
  ["checksum-behavior", guard([], ["throw"])],
  ["enable-hardened-mode", guard([true])],
  ["enable-immutable-installs", guard([true])],
  ["enable-immutable-cache", guard([true], [false])],
  ["enable-strict-ssl", guard([], [true])],
  ["unsafe-http-whitelist", EXCEPTIONS],
  ["inject-environment-files", CODE_OF_EACH],
  ["init-scope", SOURCE],
]);

/** Whether Bun's cache lies somewhere else: Bun checks no hash of what is there. */
function isCacheElsewhere(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "object" && value !== null && "dir" in value);
}

/** Settings of Bun, in the table `install` of `bunfig.toml`. Source: https://bun.com/docs/runtime/bunfig */
export const BUN: ReadonlyMap<string, Meaning> = new Map([
  ["registry", REGISTRY],
  ["scopes", SOURCE_OF_EACH],
  ["ca", SOURCE],
  ["cafile", SOURCE],
  ["cache", { decides: "source", effect: (value) => (isCacheElsewhere(value) ? "other" : undefined) }],
  ["global-store", guard([], [false])],
  ["global-dir", STORE],
  ["global-bin-dir", STORE],
  ["auto", guard(["disable"], ["auto"])],
  ["security", CODE_OF_EACH],
  ["ignore-scripts", guard([true], [false])],
  ["frozen-lockfile", guard([true], [false])],
  ["minimum-release-age", HOLDS_BACK],
  ["minimum-release-age-excludes", EXCEPTIONS],
]);

/** Keys of package.json that managers read: npm 12's, pnpm's from 11 on, Yarn's and Bun's. */
export const MANIFEST: ReadonlyMap<string, Meaning> = new Map([
  ["trusted-dependencies", APPROVED],
  ["overrides", OVERRIDES],
  ["resolutions", OVERRIDES],
  ["package-extensions", PATCH_OF_EACH],
  ["patched-dependencies", PATCH_OF_EACH],
]);
