import { minutesOf } from "../../../domain/duration.ts";
import type { Deciding, InstallSetting } from "../../../domain/install-policy.ts";
import type { NpmrcSetting } from "../../../formats/npmrc.ts";

/**
 * Settings of npm, and of other package managers that read `.npmrc`, that decide neither what runs when packages are installed
 * nor where packages come from. Every other setting does, or isn't known.
 */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    // What is printed, published, written into manifests, or asked of people.
    "access all allow-same-version also audit audit-level auth-type browser bypass-2fa color commit-hooks depth description",
    "diff diff-ignore-all-space diff-name-only diff-no-prefix diff-dst-prefix diff-src-prefix diff-text diff-unified dry-run",
    "editor expect-result-count expect-results force-legacy-deploy foreground-scripts format-package-lock fund",
    "git-tag-version heading if-present init-author-email init-author-name init-author-url init-license init-module init-type",
    "init-version init-private json loglevel logs-dir logs-max long message name otp pack-destination parseable",
    "preid progress provenance save save-bundle save-dev save-exact save-optional save-peer save-prefix save-prod",
    "save-workspace-protocol sbom-format sbom-type searchexclude searchlimit searchopts searchstaleness sign-git-commit",
    "sign-git-tag tag tag-version-prefix timing unicode update-notifier usage version versions viewer workspaces-update",
    "reporter package-manager-strict package-manager-strict-version recursive-install changed-files-ignore-pattern",
    // How requests are made, and how often.
    "fetch-retries fetch-retry-factor fetch-retry-maxtimeout fetch-retry-mintimeout fetch-timeout maxsockets",
    "network-concurrency prefer-offline prefer-online offline cache-max cache-min child-concurrency",
    // Which of the locked packages are laid where.
    "include omit optional only production dev install-strategy legacy-bundling global-style prefer-dedupe lockfile-version",
    "omit-lockfile-registry-resolved strict-peer-deps legacy-peer-deps strict-peer-dependencies auto-install-peers",
    "include-workspace-root workspace workspaces bin-links package-lock-only shamefully-hoist hoist hoist-pattern",
    "public-hoist-pattern node-linker symlink prefer-workspace-packages link-workspace-packages",
    "dedupe-peer-dependents resolve-peers-from-workspace-root ignore-workspace-root-check disallow-workspace-cycles",
    "prefer-symlinked-executables virtual-store-dir-max-length",
    "package-import-method inject-workspace-packages dedupe-direct-deps dedupe-injected-deps hoist-workspace-packages",
    "resolution-mode peers-suffix-max-length",
  ].flatMap((line) => line.split(" ")),
);

/** Settings whose presence lets more happen than the default. */
const LOOSENING = new Set([
  ...["dangerously-allow-all-scripts", "allow-scripts", "dangerously-allow-all-builds", "allow-build"],
]);

/** Settings that let less happen than the default, by the values that do; any value where none is named. */
const TIGHTENING: ReadonlyMap<string, readonly string[]> = new Map([
  ["ignore-scripts", ["true"]],
  ["engine-strict", ["true"]],
  ["strict-ssl", ["true"]],
  ["strict-allow-scripts", ["true"]],
  ["strict-npmrc", ["true"]],
  ["ignore-extension", ["true"]],
  ["allow-git", ["none"]],
  ["allow-remote", ["none"]],
  ["allow-file", ["none"]],
  ["allow-directory", ["none"]],
  ["min-release-age", []],
  ["minimum-release-age", []],
  ["before", []],
  // Of Corepack, as a variable: it takes the manager that the manifest names.
  ["corepack-enable-project-spec", ["true", "1"]],
]);

/** Values that equal the default, and change nothing. */
const DEFAULTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["registry", ["https://registry.npmjs.org/", "https://registry.npmjs.org"]],
  ["package-lock", ["true"]],
  ["lockfile", ["true"]],
  ["shrinkwrap", ["true"]],
  ["ignore-scripts", ["false"]],
  ["engine-strict", ["false"]],
  ["dangerously-allow-all-scripts", ["false"]],
  ["install-links", ["false"]],
  ["replace-registry-host", ["npmjs"]],
  ["side-effects-cache", ["true"]],
  ["shared-workspace-lockfile", ["true"]],
  ["git-branch-lockfile", ["false"]],
  ["checksum-behavior", ["throw"]],
]);

/** Who somebody is to npm's own registry and GitHub's. It is told to no one else, and takes packages from nowhere else. */
const CREDENTIAL =
  /^\/\/(?:registry\.npmjs\.org|npm\.pkg\.github\.com)\/:(?:_authToken|_auth|username|_password|email|always-auth)$/;

