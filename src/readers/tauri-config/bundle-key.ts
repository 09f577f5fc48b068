import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import { placeOfKey } from "../../tauri/config-place.ts";
import type { Project } from "../../tauri/project.ts";

/** A key of the configuration in either generation, from the top: "bundle.linux.deb.files". Null where one has none. */
export type BothKeys = Readonly<{ v2: string; v1: string | null }>;

/** What a key holds on one platform. `written` is the key's full name; `at` the nearest that exists. */
export type KeyValue = Readonly<{ value: Value | undefined; written: string; at: Place }>;

/** A key below the bundle: `deb.files` of Tauri 1 is `tauri.bundle.deb.files`, and in Tauri 2 it is below `bundle.linux`. */
export function bundleKey(v2: string, v1: string | null = v2.replace(/^(?:linux)\./, "")): BothKeys {
  return { v2: `bundle.${v2}`, v1: v1 === null ? null : `tauri.bundle.${v1}` };
}

/** The value of a key; undefined where this generation of Tauri has no such key. */
export function valueOfKey(project: Project, platform: Platform, key: BothKeys): KeyValue | undefined {
  const here = project.major === 1 ? key.v1 : key.v2;
  if (here === null) return undefined;
  const config = project.config(platform);
  const names = here.split(".");
  return {
    value: names.reduce<Value | undefined>(configKey, config),
    written: here,
    at: placeOfKey(config, ...names),
  };
}

/** Patterns of these keys and all below them, for `covers`. */
export function wholly(...keys: readonly BothKeys[]): string[] {
  return keys.flatMap(({ v2, v1 }) => [v2, ...(v1 === null ? [] : [v1])].map((key) => `${key}.**`));
}
