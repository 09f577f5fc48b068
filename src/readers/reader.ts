import type { Surface } from "../domain/grant.ts";
import type { Need } from "../domain/need.ts";
import type { RustParser } from "../formats/rust/tree.ts";
import type { SourceFile } from "../formats/value.ts";
import type { Contents } from "../tauri/contents.ts";
import type { Project } from "../tauri/project.ts";
import type { DeclaredFile } from "./file-kind.ts";

/**
 * Turns files into grants, for one kind of policy. A reader never looks anything up. It declares which files it reads, asks for
 * facts that would tell more, and returns what it understood and what it didn't. Facts are attached later.
 */
export type Reader = AppReader | RepositoryReader;

type Reading = Readonly<{
  id: string;
  /** The kinds of files that it owns. It may also read files that other readers declare. */
  files: readonly DeclaredFile[];
}>;

/** Reads what belongs to one app: it is asked once for each app and each of its builds. */
export type AppReader = Reading &
  Readonly<{
    scope: "app";
    /** Files that only the content of other files names, such as a capability that Rust code includes. */
    follows?(project: Project): (path: string) => boolean;
    /** Paths of files that it reads whatever they are called: scripts, styles and pictures are not offered to `follows`. */
    opens?(project: Project): readonly string[];
    /** Tells which files it reads where they changed, and not otherwise: pages and drawings, of which an app has any number. */
    looksInto?(project: Project): (path: string) => boolean;
    /** Paths of files and folders that the configuration names and whose content counts, whether or not they are read. */
    compares?(project: Project): ReadonlySet<string>;
    /** The facts about head that it needs and base doesn't already answer. `base` is null where the app is new. */
    needs?(base: Project | null, head: Project): readonly Need[];
    /** Whether an extra layer of configuration (`--config`) can change what it reads. */
    layered: boolean;
    /** `rust` is left out where no code of the app differs, or nobody can read it. */
    read(project: Project, rust?: ChangedRust): Surface;
  }>;

/** A parser of Rust, and the files of the app's code in which something may do something else than on the other side. */
export type ChangedRust = Readonly<{
  parser: RustParser;
  touched: ReadonlySet<string>;
  /** Base is followed further, so that what only came nearer is no news. */
  side: "base" | "head";
}>;

/** Reads what belongs to no app, such as workflows or the settings of a toolchain: it is asked once for each side. */
export type RepositoryReader = Reading &
  Readonly<{
    scope: "repository";
    /**
     * Files that only others name, such as a script that a task of an editor starts: whose content names some, and the paths that
     * what was read of a side names.
     */
    follows?: Readonly<{ from(path: string): boolean; named(repository: Repository): readonly string[] }>;
    read(repository: Repository): Surface;
  }>;

/** One side as a whole: the files that such readers want, and the names of all that it holds. */
export type Repository = Readonly<{ files: ReadonlyMap<string, SourceFile>; contents: Contents }>;
