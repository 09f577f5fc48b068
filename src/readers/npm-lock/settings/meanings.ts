import { isMovedSource } from "./moved-source.ts";
import type { Meaning } from "./said.ts";

/** Values that let less happen than the default, and those that equal it. Any other value lets more happen. */
function guard(less: readonly unknown[], same: readonly unknown[] = []): Meaning {
  return {
    decides: "guard",
    effect: (value) => (less.includes(value) ? "less" : same.includes(value) ? undefined : "more"),
  };
}

/** A guard of any value: the longer or the fuller, the more it holds back. */
const HOLDS_BACK: Meaning = { decides: "guard", effect: (value) => (value === 0 ? "more" : "less") };

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

const CODE: Meaning = { decides: "code", effect: () => "other" };
const CODE_OF_EACH: Meaning = { decides: "code", effect: () => "other", each: "name" };
const SOURCE: Meaning = { decides: "source", effect: () => "other" };
const SOURCE_OF_EACH: Meaning = { decides: "source", effect: () => "other", each: "name" };
const PATCH_OF_EACH: Meaning = { decides: "patch", effect: () => "other", each: "package" };
const OVERRIDES: Meaning = {
  decides: "source",
  effect: (value) => (isMovedSource(value) ? "other" : undefined),
  each: "name",
};

/** The public registry, as npm, pnpm, Yarn and Bun have it by default. */
const DEFAULT_REGISTRY = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com)\/?$/;
const REGISTRY: Meaning = {
  decides: "source",
  effect: (value) => (DEFAULT_REGISTRY.test(String(value)) ? undefined : "other"),
};

/**
 * Settings of pnpm, in `pnpm-workspace.yaml` and in the table `pnpm` of package.json. In `.npmrc` pnpm up to 10 reads them too.
 * Source: https://pnpm.io/settings
 */
export const PNPM: ReadonlyMap<string, Meaning> = new Map([
  ["only-built-dependencies", APPROVED],
  ["allow-builds", APPROVED],
  ["never-built-dependencies", DENIED],
  ["ignored-built-dependencies", DENIED],
  ["dangerously-allow-all-builds", ALL_APPROVED],
  ["overrides", OVERRIDES],
  ["registry", REGISTRY],
  ["registries", SOURCE_OF_EACH],
  ["named-registries", SOURCE_OF_EACH],
  ["proxy", SOURCE],
  ["https-proxy", SOURCE],
  ["http-proxy", SOURCE],
  ["ca", SOURCE],
  ["cafile", SOURCE],
  ["node-download-mirrors", SOURCE_OF_EACH],
  ["package-extensions", PATCH_OF_EACH],
  ["patched-dependencies", PATCH_OF_EACH],
  ["config-dependencies", CODE_OF_EACH],
  ["pnpmfile", CODE],
  ["global-pnpmfile", CODE],
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

/** Settings of Bun, in the table `install` of `bunfig.toml`. Source: https://bun.com/docs/runtime/bunfig */
export const BUN: ReadonlyMap<string, Meaning> = new Map([
  ["registry", REGISTRY],
  ["scopes", SOURCE_OF_EACH],
  ["ca", SOURCE],
  ["cafile", SOURCE],
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
