import type { ChangeBase } from "./change-base.ts";
import type { HalvesWitness } from "./witness.ts";

/** The names of two halves: the crate that has the commands, and the npm package by which pages call them. */
export type HalfNames = Readonly<{ crate: string; npm: string }>;

/**
 * The plugins whose halves tauri-cli compares (`known_plugins` in its `helpers/plugins.rs`, 2.8 to 2.12), as far as both
 * halves exist: of `localhost`, `persisted-scope` and `single-instance` there is only the crate.
 */
const PLUGINS = [
  "authenticator autostart barcode-scanner biometric cli clipboard-manager deep-link dialog fs geolocation",
  "global-shortcut haptics http log nfc notification opener os positioner process shell sql store stronghold",
  "updater upload websocket window-state",
].flatMap((line) => line.split(" "));

/** The halves of Tauri's own plugins. */
export const PLUGIN_HALVES: readonly HalfNames[] = PLUGINS.map((name) => ({
  crate: `tauri-plugin-${name}`,
  npm: `@tauri-apps/plugin-${name}`,
}));

/** The halves of Tauri itself. */
export const CORE_HALVES: HalfNames = { crate: "tauri", npm: "@tauri-apps/api" };

/** All that tauri-cli compares. It leaves out `@tauri-apps/cli`, which is tauri-cli itself. */
export const COMPARED_HALVES: readonly HalfNames[] = [CORE_HALVES, ...PLUGIN_HALVES];

/** A half at the version that a lockfile pins. */
export type Half = Readonly<{ name: string; version: string }>;

/** Two halves that head pins at other major or minor versions. */
export type HalvesApart = Readonly<{
  crate: Half;
  npm: Half;
  /** The one whose version this change set; npm's where it set both. */
  moved: "cargo" | "npm";
}>;

/** Halves that newly have other versions. */
export type HalvesChange = ChangeBase &
  Readonly<{
    domain: "packages";
    rule: "packages/plugin-halves-differ";
    witness: HalvesWitness;
    /** All whose moved half one lockfile pins, the witness first. */
    pairs: readonly HalvesApart[];
    /** Whether `tauri build` stops: not where the app pins a tauri-cli that doesn't compare them yet. */
    stops: boolean;
  }>;

/** Halves that newly stand alone. */
export type HalfChange = ChangeBase &
  Readonly<{
    domain: "packages";
    rule: "packages/plugin-half-missing";
    witness: HalvesWitness;
    /** Whose halves are there: the other ones are in no lockfile of the app. */
    ecosystem: "cargo" | "npm";
    /** All that one lockfile pins, the witness first. */
    halves: readonly LoneHalf[];
  }>;

/** A half, and what the one that is missing is called. */
export type LoneHalf = Half & Readonly<{ other: string }>;
