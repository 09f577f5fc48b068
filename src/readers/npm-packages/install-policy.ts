import type { InstallSetting, ScriptPolicy } from "../../domain/install-policy.ts";
import { INSTALLERS, type Installer } from "../../domain/manager.ts";
import type { Outcome } from "../../domain/package.ts";
import type { Source } from "../../domain/source.ts";
import type { NpmrcSetting } from "../../formats/npmrc.ts";
import { member, plain, type Value } from "../../formats/value.ts";
import { isApproved, npmApprovals, type Scripted } from "./approvals.ts";
import { BUN_TRUSTED } from "./bun-trusted.ts";
import { blocksScripts } from "./manager-version.ts";
import { managerSettings } from "./settings/manager-settings.ts";
import { PNPM } from "./settings/meanings.ts";
import { decidedBy, effectOf, writtenValue } from "./settings/npmrc-settings.ts";
import { besideDefault } from "./settings/release-age.ts";
import { nameIn } from "./settings/said.ts";
import { trustedList } from "./settings/trusted-list.ts";
import { readBy, type Said } from "./what-is-read.ts";

/** What the files of one folder say about installing it. */
export type FolderPolicy = Readonly<{
  scripts: Readonly<Record<Installer, ScriptPolicy>>;
  settings: readonly InstallSetting[];
  /** Whether a manager runs the install script of a package. */
  outcomeOf(installer: Installer, entry: Scripted): Outcome;
}>;

type Decided = Readonly<{ scripts: ScriptPolicy; isApproved: (entry: Scripted) => boolean }>;

/**
 * What each manager does with install scripts in a folder, by its package.json, its `.npmrc` and the `others` that only some
 * managers read. Only a setting with which an older release refuses to work proves that a newer one is used.
 */
export function folderPolicy(
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
  others: readonly InstallSetting[] = [],
  isLaterYarn = false,
): FolderPolicy {
  const written = [
    ...settingsIn(npmrc),
    ...approvalSettings(manifest),
    ...managerSettings(manifest),
    ...trustedList(manifest),
    ...others.map((each) => besideDefault(each, manifest, npmrc)),
  ];
  const settings = blocksScripts("pnpm", manifest, npmrc)
    ? written
    : written.filter((each) => !isNeverList(each));
  const by = (installer: Installer) => readBy(installer, { npmrc, settings }, manifest, isLaterYarn);
  const decided: Readonly<Record<Installer, Decided>> = {
    npm: npmDecides(manifest, npmrc),
    pnpm: pnpmDecides(manifest, npmrc, by("pnpm")),
    yarn: yarnDecides(by("yarn")),
    bun: bunDecides(manifest, by("bun")),
  };
  const policies = INSTALLERS.map((installer) => [installer, decided[installer].scripts] as const);
  return {
    scripts: Object.fromEntries(policies) as Record<Installer, ScriptPolicy>,
    settings,
    outcomeOf(installer, entry) {
      const { scripts, isApproved: approved } = decided[installer];
      if (scripts === "none") return "never";
      return scripts === "all" || approved(entry) ? "runs" : "waits";
    },
  };
}

/** pnpm up to 9 runs what a list of the never built leaves out anyway. From 10 on the list is what approves it. */
function isNeverList({ name, of }: InstallSetting): boolean {
  return name === "never-built-dependencies" && of === null;
}

function npmDecides(manifest: Value | undefined, npmrc: readonly NpmrcSetting[]): Decided {
  const approvals = npmApprovals(manifest, npmrc);
  const everything = writtenValue(npmrc, "dangerously-allow-all-scripts");
  const waits = blocksScripts("npm", manifest, npmrc) && (everything === undefined || everything === "false");
  return {
    scripts: ignoresScripts(npmrc) ? "none" : waits ? "approved" : "all",
    isApproved: (entry) => entry.source.kind !== "bundled" && isApproved(entry, approvals),
  };
}

const PNPM_APPROVALS = new Set(["only-built-dependencies", "allow-builds"]);
const PNPM_DENIALS = new Set(["never-built-dependencies", "ignored-built-dependencies", "allow-builds"]);

/**
 * pnpm up to 9 runs what no list leaves out; from 10 on, it runs what a list has. Up to 9 it reads no settings in
 * `pnpm-workspace.yaml`: what they hold back, they hold back only where a newer one is proven.
 */
