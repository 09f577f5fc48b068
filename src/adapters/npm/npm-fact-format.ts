import type { NpmFact } from "../../facts/npm-facts.ts";
import { isBuildCodes } from "../archives/build-code-format.ts";
import type { CacheFormat } from "../cache/json-cache.ts";

/** The format of facts about npm's packages in a cache. */
export const npmFactFormat: CacheFormat<NpmFact> = {
  name: "npm-facts",
  version: 2,
  isValue(value): value is NpmFact {
    if (typeof value !== "object" || value === null) return false;
    const { packages, running, code } = value as Partial<Record<keyof NpmFact, unknown>>;
    const isOfFolders = isBuildCodes(code) && isTexts(code.map((each) => Reflect.get(each, "folder")));
    return isTexts(packages) && isTexts(running) && isOfFolders;
  },
};

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
