import intersects from "semver/ranges/intersects.js";
import validRange from "semver/ranges/valid.js";
import type { InstallSetting, Outcome, ScriptPolicy } from "../../domain/package.ts";
import type { Place } from "../../domain/place.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import type { NpmrcSetting } from "../../formats/npmrc.ts";
import { asString, member, pick, plain, type Value } from "../../formats/value.ts";
import { effectOf } from "./npm-settings.ts";

/** The first npm that runs no install script without an approval. */
const BLOCKS_SCRIPTS = "12.0.0-0";

/** What the files of one folder say about installing it. */
export type FolderPolicy = Readonly<{
  scripts: ScriptPolicy;
  settings: readonly InstallSetting[];
  /** Whether npm runs the install script of a package. */
  outcomeOf(entry: NpmPackage): Outcome;
}>;

/**
 * What npm does with install scripts in a folder, by its package.json and its `.npmrc`. Only a setting with which an older npm
 * refuses to work proves that a newer npm is used: `engines` alone is a warning, and nobody reads `packageManager` unless
 * told to. npm reads `devEngines` from 10.9 on, which comes with every maintained Node.
 */
export function folderPolicy(manifest: Value | undefined, npmrc: readonly NpmrcSetting[]): FolderPolicy {
  const approvals = approvalsIn(manifest, npmrc);
  const scripts = scriptsOf(manifest, npmrc);
  const everything = settingOf(npmrc, "dangerously-allow-all-scripts");
  const waits = scripts === "approved" && (everything === undefined || everything === "false");
  return {
    scripts: scripts === "approved" && !waits ? "all" : scripts,
    settings: [...settingsIn(npmrc), ...approvalSettings(manifest), ...repairsIn(manifest)],
    outcomeOf: (entry) => {
      if (scripts === "none") return "never";
      return !waits || isApproved(entry, approvals) ? "runs" : "waits";
    },
  };
}

function scriptsOf(manifest: Value | undefined, npmrc: readonly NpmrcSetting[]): ScriptPolicy {
  if (settingOf(npmrc, "ignore-scripts") === "true") return "none";
  return refusesOlder(manifest, npmrc) ? "approved" : "all";
}

/** The value of a setting. Versions of npm read a list differently. */
function settingOf(npmrc: readonly NpmrcSetting[], name: string): string | undefined {
  const setting = npmrc.find((each) => each.name === name);
  return setting?.isList ? `[${setting.values}]` : setting?.values[0];
}

/** Whether only an npm that asks for approvals can install the project. */
function refusesOlder(manifest: Value | undefined, npmrc: readonly NpmrcSetting[]): boolean {
  const engine = pick(manifest, "devEngines", "packageManager");
  const onFail = asString(member(engine, "onFail")) ?? "error";
  if (asString(member(engine, "name")) === "npm" && ["error", "download"].includes(onFail))
    return refusesOlderThan(asString(member(engine, "version")));
  const isStrict = settingOf(npmrc, "engine-strict") === "true";
  return isStrict && refusesOlderThan(asString(pick(manifest, "engines", "npm")));
}

const LONGEST_RANGE = 256;

function refusesOlderThan(range: string | undefined): boolean {
  if (range === undefined || range.length > LONGEST_RANGE || validRange(range) === null) return false;
  return !intersects(range, `<${BLOCKS_SCRIPTS}`, { includePrerelease: true });
}

function settingsIn(npmrc: readonly NpmrcSetting[]): InstallSetting[] {
  return npmrc.flatMap(({ name, values, at }) =>
    values.flatMap((value) => {
      const effect = effectOf(name, value);
      const of = name === "allow-scripts" ? value : null;
      return effect === undefined
        ? []
        : [{ name, value, written: `${name}=${value}`, from: ".npmrc" as const, effect, of, at }];
    }),
  );
}

function approvalSettings(manifest: Value | undefined): InstallSetting[] {
  const table = member(manifest, "allowScripts");
  if (table?.kind !== "object") return [];
  return [...table.entries].map(([key, { value, key: at }]) => {
    const effect = value.kind === "boolean" && !value.value ? "less" : "more";
    const written = `${key}: ${JSON.stringify(plain(value))}`;
    return inManifest("allowScripts", written, effect, approvalOf(key)?.name ?? null, at);
  });
}

/** Changes to packages that the project tells npm 12 to make; and a package manager that corepack downloads from an address. */
function repairsIn(manifest: Value | undefined): InstallSetting[] {
  const manager = asString(member(manifest, "packageManager")) ?? "";
  const fields = [
    "packageExtensions",
    "patchedDependencies",
    ...(manager.includes(":") ? ["packageManager"] : []),
  ];
  return fields.flatMap((name) => {
    const value = member(manifest, name);
    return value === undefined ? [] : inManifest(name, JSON.stringify(plain(value)), "other", null, value.at);
  });
}

function inManifest(
  name: string,
  value: string,
  effect: InstallSetting["effect"],
  of: string | null,
  at: Place,
): InstallSetting {
  return { name, value, written: `${name} ${value}`, from: "package.json", effect, of, at };
}

/** An approval or a refusal: of all versions of a package, or of some. */
type Approval = Readonly<{ name: string; versions: readonly string[] | "all"; allows: boolean }>;

/** The approvals. package.json wins over `.npmrc` if it has any. An unreadable key may name any package. */
function approvalsIn(manifest: Value | undefined, npmrc: readonly NpmrcSetting[]): readonly Approval[] {
  const table = member(manifest, "allowScripts");
  const keys: [string, unknown][] =
    table?.kind === "object" && table.entries.size > 0
      ? [...table.entries].map(([key, { value }]) => [key, plain(value)])
      : (npmrc.find(({ name }) => name === "allow-scripts")?.values ?? []).flatMap((value) =>
          value.split(",").map((key): [string, unknown] => [key.trim(), true]),
        );
  return keys.flatMap(([key, value]) => {
    const approval = approvalOf(key);
    if (approval === undefined) return value === true ? [{ name: "*", versions: "all", allows: true }] : [];
    return typeof value === "boolean" ? [{ ...approval, allows: value }] : [];
  });
}

/** `name`, `name@*`, `name@1.0.0` or `name@1.0.0 || 1.1.0`; npm drops ranges and tags. */
function approvalOf(key: string): Omit<Approval, "allows"> | undefined {
  const [, name, rest = ""] = /^((?:@[^@/:\s]+\/)?[^@/:\s]+)(?:@([^:/]*))?$/.exec(key) ?? [];
  if (name === undefined || name === "*") return undefined;
  const versions = rest.split("||").map((version) => version.trim());
  return { name, versions: ["", "*"].includes(rest.trim()) ? "all" : versions };
}

/** Whether a package is approved. A refusal wins over an approval, with or without a version. Bundled packages never are. */
function isApproved({ name, version, source }: NpmPackage, approvals: readonly Approval[]): boolean {
  if (source.kind === "bundled") return false;
  const said = approvals.filter((each) => {
    return [name, "*"].includes(each.name) && (each.versions === "all" || each.versions.includes(version));
  });
  return said.length > 0 && said.every(({ allows }) => allows);
}
