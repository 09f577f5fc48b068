import type { Place } from "../../domain/place.ts";
import { OutOfWork, Work } from "../../domain/work.ts";
import type { Value } from "../../formats/value.ts";
import { bytesOf, isMatch, wildmatch } from "../../language/wildmatch.ts";
import type { Item } from "../../tauri/contents.ts";
import { joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";

/** A file or folder that the configuration names. */
export type NamedPath = Readonly<{
  /** As it is written. */
  text: string;
  /** From the top of the repository; null where it leads out of it. */
  path: string | null;
  /** Names its content, wherever it lies; null where the repository doesn't hold it, so that it comes from the build. */
  content: string | null;
  at: Place;
}>;

/** Files that one pattern or folder may stand for. */
export const MOST_FILES = 10_000;

/** Paths in the configuration begin at its own folder. */
export function namedPath(project: Project, text: string, at: Place): NamedPath {
  const path = joined(project.location.root, text);
  const content = path === null ? "" : project.contents.at(path);
  return { text, path, content: content === "" ? null : content, at };
}

/** The paths of a value that is one text or a list of texts. */
export function namedPaths(project: Project, value: Value | undefined): NamedPath[] {
  const items = value?.kind === "array" ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => (item.kind === "string" ? [namedPath(project, item.value, item.at)] : []));
}

/**
 * What the repository holds of a path, in the order of their paths. One with a `*` is a pattern, which `**`, `?` and `[…]` may be
 * part of; any other is taken literally. Source: `next_pattern` in `resources.rs` of tauri-utils 2.9.
 */
export function filesOfPath(project: Project, text: string): readonly Item[] {
  const { fixed, pattern } = partsOfPath(text);
  const folder = joined(project.location.root, fixed);
  if (folder === null) return [];
  return pattern === undefined ? project.contents.below(folder) : matching(project, pattern, folder);
}

/** The folder or file that a path surely begins with, and the pattern below it, if it has one. */
export function partsOfPath(text: string): Readonly<{ fixed: string; pattern: string | undefined }> {
  const path = text.replaceAll("\\", "/");
  if (!path.includes("*")) return { fixed: path, pattern: undefined };
  const parts = path.split("/");
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  const pattern = parts.slice(wild).filter((part) => part !== "" && part !== ".");
  return { fixed: parts.slice(0, wild).join("/"), pattern: pattern.join("/") };
}

/** Steps of matching that all patterns of one app may take: far more than real ones do. */
const MOST_STEPS = 4_000_000;

/** What patterns stand for, asked for each platform and each setting, and the work that is left. */
type Matched = Readonly<{ work: Work; known: Map<string, readonly Item[]> }>;

const matched = new WeakMap<Project, Matched>();

/**
 * The files that a pattern stands for, as git and the crate `glob` read it alike: a star stays in one folder, two stars are any
 * folders. One for which no work is left stands for all.
 */
export function matching(project: Project, pattern: string, folder: string): readonly Item[] {
  const { work, known } = matched.get(project) ?? { work: new Work(MOST_STEPS), known: new Map() };
  matched.set(project, { work, known });
  const name = JSON.stringify([folder, pattern]);
  const before = known.get(name);
  if (before !== undefined) return before;
  const below = project.contents.below(folder);
  const from = folder === "" ? 0 : folder.length + 1;
  const glob = wildmatch(bytesOf(pattern));
  try {
    const found = below.filter(({ path }) => isMatch(glob, bytesOf(path.slice(from)), false, work));
    known.set(name, found);
    return found;
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return below;
  }
}
