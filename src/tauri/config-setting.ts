import type { Setting } from "../domain/ipc.ts";
import { type Place, topOf } from "../domain/place.ts";
import type { Platform } from "../domain/platform.ts";
import { plain, type Value } from "../formats/value.ts";
import { configKey } from "./config-key.ts";
import type { Project } from "./project.ts";

/**
 * A setting of one platform's configuration. If it isn't set, its value is "", and its place is that of the object that could
 * hold it.
 */
export function configSetting(project: Project, platform: Platform, ...keys: readonly string[]): Setting {
  return settingIn(project.config(platform), project, ...keys);
}

/** The same in a configuration that several platforms may have. */
export function settingIn(
  config: Value,
  project: Pick<Project, "location">,
  ...keys: readonly string[]
): Setting {
  let value: Value | undefined = config;
  let at: Place = topOf(project.location.config);
  for (const key of keys) {
    value = configKey(value, key);
    if (value === undefined) break;
    at = value.at;
  }
  return { name: keys.join("."), value: value === undefined ? "" : JSON.stringify(plain(value)), at };
}