function pnpmDecides(
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
  { npmrc: read, settings }: Said,
): Decided {
  const isNewer = blocksScripts("pnpm", manifest, npmrc);
  const sure = settings.filter(({ from }) => isNewer || from !== "pnpm-workspace.yaml");
  const is = (name: string) =>
    sure.some((each) => each.name === name && each.of === null && each.effect === "less");
  const hasList = sure.some(({ name }) => name === "only-built-dependencies");
  const all =
    settings.some(({ name }) => name === "dangerously-allow-all-builds") ||
    (!hasList && settings.some(isNeverList));
  const approvals = approvalsFrom(settings, PNPM_APPROVALS, "more");
  const denials = approvalsFrom(sure, PNPM_DENIALS, "less");
  if (ignoresScripts(read) || is("ignore-scripts") || is("ignore-dep-scripts"))
    return { scripts: "none", isApproved: () => false };
  return {
    scripts: (hasList || isNewer) && !all ? "approved" : "all",
    isApproved: (entry) => isApproved(entry, [...approvals, ...denials]),
  };
}

/** Yarn 1 runs all scripts. From 2 on `enableScripts: false` runs those that `dependenciesMeta` approves. */
function yarnDecides({ npmrc, settings }: Said): Decided {
  const isOff = settings.some(({ name, effect }) => name === "enable-scripts" && effect === "less");
  const approvals = approvalsFrom(settings, new Set(["built"]), "more");
  return {
    scripts: ignoresScripts(npmrc) ? "none" : isOff ? "approved" : "all",
    isApproved: (entry) => isApproved(entry, approvals),
  };
}

/**
 * Bun runs the scripts of what `trustedDependencies` names. Without that list, of releases of any registry on its own list. Up to
 * 1.3 the name by which a package is asked for is as good as its own: `esbuild: npm:other@1` ran the script of `other`.
 */
function bunDecides(manifest: Value | undefined, { settings }: Said): Decided {
  const approvals = approvalsFrom(settings, new Set(["trusted-dependencies"]), "more");
  const isDefault = member(manifest, "trustedDependencies") === undefined;
  return {
    scripts: "approved",
    isApproved: (entry) =>
      [entry.name, ...(entry.names ?? [])].some((name) =>
        isDefault
          ? isOfRegistry(entry.source) && BUN_TRUSTED.has(name)
          : isApproved({ ...entry, name }, approvals),
      ),
  };
}

/** Whether Bun takes a package for a release: its archive may lie at any address. */
function isOfRegistry(source: Source): boolean {
  return source.kind === "registry" || (source.kind === "tarball" && !source.url.startsWith("file:"));
}

function approvalsFrom(
  settings: readonly InstallSetting[],
  names: ReadonlySet<string>,
  effect: InstallSetting["effect"],
) {
  return settings
    .filter((each) => names.has(each.name) && each.of !== null && each.effect === effect)
    .map(({ of, value }) => ({
      name: of ?? "",
      versions: value === "" ? ("all" as const) : value.split("||").map((version) => version.trim()),
      allows: effect === "more",
    }));
}

function ignoresScripts(npmrc: readonly NpmrcSetting[]): boolean {
  return writtenValue(npmrc, "ignore-scripts") === "true";
}

/** pnpm reads some of its own settings here too: lists of names, one a line. */
function settingsIn(npmrc: readonly NpmrcSetting[]): InstallSetting[] {
  return npmrc.flatMap(({ name, values, at }) =>
    values.flatMap((value): InstallSetting[] => {
      const written = `${name}=${value}`;
      const heading = { name, written, from: ".npmrc", at } as const;
      const meaning = PNPM.get(name);
      if (meaning?.each !== undefined) {
        const effect = meaning.effect(true);
        return effect === undefined
          ? []
          : [{ ...heading, value: "", of: nameIn(value), effect, decides: meaning.decides }];
      }
      const effect = effectOf(name, value);
      const of = name === "allow-scripts" ? nameIn(value) : null;
      return effect === undefined ? [] : [{ ...heading, value, of, effect, decides: decidedBy(name) }];
    }),
  );
}

function approvalSettings(manifest: Value | undefined): InstallSetting[] {
  const table = member(manifest, "allowScripts");
  if (table?.kind !== "object") return [];
  return [...table.entries].map(([key, { value, key: at }]) => {
    const effect = value.kind === "boolean" && !value.value ? "less" : "more";
    const of = nameIn(key);
    const [, version = ""] = key.slice(of.length).split("@");
    return {
      name: "allow-scripts",
      value: version === "*" ? "" : version,
      written: `allowScripts ${key}: ${JSON.stringify(plain(value))}`,
      from: "package.json",
      effect,
      decides: "approval",
      of,
      at,
    };
  });
}
