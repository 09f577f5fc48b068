import type { PluginInterface } from "../../domain/plugin-interface.ts";
import type { CrateFact } from "../../facts/crate-facts.ts";
import { isBuildCodes } from "../archives/build-code-format.ts";
import type { CacheFormat } from "../cache/json-cache.ts";

/** The format of facts about crates in a cache. What an index says of a release may change, so it isn't among them. */
export const crateFactFormat: CacheFormat<CrateFact> = {
  name: "crate-facts",
  version: 5,
  isValue: isCrateFact,
};

function isCrateFact(value: unknown): value is CrateFact {
  if (typeof value !== "object" || value === null) return false;
  const { buildScripts, procMacro, links, code, plugin } = value as Partial<Record<keyof CrateFact, unknown>>;
  const scripts =
    isTexts(buildScripts) && isBuildCodes(code) && (plugin === undefined || isPluginInterface(plugin));
  return scripts && typeof procMacro === "boolean" && (links === null || typeof links === "string");
}

function isPluginInterface(value: unknown): value is PluginInterface {
  if (typeof value !== "object" || value === null) return false;
  const { files, commands } = value as Partial<Record<keyof PluginInterface, unknown>>;
  const isFile = (file: unknown) =>
    typeof file === "object" &&
    file !== null &&
    isTexts([Reflect.get(file, "path"), Reflect.get(file, "text")]);
  return Array.isArray(files) && files.every(isFile) && (commands === null || isTexts(commands));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