/** How a setting changes the default; undefined where it changes nothing that matters here. */
export function effectOf(name: string, value: string): InstallSetting["effect"] | undefined {
  if (HARMLESS.has(name) || CREDENTIAL.test(name) || DEFAULTS.get(name)?.includes(value)) return undefined;
  if (LOOSENING.has(name)) return "more";
  const tight = TIGHTENING.get(name);
  return tight !== undefined && (tight.length === 0 || tight.includes(value)) ? "less" : "other";
}

/** The flags and variables of commands that decide something. */
const DECIDING = new Set([
  ...[
    "registry",
    "ca",
    "cafile",
    "cert",
    "key",
    "git",
    "https-proxy",
    "proxy",
    "script-shell",
    "shell",
    "node-gyp",
  ],
  ...[
    "node-options",
    "userconfig",
    "globalconfig",
    "package-lock",
    "lockfile",
    "shrinkwrap",
    "install-links",
  ],
  ...[
    "unsafe-perm",
    "pnpmfile",
    "global-pnpmfile",
    "ignore-pnpmfile",
    "extension-file",
    "replace-registry-host",
  ],
  ...[
    "side-effects-cache",
    "enable-pre-post-scripts",
    "use-node-version",
    "trust-policy",
    "minimum-release-age-exclude",
  ],
  // Of Yarn and Bun, as variables or flags.
  ...["checksum-behavior", "yarn-path", "rc-filename", "plugins", "verify", "bunfig", "lockfile-dir"],
  ...["update-checksums", "skip-integrity-check"],
  // Of Corepack, as variables.
  ...["corepack-integrity-keys", "corepack-home", "corepack-env-file"],
  ...LOOSENING,
  ...TIGHTENING.keys(),
]);

/** Flags of npm's own that begin as one that decides, and mean something else: npm takes a whole name for itself. */
const SHORTHANDS = new Set(["no", "noreg", "global", "package"]);

/** The whole name of a flag. npm up to 11 takes the beginning of a name for the name: `--no-ignore-s`, `--reg`. */
export function wholeName(name: string): string {
  if (name.length < 2 || HARMLESS.has(name) || DECIDING.has(name) || SHORTHANDS.has(name)) return name;
  return [...DECIDING].find((each) => each.startsWith(name)) ?? name;
}

/** Shorter times hold back nothing, or less than the manager does by itself. */
const LEAST_TIMES: ReadonlyMap<string, number> = new Map([
  ["min-release-age", 1],
  ["minimum-release-age", 1_440],
]);

/**
 * How a flag of a command, or a variable that stands for one, changes the default. It wins over files, so even the default's own
 * value may undo what they say.
 */
export function effectOfFlag(name: string, value: string): InstallSetting["effect"] | undefined {
  if (!DECIDING.has(name) && !name.endsWith(":registry")) return undefined;
  const effect = effectOf(name, value);
  const least = LEAST_TIMES.get(name);
  if (least !== undefined && !(minutesOf(value) >= least)) return "more";
  if (TIGHTENING.has(name)) return effect === "less" ? "less" : "more";
  return effect;
}

/** Who answers when packages are asked for. */
const SOURCES = new Set(
  [
    "registry replace-registry-host proxy https-proxy http-proxy noproxy ca cafile cert key",
    "modules-folder modules-dir store-dir cache-dir cache-folder virtual-store-dir",
  ].flatMap((line) => line.split(" ")),
);

/** Programs and code that the manager starts by itself. */
const CODE = new Set(
  [
    "git script-shell shell node-gyp node-options pnpmfile global-pnpmfile extension-file userconfig globalconfig",
    "yarn-path plugins corepack-integrity-keys corepack-home corepack-env-file",
  ].flatMap((line) => line.split(" ")),
);

/** What a setting of `.npmrc`, or the flag of the same name, decides. */
export function decidedBy(name: string): Deciding {
  if (LOOSENING.has(name)) return "approval";
  if (TIGHTENING.has(name)) return "guard";
  if (SOURCES.has(name) || name.endsWith(":registry")) return "source";
  return CODE.has(name) ? "code" : "unknown";
}

/** The value of a setting. Versions of npm read a list differently. */
export function writtenValue(npmrc: readonly NpmrcSetting[], name: string): string | undefined {
  const setting = npmrc.find((each) => each.name === name);
  return setting?.isList ? `[${setting.values}]` : setting?.values[0];
}
