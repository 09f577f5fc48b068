import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import type { PlatformSet } from "./platform.ts";
import type { ConfigWitness } from "./witness.ts";

/**
 * What can be let happen outside the permission system, one name for each: the last part of its rule's id. A lever is
 * what widens, so that the word for a guard says that it is missing.
 */
export const LEVERS = [
  "browser-extensions-allowed",
  "browser-switch-added",
  "cargo-feature-added",
  "devtools-in-release",
  "dropped-files-in-scope",
  "engine-not-bundled",
  "engine-replaced",
  "global-api-exposed",
  "header-weakened",
  "isolation-removed",
  "key-trusted",
  "link-scheme-claimed",
  "local-scheme-added",
  "prototype-unfrozen",
  "redirects-unscoped",
  "remote-frontend",
  "remote-window",
  "rollback-allowed",
  "scope-opened-by-code",
  "scopes-persisted",
  "served-on-localhost",
  "sidecar-added",
  "source-added",
  "traffic-proxied",
  "transport-unchecked",
  "window-added",
] as const;

export type Lever = (typeof LEVERS)[number];

/** What Tauri's defaults come with. The app itself is a part of every app. */
export type ConfigPart = "app" | "fs plugin" | "http plugin" | "updater";

export type ConfigGrant = LeverGrant | PartGrant;

/** Something that a setting, a Cargo feature or Rust code lets happen, and the line that says so. */
export type LeverGrant = Readonly<{
  domain: "config";
  kind: "lever";
  lever: Lever;
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
  setting: string;
  /** Tauri lets it happen where nothing is set: that comes with this part, and is no news where the part is new. */
  comesWith: ConfigPart | null;
  at: Place;
}>;

/** A part of the app that is there. By itself it lets nothing happen. */
export type PartGrant = Readonly<{
  domain: "config";
  kind: "part";
  part: ConfigPart;
  platforms: PlatformSet;
}>;

export type ConfigChange = ChangeBase &
  Readonly<{
    domain: "config";
    lever: Lever;
    extent: string;
    platforms: PlatformSet;
    witness: ConfigWitness;
    /** What the same lever let happen before, on any platform: its extents. */
    before: readonly string[];
    /** Base has no such app, or nothing of it could be read. */
    appIsNew: boolean;
  }>;
