import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import type { PlatformSet } from "./platform.ts";
import type { ConfigWitness } from "./witness.ts";

/**
 * What can be let happen outside the permission system, one name for each: the last part of its rule's id. A lever is
 * what widens, so that the word for a guard says that it is missing.
 */
export const LEVERS = ["global-api-exposed"] as const;

export type Lever = (typeof LEVERS)[number];

/** Something that a setting, a Cargo feature or Rust code lets happen, and the line that says so. */
export type ConfigGrant = Readonly<{
  domain: "config";
  lever: Lever;
  /** For which of them, in a form that two revisions share: a window's label, a URL, a program. Empty for a mere switch. */
  extent: string;
  platforms: PlatformSet;
  /** Who: "Scripts in the app's pages". */
  subject: string;
  /** Does what: "use `window.__TAURI__`". */
  action: string;
  /** One concrete instance, as a developer would write it: a line of script, a request, a command line. */
  example: string;
  /** The setting as a developer would write it: "app.withGlobalTauri: true". Where nothing sets it, its default. */
  setting: string;
  at: Place;
}>;

export type ConfigChange = ChangeBase &
  Readonly<{
    domain: "config";
    lever: Lever;
    extent: string;
    platforms: PlatformSet;
    witness: ConfigWitness;
    /** Base has no such app, or nothing of it could be read. */
    appIsNew: boolean;
  }>;
