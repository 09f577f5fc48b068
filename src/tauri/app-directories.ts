import type { Directories } from "../domain/ipc.ts";
import type { Platform } from "../domain/platform.ts";
import { asString, member } from "../formats/value.ts";
import { configKey } from "./config-key.ts";
import type { Project } from "./project.ts";
import { isBefore } from "./versions.ts";

/** What `$APPDATA` and its kin stand for, by the app's identifier, or where `appDirectoriesOverride` moves them. */
export function appDirectories(project: Project, platform: Platform): Directories {
  return {
    identifier: project.identifier,
    product: project.name,
    moved: movedDirectories(project, platform),
  };
}

/** The single directories by the names that the setting gives them. Source: `tauri-utils/src/config.rs`, 2.10. */
const SINGLE = {
  config: "$APPCONFIG",
  data: "$APPDATA",
  localData: "$APPLOCALDATA",
  cache: "$APPCACHE",
  log: "$APPLOG",
} as const;

/** Since Tauri 2.12: one root for all, or a path for each. An assumed version may be one that heeds it. */
function movedDirectories(project: Project, platform: Platform): Directories["moved"] {
  const tauri = project.locked("tauri");
  if (tauri?.assumed === false && isBefore(tauri.version, "2.12.0")) return {};
  const setting = configKey(member(project.config(platform), "app"), "appDirectoriesOverride");
  const root = asString(setting);
  if (root !== undefined) {
    return {
      $APPCONFIG: root,
      $APPDATA: root,
      $APPLOCALDATA: root,
      $APPCACHE: `${root}/caches`,
      $APPLOG: `${root}/logs`,
    };
  }
  return Object.fromEntries(
    Object.entries(SINGLE).flatMap(([name, variable]) => {
      const path = asString(configKey(setting, name));
      return path === undefined ? [] : [[variable, path] as const];
    }),
  );
}

/** Two variables of Tauri 1 lead where `$APPCONFIG` and `$APPLOG` of Tauri 2 do. */
export function withTauri1Names(path: string): string {
  return path.replace(/^\$APP(?=\/|\\|$)/, "$$APPCONFIG").replace(/^\$LOG(?=\/|\\|$)/, "$$APPLOG");
}
