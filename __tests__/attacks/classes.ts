import { ADD_CAPABILITY } from "./add-capability.ts";
import type { AttackClass } from "./attack.ts";
import { BEHIND_DECOYS } from "./behind-decoys.ts";
import { BESIDE_LOCKFILES } from "./beside-lockfiles.ts";
import { BEYOND_LIMITS } from "./beyond-limits.ts";
import { BEYOND_LIMITS_OF_BUILDS } from "./beyond-limits-of-builds.ts";
import { BUILD_OUTPUT } from "./build-output.ts";
import { BUILD_SCRIPT } from "./build-script.ts";
import { BUILD_TAKES } from "./build-takes.ts";
import { BUN_LOCKFILE } from "./bun-lock.ts";
import { CARGO_DENY } from "./cargo-deny.ts";
import { CARGO_LOCKFILE } from "./cargo-lockfile.ts";
import { CARGO_MANIFEST } from "./cargo-manifest.ts";
import { CARGO_PATCHES } from "./cargo-patches.ts";
import { CARGO_SETTINGS } from "./cargo-settings.ts";
import { CARGO_SOURCES } from "./cargo-sources.ts";
import { CODE_REACHED } from "./code-reached.ts";
import { COMPUTED_AFAR } from "./computed-afar.ts";
import { COMPUTED_BY_CODE } from "./computed-by-code.ts";
import { CONFIG_FLAG } from "./config-flag.ts";
import { DEBUG_IN_RELEASE } from "./debug-in-release.ts";
import { FOLDED_NAMES } from "./folded-names.ts";
import { FRONT_PAGE } from "./front-page.ts";
import { GIT_ATTRIBUTES } from "./git-attributes.ts";
import { IDENTIFIER } from "./identifier.ts";
import { INSTALL_COMMANDS } from "./install-commands.ts";
import { INSTALL_POLICY } from "./install-policy.ts";
import { INSTALL_PROGRAMS } from "./install-programs.ts";
import { INSTALL_SETTINGS } from "./install-settings.ts";
import { JSON5 } from "./json5.ts";
import { MAIN_PROGRAM } from "./main-program.ts";
import { MANAGER_CHOICE } from "./manager-choice.ts";
import { MANAGER_CODE } from "./manager-code.ts";
import { MOVED_GUARDS } from "./moved-guards.ts";
import { NAMES_ELSEWHERE } from "./names-elsewhere.ts";
import { NPM_COUNTING } from "./npm-counting.ts";
import { NPM_LOCK_FIELDS } from "./npm-lock-fields.ts";
import { NPM_LOCKFILE } from "./npm-lockfile.ts";
import { NPM_MANIFEST } from "./npm-manifest.ts";
import { OLDER_FORMATS } from "./older-formats.ts";
import { OUT_OF_SIGHT } from "./out-of-sight.ts";
import { PAIRING } from "./pairing.ts";
import { PNPM_LOCKFILE } from "./pnpm-lock.ts";
import { SCOPE_BY_CODE } from "./scope-by-code.ts";
import { STANDING_CODE } from "./standing-code.ts";
import { STOPPED_SCRIPTS } from "./stopped-scripts.ts";
import { UNCHANGED_CODE } from "./unchanged-code.ts";
import { UPDATER_KEY } from "./updater-key.ts";
import { YARN_FILES } from "./yarn-files.ts";
import { YARN_LOCKFILE } from "./yarn-lock.ts";

/** Every class of attacks that is tried, each in a file of its own. */
export const CLASSES: readonly AttackClass[] = [
  ADD_CAPABILITY,
  BEHIND_DECOYS,
  BESIDE_LOCKFILES,
  BEYOND_LIMITS,
  BEYOND_LIMITS_OF_BUILDS,
  BUILD_OUTPUT,
  BUILD_SCRIPT,
  BUN_LOCKFILE,
  CARGO_DENY,
  CARGO_LOCKFILE,
  CARGO_MANIFEST,
  CARGO_PATCHES,
  CARGO_SETTINGS,
  CARGO_SOURCES,
  CODE_REACHED,
  COMPUTED_AFAR,
  COMPUTED_BY_CODE,
  CONFIG_FLAG,
  DEBUG_IN_RELEASE,
  FOLDED_NAMES,
  FRONT_PAGE,
  GIT_ATTRIBUTES,
  IDENTIFIER,
  INSTALL_COMMANDS,
  INSTALL_POLICY,
  INSTALL_PROGRAMS,
  INSTALL_SETTINGS,
  JSON5,
  MAIN_PROGRAM,
  MOVED_GUARDS,
  NAMES_ELSEWHERE,
  NPM_COUNTING,
  NPM_LOCK_FIELDS,
  NPM_LOCKFILE,
  NPM_MANIFEST,
  OLDER_FORMATS,
  OUT_OF_SIGHT,
  PAIRING,
  PNPM_LOCKFILE,
  SCOPE_BY_CODE,
  STANDING_CODE,
  STOPPED_SCRIPTS,
  UNCHANGED_CODE,
  UPDATER_KEY,
  YARN_LOCKFILE,
  YARN_FILES,
  MANAGER_CHOICE,
  MANAGER_CODE,
  BUILD_TAKES,
];
