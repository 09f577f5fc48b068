import intersects from "semver/ranges/intersects.js";
import validRange from "semver/ranges/valid.js";
import type { Installer } from "../../domain/manager.ts";
import type { NpmrcSetting } from "../../formats/npmrc.ts";
import { asString, member, pick, type Value } from "../../formats/value.ts";
import { writtenValue } from "./settings/npmrc-settings.ts";

/** The first releases that run no install script without an approval. */
const BLOCKS_SCRIPTS = { npm: "12.0.0-0", pnpm: "10.0.0-0" } as const;

/** Whether only a release that asks for approvals can install the project. */
export function blocksScripts(
  manager: "npm" | "pnpm",
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
): boolean {
  return demands(manager, BLOCKS_SCRIPTS[manager], manifest, npmrc);
}

/**
 * Whether only a release from `first` on can install the project. For npm, `engines` alone is a warning, and nobody reads
 * `packageManager` unless told to; npm reads `devEngines` from 10.9 on, which comes with every maintained Node. pnpm refuses to
 * work with another `packageManager` or `engines.pnpm` than its own, or runs the one that is named.
 */
export function demands(
  manager: "npm" | "pnpm",
  first: string,
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
): boolean {
  const isNewer = (range: string | undefined) => refusesOlder(range, first);
  const engine = pick(manifest, "devEngines", "packageManager");
  const onFail = asString(member(engine, "onFail")) ?? "error";
  const isDemanded = asString(member(engine, "name")) === manager && ["error", "download"].includes(onFail);
  const engines = asString(pick(manifest, "engines", manager));
  if (manager === "npm")
    return isDemanded
      ? isNewer(asString(member(engine, "version")))
      : writtenValue(npmrc, "engine-strict") === "true" && isNewer(engines);
  const [, named] = /^pnpm@(\d[^+]*)/.exec(asString(member(manifest, "packageManager")) ?? "") ?? [];
  const isStrict = writtenValue(npmrc, "package-manager-strict") !== "false";
  return (
    (isStrict && isNewer(named)) ||
    isNewer(engines) ||
    (isDemanded && isNewer(asString(member(engine, "version"))))
  );
}

/** Whether only a release before `first` can install the project, or is the one that corepack, people and the manager itself start. */
export function isOlder(
  manager: Installer,
  first: string,
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
): boolean {
  const [, name, named] =
    /^(npm|pnpm|yarn|bun)@(\d[^+]*)/.exec(asString(member(manifest, "packageManager")) ?? "") ?? [];
  const isStrict = writtenValue(npmrc, "package-manager-strict") !== "false";
  const engines = manager === "pnpm" ? asString(pick(manifest, "engines", manager)) : undefined;
  return (name === manager && isStrict && refusesNewer(named, first)) || refusesNewer(engines, first);
}

function refusesNewer(range: string | undefined, first: string): boolean {
  if (range === undefined || range.length > LONGEST_RANGE || validRange(range) === null) return false;
  return !intersects(range, `>=${first}`, { includePrerelease: true });
}

const LONGEST_RANGE = 256;

function refusesOlder(range: string | undefined, first: string): boolean {
  if (range === undefined || range.length > LONGEST_RANGE || validRange(range) === null) return false;
  return !intersects(range, `<${first}`, { includePrerelease: true });
}
