import { resolved } from "../../tauri/builds/paths.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import type { Flag } from "./command-flags.ts";

/** Whether a command stops where the lockfile isn't what manifests ask for; null where it doesn't say. */
export function freezes(words: readonly string[], flags: readonly Flag[]): boolean | null {
  const said = flags.filter(({ name }) => FREEZING.has(name)).at(-1);
  if (said !== undefined) return said.value !== "false" && said.value !== "0";
  if (flags.some(({ name, value }) => name === "pure-lockfile" && value !== "false")) return false;
  return words.some((word) => CLEAN.has(word)) ? true : null;
}

const FREEZING = new Set(["frozen-lockfile", "immutable", "enable-immutable-installs"]);
const CLEAN = new Set(["ci", "clean-install", "ic", "install-clean", "isntall-clean", "cit"]);

/** Flags that name a folder of packages, as installed or as fetched. */
const STORES = new Set(
  "modules-folder modules-dir store-dir cache-dir cache-folder virtual-store-dir".split(" "),
);

/**
 * The places in the repository that such a flag names. In a folder of the machine, nobody lays anything by a change; nor in the
 * one that installing fills anyway.
 */
export function storesIn({ name, value }: Flag, { folders }: Ran): string[] {
  if (!STORES.has(name) || value === "" || /^[~$%]|…/.test(value)) return [];
  const places = (folders ?? [""]).flatMap((folder) => resolved(folder, value) ?? []);
  return [...new Set(places)].filter((place) => place !== "" && !/(?:^|\/)node_modules(?:\/|$)/.test(place));
}
