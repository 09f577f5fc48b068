import type { Directories } from "../domain/ipc.ts";
import type { Platform } from "../domain/platform.ts";
import { asString, member } from "../formats/value.ts";
import { configKey } from "./config-key.ts";
import { identifierOn, leadsElsewhere } from "./identifier.ts";
import type { Project } from "./project.ts";
import { isBefore } from "./versions.ts";

/** What `$APPDATA` and similar variables mean: by the app's identifier, or where `appDirectoriesOverride` moves them. */
export function appDirectories(project: Project, platform: Platform): Directories {
  const identifier = identifierOn(project, platform)?.value ?? project.identifier;
  return {
    identifier,
    product: project.name,
    moved: { ...foldersNamed(project, platform), ...movedDirectories(project, platform) },
  };
}

/** The single directories, by their names in that setting. Source: `tauri-utils/src/config.rs`, 2.10. */
const SINGLE = [
  ["config", "$APPCONFIG"],
  ["data", "$APPDATA"],
  ["localData", "$APPLOCALDATA"],
  ["local_data", "$APPLOCALDATA"],
  ["cache", "$APPCACHE"],
  ["log", "$APPLOG"],
] as const;

/**
 * Where an identifier leads that is no plain name of a folder: `..` leads to the folder that holds the data of all programs.
 * On phones each app has its own place, whatever its name. Source: `tauri/src/path/desktop.rs`, 2.12.
 */
function foldersNamed(project: Project, platform: Platform): Directories["moved"] {
  const name = identifierOn(project, platform)?.value;
  if (name === undefined || !leadsElsewhere(name) || platform === "android" || platform === "iOS") return {};
  return {
    $APPCONFIG: `$CONFIG/${name}`,
    $APPDATA: `$DATA/${name}`,
    $APPLOCALDATA: `$LOCALDATA/${name}`,
    $APPCACHE: `$CACHE/${name}`,
    $APPLOG: platform === "macOS" ? `$HOME/Library/Logs/${name}` : `$LOCALDATA/${name}/logs`,
  };
}

/** The setting exists since Tauri 2.12: one root for all directories, or a path for each. An assumed version may have it. */
function movedDirectories(project: Project, platform: Platform): Directories["moved"] {
  const tauri = project.locked("tauri");
  if (tauri?.assumed === false && isBefore(tauri.version, "2.12.0")) return {};
  const setting = configKey(member(project.config(platform), "app"), "appDirectoriesOverride");
  const one = asString(setting);
  if (one !== undefined) {
    const root = one.replace(/(?<=[^/\\]|^[/\\])[/\\]+$/, "");
    return {
      $APPCONFIG: root,
      $APPDATA: root,
      $APPLOCALDATA: root,
      $APPCACHE: below(root, "caches"),
      $APPLOG: below(root, "logs"),
    };
  }
  return Object.fromEntries(
    SINGLE.flatMap(([name, variable]) => {
      const path = asString(configKey(setting, name));
      return path === undefined ? [] : [[variable, path] as const];
    }),
  );
}

function below(root: string, name: string): string {
  return root === "/" ? `/${name}` : `${root}/${name}`;
}

/** Two variables of Tauri 1 mean the folders of `$APPCONFIG` and `$APPLOG` in Tauri 2. */
export function withTauri1Names(path: string): string {
  return path.replace(/^\$APP(?=\/|\\|$)/, "$$APPCONFIG").replace(/^\$LOG(?=\/|\\|$)/, "$$APPLOG");
}
