import type { Surface } from "../domain/grant.ts";
import type { Facts, Need } from "../facts/facts.ts";
import type { AppLocation, Project } from "../tauri/project.ts";

/**
 * Files to grants, for one kind of policy. A reader never looks anything up: it says by path which files it wants,
 * says what it would like to know from outside, and then reads, returning what it understood and what it did not.
 */
export type Reader = Readonly<{
  id: string;
  /**
   * Cheap, and by path alone: whether this file can say anything about this app. Only files with an ending that
   * `engine/wanted.ts` lists are offered.
   */
  wants(path: string, app: AppLocation): boolean;
  /**
   * Files that only the content of others names, such as a capability that Rust code includes: asked once those are
   * read, with what tells whether a path's content differs between base and head.
   */
  follows?(project: Project, isChanged: (path: string) => boolean): (path: string) => boolean;
  /** What it would like to know about head that base doesn't settle. `base` is null where the app is new. */
  needs?(base: Project | null, head: Project): readonly Need[];
  /** Whether an extra layer of configuration (`--config`) can change what it reads. */
  layered: boolean;
  read(project: Project, facts: Facts): Surface;
}>;
