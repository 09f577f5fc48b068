import type { ConfigPart } from "../../domain/config.ts";
import { asBoolean, pick, type Value } from "../../formats/value.ts";
import { placeOfKey } from "../../tauri/config-place.ts";
import type { LockedCrate } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";
import { dependsOn } from "./dependencies.ts";
import type { Granted, Happening, Setting } from "./setting.ts";

type PluginGuard = Pick<Setting, "name" | "rule"> &
  Readonly<{
    plugin: "fs" | "http";
    part: ConfigPart;
    key: string;
    /** The safe value. The other is the default. */
    guards: boolean;
    /** The first release of the plugin that reads the key. */
    since: string;
    /** The first release of the plugin that is safe without the key. */
    alwaysFrom?: string;
    happens: Happening;
  }>;

/** What a plugin of Tauri 2 lets happen, unless a key of its section forbids it and the plugin's release reads that key. */
export function pluginGuard({ name, rule, ...guard }: PluginGuard): Setting {
  const { plugin, part, key, guards, since, alwaysFrom, happens } = guard;
  const crate = `tauri-plugin-${plugin}`;
  return {
    name,
    rule,
    covers: [`plugins.${plugin}.${key}`],
    inConfiguration(project, platform) {
      // For an app that moves from Tauri 1, the plugins are new.
      if (project.major === 1 || !dependsOn(project, crate, platform)) return [];
      const config = project.config(platform);
      const isSet = asBoolean(pick(config, "plugins", plugin, key)) === guards;
      const locked = project.locked(crate);
      if (isSet && reads(locked, since)) return [];
      if (alwaysFrom !== undefined && isAtLeast(locked, alwaysFrom)) return [];
      const tooOld = isSet ? locked : undefined;
      const written = tooOld && `${crate} ${tooOld.version}`;
      return [
        {
          ...happens,
          extent: "",
          written: written ?? `plugins.${plugin}.${key}: ${!guards}`,
          at: placeOf(config, plugin, key, tooOld),
          comesWith: part,
        },
      ];
    },
  };
}

/** If the key has the safe value, the plugin is too old to read it. */
function placeOf(config: Value, plugin: string, key: string, tooOld: LockedCrate | undefined): Granted["at"] {
  return tooOld?.at ?? placeOfKey(config, "plugins", plugin, key);
}

/** Whether the plugin reads a key that came with a version. An assumed version may be newer. */
function reads(locked: LockedCrate | undefined, since: string): boolean {
  return locked === undefined || locked.assumed || !isBefore(locked.version, since);
}

function isAtLeast(locked: LockedCrate | undefined, version: string): boolean {
  return locked !== undefined && !locked.assumed && !isBefore(locked.version, version);
}
