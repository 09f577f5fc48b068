import type { Gap } from "./gap.ts";

/** A file of a tree. `id` names its content: two files with one id have the same bytes. */
export type Entry = Readonly<{ path: string; id: string; size: number }>;

/** Which revision a tree shows: the name a person gave, and the commit it stands for (null for a folder). */
export type Revision = Readonly<{ rev: string; sha: string | null }>;

/**
 * What stands in the place of a file or folder and isn't followed, since it may lead anywhere. `id` names where it leads:
 * the blob that holds a link's target, a submodule's commit; null where that isn't known.
 */
export type Unfollowed = Readonly<{
  path: string;
  what: "symbolic link" | "submodule" | "special file";
  id: string | null;
}>;

/** All files of a tree, what isn't followed, and what was left out (unreadable, past the bounds), each named. */
export type Listing = Readonly<{
  revision: Revision;
  entries: readonly Entry[];
  unfollowed: readonly Unfollowed[];
  gaps: readonly Gap[];
}>;

/**
 * The port to a repository at one revision, read-only. A local git, a plain folder, GitHub and a test's memory are all
 * trees, so one engine serves every host. Paths use `/`, are relative and never leave the tree.
 */
export type Tree = Readonly<{
  list(): Promise<Listing>;
  /**
   * Reads many files at once, and of links where they lead. What can't be read is absent from the answer, and the engine
   * names the gap.
   */
  read(entries: readonly Entry[]): Promise<ReadonlyMap<Entry["id"], Uint8Array>>;
}>;

/** The bounds on what is read of a repository that may be hostile. */
export const TREE_LIMITS = {
  /** Files in one tree. */
  files: 200_000,
  /** Bytes of one file that a reader wants. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes of all files wanted of one tree. */
  totalBytes: 256 * 1024 * 1024,
  /** Folders above a file. */
  depth: 64,
  /** Characters of a path. */
  pathLength: 1024,
} as const;
