import { asBoolean, asString, type Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import { placeOfKey } from "../../tauri/config-place.ts";
import type { Granted, Happening, Setting } from "./setting.ts";

type Switch = Pick<Setting, "name" | "rule" | "platforms"> &
  Pick<Granted, "comesWith" | "weighs"> &
  Readonly<{
    /** The key: "app.security.freezePrototype". Null where that generation of Tauri has none. */
    key: Readonly<{ v2: string; v1: string | null }>;
    opens: Opens;
    happens: Happening;
  }>;

/** Which values of a key let it happen, and the value that sentences show for them. */
type Opens = Readonly<{ when: (value: Value | undefined) => boolean; shown: string }>;

export const ONCE_TRUE: Opens = { when: (value) => isTrue(value), shown: "true" };

export const ONCE_FALSE: Opens = {
  when: (value) => value !== undefined && asBoolean(value) === false,
  shown: "false",
};

/** A guard that is off by default. */
export const UNLESS_TRUE: Opens = { when: (value) => !isTrue(value), shown: "false" };

/** A guard that is on only where it is set so. */
export const UNLESS_FALSE: Opens = {
  when: (value) => value === undefined || asBoolean(value) !== false,
  shown: "true",
};

/** A guard that is one of several values, and not the default. */
export function unless(guard: string, byDefault: string): Opens {
  return { when: (value) => asString(value) !== guard, shown: JSON.stringify(byDefault) };
}

/** A switch that a single key of the configuration decides, on each platform. */
export function byKey({ key, opens, happens, comesWith, weighs, ...setting }: Switch): Setting {
  return {
    ...setting,
    covers: Object.values(key).filter((each) => each !== null),
    inConfiguration(project, platform) {
      const here = project.major === 1 ? key.v1 : key.v2;
      if (here === null) return [];
      const config = project.config(platform);
      const names = here.split(".");
      const value = names.reduce<Value | undefined>(configKey, config);
      if (!opens.when(value)) return [];
      const written = `${here}: ${opens.shown}`;
      const granted = { ...happens, extent: "", written, at: placeOfKey(config, ...names) };
      return [
        {
          ...granted,
          ...(comesWith === undefined ? {} : { comesWith }),
          ...(weighs === undefined ? {} : { weighs }),
        },
      ];
    },
  };
}

function isTrue(value: Value | undefined): boolean {
  return value !== undefined && asBoolean(value) === true;
}
