import type { Entry, Listing, Tree } from "../../domain/tree.ts";
import type { PathChange } from "./changed-files.ts";

/** Something was read of base that only its own tree tells. */
export class BaseIsNeeded extends Error {}

/** What is known of base: which commit it is, those of its files that were asked for by their paths, and how to read. */
export type KnownOfBase = Readonly<{
  revision: Listing["revision"];
  files: ReadonlyMap<string, Entry>;
  read: Tree["read"];
}>;

/**
 * Base as far as head's listing and a comparison tell it, which saves listing it: files that were added are not there, and
 * those that were modified are as they are known, or have a content that nobody has asked for yet. Reading such a file throws
 * BaseIsNeeded. Undefined where all this doesn't tell enough, as of a file that is gone, or that was a link before.
 */
export function inferredBase(
  head: Listing,
  changes: readonly PathChange[],
  { revision, files, read }: KnownOfBase,
): Tree | undefined {
  const idOf = new Map([...head.entries, ...head.unfollowed].map(({ path, id }) => [path, id]));
  const isTold = changes.every(({ path, kind, id }) => kind !== "other" && idOf.get(path) === id);
  if (!isTold || head.gaps.length > 0) return undefined;
  const added = pathsOf(changes, "added");
  const modified = pathsOf(changes, "modified");
  const before = <Item extends Readonly<{ path: string }>>(items: readonly Item[]): Item[] =>
    items
      .filter(({ path }) => !added.has(path))
      .map((item) => (modified.has(item.path) ? { ...item, id: `${UNKNOWN}${item.path}` } : item));
  const asked = (entry: Entry): Entry => files.get(entry.path) ?? entry;
  return {
    list: async () => ({
      revision,
      entries: before(head.entries).map(asked),
      unfollowed: before(head.unfollowed),
      gaps: [],
    }),
    read: async (entries) => {
      if (entries.some(({ id }) => id.startsWith(UNKNOWN))) throw new BaseIsNeeded();
      return read(entries);
    },
  };
}

/** In place of an id: no hash begins like that. */
const UNKNOWN = "before ";

function pathsOf(changes: readonly PathChange[], kind: PathChange["kind"]): ReadonlySet<string> {
  return new Set(changes.filter((change) => change.kind === kind).map(({ path }) => path));
}
