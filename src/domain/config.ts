import type { BuildCondition } from "./build-condition.ts";
import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import type { PlatformSet } from "./platform.ts";
import type { SETTING_RULES } from "./setting-rules.ts";
import type { Severity } from "./severity.ts";
import type { ConfigWitness } from "./witness.ts";

/**
 * What can be let happen outside the permission system. A setting is what widens, so that the word for a guard says that it
 * is missing.
 */
export type SettingName = keyof typeof SETTING_RULES;

/** The rules that tell of settings. */
export type ConfigRule = (typeof SETTING_RULES)[SettingName];

/** What Tauri's defaults come with: the app itself, which is a part of every app, or a window by its label, a page or a sidecar by its name. */
export type ConfigPart =
  | "app"
  | "app of Tauri 2"
  | "fs plugin"
  | "http plugin"
  | "isolation hook"
  | "updater"
  | "updater of Tauri 1"
  | `page ${string}`
  | `sidecar ${string}`
  | `window ${string}`
  | `window of Tauri 2 ${string}`;

export type ConfigGrant = SettingGrant | PartGrant | GuardGrant;

/**
 * Ends the extent of a setting that nothing in the app heeds: it is only a part of what the same setting lets happen as
 * soon as something does.
 */
export const UNHEEDED = ": unheeded";

/** The extent of a setting that the app's code makes while it runs, out of what only code knows. */
export const IN_CODE = "in code";

/** Stands before the release from which on something runs, in the extent of a setting that has the least one: a lower one is more. */
export const SINCE = " since ";

/** Whether what an extent lets happen holds all that another one does, since it begins with an earlier release of the same. */
export function beginsBefore(extent: string, other: string): boolean {
  const [[of, since], [ofOther, sinceOther]] = [partedAt(extent), partedAt(other)];
  if (since === undefined || sinceOther === undefined || of !== ofOther) return false;
  for (let i = 0; i < Math.max(since.length, sinceOther.length); i += 1) {
    const difference = (since[i] ?? 0) - (sinceOther[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

function partedAt(extent: string): readonly [of: string, since: readonly number[] | undefined] {
  const at = extent.lastIndexOf(SINCE);
  if (at < 0) return [extent, undefined];
  const numbers = extent.slice(at + SINCE.length).split(".");
  return [extent.slice(0, at), numbers.map((part) => Number.parseInt(part, 10) || 0)];
}

/** Something that a setting, a Cargo feature or Rust code lets happen, and the line that says so. */
export type SettingGrant = Readonly<{
  domain: "config";
  kind: "setting";
  setting: SettingName;
  /** For which of them, in a form that two revisions share: a window's label, a URL, a program. Empty for a mere switch. */
  extent: string;
  /** It lets happen what each "extent: …" lets happen too; an empty extent, then, what any does. */
  isWhole: boolean;
  platforms: PlatformSet;
  /** Who: "Scripts in the app's pages". */
  subject: string;
  /** Does what: "use `window.__TAURI__`". */
  action: string;
  /** One concrete instance, as a developer would write it: a line of script, a request, a command line. */
  example: string;
  /** The setting as a developer would write it: "app.withGlobalTauri: true". Where nothing sets it, its default. */
  written: string;
  /** Tauri lets it happen where nothing is set: that comes with this part, and is no news where the part is new. */
  comesWith: ConfigPart | null;
  /** The part of the app that heeds the setting, where that isn't Tauri itself. */
  heededBy: ConfigPart | null;
  /** How grave it is, where the setting's file says it; null where the rule does. */
  weighs: Severity | null;
  /**
   * Names the content that it brings, wherever that lies: what brings the same is no news, and other content of the same cause
   * takes nothing away. Null where none is compared.
   */
  content: string | null;
  /** What brings it along with other things: of those that are new, only the gravest are told. Null where it is told anyway. */
  cause: string | null;
  at: Place;
  /** The builds that have it at all, where code says so. */
  only?: BuildCondition;
}>;

/** Something that code keeps from happening: it lets nothing happen, but that it goes does. Its extent begins with `LIFTED`. */
export type GuardGrant = Omit<SettingGrant, "kind"> & Readonly<{ kind: "guard" }>;

/** How the extent begins of what a guard kept from happening. */
export const LIFTED = "not forbidden ";

/** A part of the app that is there. By itself it lets nothing happen. */
export type PartGrant = Readonly<{
  domain: "config";
  kind: "part";
  part: ConfigPart;
  platforms: PlatformSet;
  /** The line that brings it. */
  at: Place;
}>;

export type ConfigChange = ChangeBase &
  Readonly<{
    domain: "config";
    rule: ConfigRule;
    setting: SettingName;
    /** What it lets happen, as the setting's own file says it. */
    happens: Pick<SettingGrant, "subject" | "action">;
    extent: string;
    /** As the setting's own file says it. */
    weighs: Severity | null;
    /** Names the content that it brings, where that is part of what people decide about; null where no short name does. */
    content: string | null;
    platforms: PlatformSet;
    witness: ConfigWitness;
    /** What the same setting let happen before, on any platform: its extents. */
    before: readonly string[];
    /** Where the setting stood, unheeded, before the part came that heeds it; null where it is new itself. */
    waited: Place | null;
    /** Base has no such app, or nothing of it could be read. */
    appIsNew: boolean;
  }>;
