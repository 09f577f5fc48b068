import { parseFile } from "../../formats/parse.ts";
import { parseToml } from "../../formats/toml.ts";
import { asString, itemsOf, member, pick, type SourceFile, type Value } from "../../formats/value.ts";
import { folderOf, inFolder, joined, withAncestors } from "../paths.ts";

/** The names of cargo's settings in a folder. If both exist, cargo takes the first. */
export const CONFIG_FILES = [".cargo/config", ".cargo/config.toml"] as const;

/**
 * Cargo's settings for a build in a folder, by precedence: the nearest `.cargo/config.toml` and what it includes, then those
 * of the folders above. Settings of the developer's machine aren't in the repository. Cargo reads `include` from 1.93 on;
 * an older one ignores it with a warning.
 */
export function cargoConfigs(folder: string, files: ReadonlyMap<string, SourceFile>): readonly Value[] {
  return withAncestors(folder).flatMap((each) => {
    const path = CONFIG_FILES.map((name) => inFolder(each, name)).find((name) => files.has(name));
    return path === undefined ? [] : configWithIncluded(path, files);
  });
}

/** The files that settings include, by their paths; null for one outside of the repository. */
export function includedBy(config: Value): (string | null)[] {
  return includesIn(config).map((path) => joined(folderOf(config.at.path), path));
}

/** The first setting of a name. It wins over the others, unless it is a list. */
export function settingIn(configs: readonly Value[], ...names: readonly string[]): Value | undefined {
  return configs.map((config) => pick(config, ...names)).find((value) => value !== undefined);
}

/** One file of settings and all that it includes. The file wins over them, and of them the last one wins. */
export function configWithIncluded(start: string, files: ReadonlyMap<string, SourceFile>): Value[] {
  const found = new Map<string, Value>();
  const todo: string[] = [start];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const config = found.has(path) ? undefined : parsedConfig(files.get(path));
    if (config === undefined) continue;
    found.set(path, config);
    todo.push(...includedBy(config).filter((each) => each !== null));
  }
  return [...found.values()];
}

/** `.cargo/config` has no ending, but it is TOML. */
function parsedConfig(file: SourceFile | undefined): Value | undefined {
  if (file === undefined) return undefined;
  const parsed = file.path.endsWith(".toml") ? parseFile(file) : parseToml(file);
  return parsed.ok ? parsed.value : undefined;
}

function includesIn(config: Value): string[] {
  return itemsOf(member(config, "include")).flatMap((item) => {
    const path = asString(item) ?? asString(member(item, "path"));
    return path === undefined ? [] : [path];
  });
}
