import { appsAbove } from "../tauri/apps-above.ts";
import type { AppLocation } from "../tauri/project.ts";

/**
 * How a changed file is covered. `read`: everything in it that decides what the app may do is read. `in part`: a part is read,
 * and the rest is named. `named`: no reader reads it yet. `irrelevant`: it can't decide what the app may do.
 */
export type Coverage = "read" | "in part" | "named" | "irrelevant";

/** One kind of file. The first kind that fits a path is its kind. */
export type FileKind = Readonly<{
  /** Its name in a sentence: "a workflow". Kinds with the same name are one kind. */
  name: string;
  coverage: Coverage;
  /** A sentence: what is read of it, or why it matters or can't matter. */
  why: string;
  /** Paths of this kind, for an app in `src-tauri`. */
  samples: readonly string[];
  /** Whether it is read before apps are, wherever it decides something. */
  isReadAnyway?: boolean;
  is(path: string, apps: readonly AppLocation[]): boolean;
}>;

/**
 * The role of a file for an app. All code of an app is read as soon as anything of the app changed. Code, manifests, settings,
 * workflows and scripts can name other files. A lockfile and a page never do.
 */
export const FILE_ROLES = [
  "config",
  "permission",
  "build-script",
  "code",
  "manifest",
  "lockfile",
  "settings",
  "page",
  "workflow",
  "script",
  "native",
  "archive",
  "attributes",
] as const;

export type FileRole = (typeof FILE_ROLES)[number];

/** A kind of file that a reader reads. It decides what the engine lists, offers, bounds and says of such files. */
export type DeclaredFile = FileKind &
  Readonly<{
    role: FileRole;
    /** Names of files and folders by which tools find it. macOS and Windows take some other names for these, which is a gap. */
    knownAs: readonly string[];
    /** Endings of names that are offered although pages, styles, pictures or documents end like that. */
    endings?: readonly string[];
    /** Whether a file is no text. Then only its identity is compared. */
    isBinary?(path: string): boolean;
    /** Whether this file can say anything about this app, by its path alone. It has to be cheap. */
    wants(path: string, app: AppLocation): boolean;
  }>;

/** Matches kinds by a pattern of the whole path, whatever the app. */
export function byPath(pattern: Readonly<{ test(path: string): boolean }>): FileKind["is"] {
  return (path) => pattern.test(path);
}

/** Matches kinds by the path of a file that lies in the folder of some app. */
export function inApp(is: (path: string, app: AppLocation) => boolean): FileKind["is"] {
  return (path, apps) => appsAbove(path, apps).some((app) => is(path, app));
}
