import type { Place } from "../../domain/place.ts";
import { asBoolean, asString, member, type SourceFile, stringsOf, type Value } from "../../formats/value.ts";
import { configWithIncluded, settingIn } from "../cargo/config.ts";
import { membersOf } from "../cargo/manifest.ts";
import { cargoWorkspace } from "../cargo/workspace.ts";
import { folderOf } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { isNamedForTests, type Maker, quoted } from "./maker.ts";
import { scriptAt } from "./script.ts";

/** `TAURI_CONFIG`, as cargo's configuration sets it for builds of the app. */
export type CargoEnvironment = Readonly<{
  /** JSON; null where it isn't written out. */
  json: string | null;
  at: Place;
  /** It counts even where the environment sets one, as Tauri's CLI does for `--config`. */
  force: boolean;
}>;

/** Of cargo's settings from the app upwards, the nearest that sets `TAURI_CONFIG` decides. Its tables are merged key by key. */
export function cargoEnvironment(
  app: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
): CargoEnvironment | undefined {
  const { settings } = cargoWorkspace(app.root, files);
  const key = (name: string): Value | undefined => settingIn(settings, ...TAURI_CONFIG, name);
  const entry = settingIn(settings, ...TAURI_CONFIG);
  if (entry === undefined) return undefined;
  const value = entry.kind === "string" ? entry : key("value");
  const text = asString(value);
  const isPath = asBoolean(key("relative")) === true;
  const force = asBoolean(key("force")) === true;
  return { json: isPath || text === undefined ? null : text, at: (value ?? entry).at, force };
}

const TAURI_CONFIG = ["env", "TAURI_CONFIG"] as const;

/** `cargo <alias>`: an alias is a text that is split at spaces, or a list of words. Included settings may define one too. */
export function makersOfAliases(file: SourceFile, files: ReadonlyMap<string, SourceFile>): Maker[] {
  const folders = [folderOf(folderOf(file.path))];
  return [...aliasesIn(configWithIncluded(file.path, files))].map(([name, value]): Maker => {
    const words = asString(value)?.split(/\s+/) ?? stringsOf(value).map((word) => word.value);
    const script = scriptAt(quoted(["cargo", ...words]), "posix", value.at);
    return {
      key: `${file.path}#${name}`,
      name: `cargo ${name}`,
      at: value.at,
      parts: [{ script, start: { folders, variables: new Map(), args: [[]] } }],
      ships: false,
      isForTests: isNamedForTests(name),
    };
  });
}

/** The aliases of some settings. The first setting of a name wins. */
function aliasesIn(settings: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(settings.toReversed().flatMap((config) => membersOf(member(config, "alias"))));
}
