import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";
import { bundleKey, valueOfKey, wholly } from "./bundle-key.ts";
import { MOST_FILES, type NamedPath, namedPath } from "./named-path.ts";
import { targetOf } from "./package-targets.ts";

/** A file or folder that a package puts at a place of its own choice. */
export type PackageEntry = Readonly<{
  /** The key and the target as they are written. */
  written: string;
  system: "linux" | "macOS";
  /** In one spelling, from the root; of macOS from the bundle's `Contents`. */
  target: string;
  source: NamedPath;
  at: Place;
}>;

const KEYS = [
  { key: bundleKey("linux.deb.files"), system: "linux" },
  { key: bundleKey("linux.rpm.files"), system: "linux" },
  { key: bundleKey("linux.appimage.files"), system: "linux" },
  { key: bundleKey("macOS.files"), system: "macOS" },
] as const;

export const FILE_TABLES = wholly(...KEYS.map(({ key }) => key));

export function packageEntries(project: Project, platform: Platform): PackageEntry[] {
  return KEYS.filter(({ system }) => system === platform).flatMap(({ key, system }) => {
    const found = valueOfKey(project, platform, key);
    if (found?.value?.kind !== "object") return [];
    return [...found.value.entries].slice(0, MOST_FILES).flatMap(([name, entry]) => {
      if (entry.value.kind !== "string") return [];
      const source = namedPath(project, entry.value.value, entry.value.at);
      return [
        { written: `${found.written}: ${name}`, system, target: targetOf(name), source, at: entry.key },
      ];
    });
  });
}

/** A file as it lands: its target and its content, null where it comes from the build. */
export type LandedFile = Readonly<{ target: string; path: string | null; id: string | null }>;

/**
 * The files that an entry brings, each with where it lands. What isn't in the repository, or comes after those that are listed, is
 * one file of unknown content.
 */
export function landedFiles(project: Project, { target, source }: PackageEntry): LandedFile[] {
  const { path: from } = source;
  const items = from === null ? [] : project.contents.below(from);
  const unknown = { target, path: null, id: null };
  if (items.length === 0 || from === null) return [unknown];
  const landed = items.slice(0, MOST_FILES).map(({ path, id }) => {
    const inside = path.slice(from.length).replace(/^\//, "");
    return { target: inside === "" ? target : `${target === "/" ? "" : target}/${inside}`, path, id };
  });
  return items.length > MOST_FILES ? [...landed, unknown] : landed;
}
