import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { isOwnRegistry, sourceText } from "../../domain/source.ts";
import type { LockedPackage } from "../../formats/cargo-lock.ts";
import type { SourceFile } from "../../formats/value.ts";
import { someOf } from "../../words/lists.ts";
import { baseName, below, folderOf, inFolder } from "../paths.ts";
import { type EnabledFeatures, enabledFeatures, type RequestedFeatures, type Unit } from "./features.ts";
import { lockOf } from "./lockfile.ts";
import { cargoWorkspace } from "./workspace.ts";

/** Formats besides JSON (and TOML for capabilities) that Tauri reads once a Cargo feature is on. */
export type ConfigFormat = "json5" | "toml";

/** Whether a build has the feature for a format on all platforms, on some of them only, or on none. */
export type Support = "on" | "somewhere" | "off";

/**
 * Whether Tauri's build reads each format. That depends on a feature of the crate `tauri-utils`, with which `tauri-build` and
 * the macros of `tauri` were compiled: crates that run while the app is built. Any crate that asks for the feature turns it
 * on for all of them.
 */
export function formatSupport(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  requestedOn: (platform: Platform) => RequestedFeatures,
): Readonly<Record<ConfigFormat, Support>> {
  const workspace = cargoWorkspace(root, files);
  const enabled = PLATFORMS.map((platform) =>
    enabledFeatures(workspace, files, platform, requestedOn(platform)),
  );
  const supportFor = (format: ConfigFormat): Support => {
    const on = enabled.filter((each) => hasFormat(format, each)).length;
    return on === 0 ? "off" : on === PLATFORMS.length ? "on" : "somewhere";
  };
  return { json5: supportFor("json5"), toml: supportFor("toml") };
}

/** Crates whose feature turns on that of `tauri-utils`, and the units in which it does. */
const LEADING: readonly Readonly<{ crate: string; units: readonly Unit[] }>[] = [
  { crate: "tauri", units: ["app", "host"] },
  // Macros always run in the compiler.
  { crate: "tauri-macros", units: ["app", "host"] },
  { crate: "tauri-build", units: ["host"] },
  { crate: "tauri-codegen", units: ["host"] },
  { crate: "tauri-utils", units: ["host"] },
];

function hasFormat(format: ConfigFormat, enabled: EnabledFeatures): boolean {
  return LEADING.some(({ crate, units }) =>
    units.some((unit) => enabled.of(crate, unit)?.features.has(`config-${format}`) === true),
  );
}

/** Tauri's own crates and plugins on crates.io. None of them turns the feature on by itself. */
const OFFICIAL =
  /^tauri(?:-(?:build|codegen|macros|plugin|runtime|runtime-wry|runtime-cef|utils|winres))?$|^tauri-plugin-(?:autostart|barcode-scanner|biometric|cli|clipboard-manager|deep-link|dialog|fs|geolocation|global-shortcut|haptics|http|localhost|log|nfc|notification|opener|os|persisted-scope|positioner|process|shell|single-instance|sql|store|stronghold|updater|upload|websocket|window-state)$/;

const OVERLAYS: Readonly<Record<ConfigFormat, RegExp>> = {
  json5: /^tauri\.(?:linux|macos|windows|android|ios)\.conf\.json5$/,
  toml: /^Tauri\.(?:linux|macos|windows|android|ios)\.toml$/,
};

/** Whether a file is a platform's overlay in a format. Tauri ignores it while the format is off. */
export function isOverlayIn(format: ConfigFormat, path: string, root: string): boolean {
  return folderOf(path) === root && OVERLAYS[format].test(baseName(path));
}

/**
 * Gaps for files in a format that nothing here turns on, if something else may: a dependency for some platforms, or a crate
 * from elsewhere that depends on Tauri's.
 */
export function unseenFormats(
  format: ConfigFormat,
  support: Support,
  root: string,
  files: ReadonlyMap<string, SourceFile>,
): Gap[] {
  const waiting = [...files.values()].filter(({ path }) => waits(format, path, root));
  const [first] = waiting;
  if (first === undefined || support === "on") return [];
  const strangers = support === "somewhere" ? [] : strangersOnTauri(root, files);
  if (support === "off" && strangers.length === 0) return [];
  const feature = code(`config-${format}`);
  const who =
    support === "somewhere"
      ? "Cargo.toml turns it on for some platforms only"
      : `it may be turned on by ${someOf(strangers.map(({ name }) => name))}`;
  const message = `Tauri reads ${someOf(waiting.map(({ path }) => path))} only with the feature ${feature}, and ${who}. Write them as JSON, or turn the feature on in Cargo.toml.`;
  const rests = wordsOf(
    format,
    support,
    waiting.map(({ id }) => id),
    strangers.map(({ name, version, source, checksum }) => [name, version, sourceText(source), checksum]),
  );
  return [gapIn(first.path, { kind: "not-followed", rests, message })];
}

function waits(format: ConfigFormat, path: string, root: string): boolean {
  if (isOverlayIn(format, path, root)) return true;
  return (
    format === "json5" && path.endsWith(".json5") && below(inFolder(root, "capabilities"), path) !== undefined
  );
}

/** Crates from elsewhere that may turn a feature of Tauri's crates on; and Tauri's own crates if not from crates.io. */
function strangersOnTauri(root: string, files: ReadonlyMap<string, SourceFile>): LockedPackage[] {
  const packages = lockOf(root, files)?.packages ?? [];
  const asksTauri = ({ dependencies }: LockedPackage) =>
    dependencies.some(({ target }) => target !== undefined && OFFICIAL.test(target.name));
  return packages.filter((each) =>
    OFFICIAL.test(each.name) ? !isOwnRegistry(each.source) : each.source.kind !== "path" && asksTauri(each),
  );
}
