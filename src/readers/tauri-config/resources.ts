import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { asString, itemsOf } from "../../formats/value.ts";
import type { Item } from "../../tauri/contents.ts";
import { baseName, below, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { bundleKey, valueOfKey, wholly } from "./bundle-key.ts";
import { filesOfPath, partsOfPath } from "./named-path.ts";

const KEY = bundleKey("resources");

export const RESOURCE_KEYS = wholly(KEY);

/** An entry of `bundle.resources`: a path or pattern, and where a table puts it; `target` is undefined in a list. */
export type Resource = Readonly<{ text: string; target: string | undefined; written: string; at: Place }>;

/** A list of patterns, or a table from patterns to the folders that they go into. */
function resourcesOf(project: Project, platform: Platform): Resource[] {
  const found = valueOfKey(project, platform, KEY);
  if (found === undefined) return [];
  const { value, written } = found;
  if (value?.kind === "object")
    return [...value.entries].map(([text, entry]) => ({
      text,
      target: asString(entry.value) ?? "",
      written: `${written}: ${text}`,
      at: entry.key,
    }));
  return itemsOf(value).flatMap((item) =>
    item.kind === "string"
      ? [{ text: item.value, target: undefined, written: `${written}: ${item.value}`, at: item.at }]
      : [],
  );
}

/** The file's own name where the app is installed. A table may give a single file another one. */
export function shippedName(project: Project, { text, target = "" }: Resource, { path }: Item): string {
  const isSingle = joined(project.location.root, text) === path;
  return (isSingle ? baseName(target) : "") || baseName(path);
}

/** Names by which systems load or start a file. */
const PROGRAM =
  /\.(?:exe|dll|com|scr|sys|ocx|cpl|msix?|so(?:\.\d+)*|dylib|node|bat|cmd|ps1|vbs|wsf|hta|jar|appimage|deb|rpm|pkg)$/i;

export function isProgram(name: string): boolean {
  return PROGRAM.test(name);
}

/** Paths that begin outside of every repository. */
const OUTSIDE = /^\/|^[A-Za-z]:|\$HOME|~\//;

/** Whether it takes in all that lies in the app's folder or above it, or begins outside of the repository. */
function isBroad({ location }: Project, text: string): boolean {
  const { fixed, pattern } = partsOfPath(text);
  const folder = joined(location.root, fixed);
  if (folder === null || OUTSIDE.test(fixed) || pattern?.split("/").includes("..")) return true;
  if (below(folder, location.root) === undefined && folder !== location.root) return false;
  return (
    pattern === undefined || pattern.startsWith("**") || (folder !== location.root && /^[*?[]/.test(pattern))
  );
}

/** Entries of one configuration whose files are told. Real ones have some tens. */
const MOST_ENTRIES = 300;

/** An entry with the files that it ships, as far as the repository holds them. */
export type ShippedFiles = Readonly<{ resource: Resource; files: readonly Item[]; takesAll: boolean }>;

export function resourceFiles(project: Project, platform: Platform): readonly ShippedFiles[] {
  return resourcesOf(project, platform).map((resource, index) => {
    const isTold = index < MOST_ENTRIES;
    const files = isTold ? filesOfPath(project, resource.text) : [];
    return { resource, files, takesAll: !isTold || isBroad(project, resource.text) };
  });
}
