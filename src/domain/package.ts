import type { BuildCode } from "./build-code.ts";
import type { BuildSettings, CratePolicy, InstallPolicy } from "./install-policy.ts";
import type { Ecosystem, Manager } from "./manager.ts";
import type { Need } from "./need.ts";
import type { Place } from "./place.ts";
import { EVERY_PLATFORM, type PlatformSet } from "./platform.ts";
import type { PluginPermissions } from "./plugin-permissions.ts";
import type { Source } from "./source.ts";

/** What a package does on the machine that builds the app. */
export const BUILD_STEPS = ["build-script", "proc-macro", "install-script"] as const;

export type BuildStep = (typeof BUILD_STEPS)[number];

/** What becomes of a package's steps: they run, they wait until someone approves them, or they are turned off. */
export type Outcome = "runs" | "waits" | "never";

/**
 * What a registry's index says of a release: it offers it, it offers it only to lockfiles that have it (`yanked`), or it has
 * it no more, as happens to what was found to be harmful (`withdrawn`), or what it serves are other bytes than the lockfile names
 * (`other-bytes`).
 */
export type Listing = "listed" | Withdrawn | "other-bytes";

export type Withdrawn = "yanked" | "withdrawn";

/** When a package is needed, as far as its lockfile proves it: nothing proven counts as always. */
export type PackageScope = Readonly<{ isDev: boolean; isOptional: boolean }>;

/**
 * When alone a package is needed, as every way to it from every manifest proves: for development, where something optional is
 * there, on some platforms. A way that isn't known proves nothing.
 */
export type NeededOnly = Readonly<{ isDev: boolean; isOptional: boolean; platforms: PlatformSet }>;

export const NEEDED_ALWAYS: NeededOnly = { isDev: false, isOptional: false, platforms: EVERY_PLATFORM };

/** What lockfiles let happen: the publisher of each pinned package puts code into the app or its build. */
export type PackageGrant =
  | PinnedPackage
  | UnpinnedPackage
  | UnreadLockfile
  | AmbiguousLockfile
  | LockfileFormat
  | InstallPolicy
  | BuildSettings
  | CratePolicy
  | FolderCode
  | StandingCode
  | PluginPermissions;

/** A package that a lockfile pins, and what follows from it. */
export type PinnedPackage = Readonly<{
  domain: "packages";
  kind: "package";
  ecosystem: Ecosystem;
  manager: Manager;
  name: string;
  version: string;
  /** Where its bytes come from. */
  source: Source;
  /** The hash that pins its bytes, or null where the lockfile holds none. */
  checksum: string | null;
  /** What would tell more of it than the lockfile does; null where nothing would, or nothing pins what would be looked at. */
  asks: Need | null;
  /** Where it lies in the archive that is asked for: "" for one of its own, `node_modules/inner` in another's. */
  folderInArchive: string;
  /** The steps that it runs when the app is built, as far as they are known; null where nothing is. */
  steps: readonly BuildStep[] | null;
  /** What those steps were seen to do, by their own code; nothing where nobody looked. */
  code: readonly BuildCode[];
  /** Why it may run more than `steps`; null where all is known. The end of a sentence, without its full stop. */
  unknown: string | null;
  /** What the project makes of its install script. Cargo's steps always run. */
  outcome: Outcome;
  /** The native library that it claims to link, if any. */
  links: string | null;
  /** Another name under which code finds it; null where it goes by its own. */
  alias: string | null;
  /**
   * What a lockfile copies from its manifest and decides by: what it asks for, brings along, calls its commands and is made
   * for. One release never says two things. Null where lockfiles copy nothing of the kind.
   */
  declared: string | null;
  /** What the index of its registry says of the release; null where nobody asked, or no answer came. */
  listing: Listing | null;
  scope: PackageScope;
  neededOnly: NeededOnly;
  /** The packages of the same lockfile that it needs: "name version", each once. */
  needs: readonly string[];
  /** Shortest way from the app to it: the names on the way, the app's direct dependency first, itself last. */
  path: readonly string[];
  /** The line that names it. */
  at: Place;
  /** The lines of its parts, for comments on what changed; the line of the name where a part is missing. */
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
}>;

/** A package that a manifest asks for and no lockfile pins: each build takes the newest release that fits. */
export type UnpinnedPackage = Readonly<{
  domain: "packages";
  kind: "unpinned-package";
  ecosystem: Ecosystem;
  name: string;
  /** What the manifest asks for: "serde 1". */
  wanted: string;
  /** Where from, as a sentence says it: "crates.io". */
  from: string;
  /** The lockfile that should pin it, and what that holds instead, as a sentence says it; null where there is none. */
  lock: Readonly<{ path: string; has: string }> | null;
  at: Place;
}>;

/** A file of this repository with which a build of the app starts compiling a crate, that it runs, or that says what it runs. */
export type FolderCode = Readonly<{
  domain: "packages";
  kind: "folder-code";
  /** The name of the crate or package. */
  crate: string;
  /** The folder of the crate, "" for the top of the repository. */
  folder: string;
  path: string;
  role: "library" | "proc-macro" | "build-script" | "install-script";
  /** The line that has the crate built. */
  askedAt: Place;
}>;

/** A file that base holds as head does, or a folder in which it holds some code as head does, whether it built that or not. */
export type StandingCode = Readonly<{ domain: "packages"; kind: "standing-code"; path: string }>;

/** A lockfile that shows one thing and pins another. */
export type AmbiguousLockfile = Readonly<{
  domain: "packages";
  kind: "ambiguous-lockfile";
  ecosystem: Ecosystem;
  /** What is ambiguous, as the end of "In the lockfile …". */
  what: string;
  /** Names the content of the file. */
  id: string;
  at: Place;
}>;

/** The format in which a lockfile is written. Managers go on with the one that they find, or with a newer one. */
export type LockfileFormat = Readonly<{
  domain: "packages";
  kind: "lockfile-format";
  manager: Manager;
  path: string;
  /** A number, as the file writes it. Among the formats of one manager, the larger is the newer. */
  format: number;
  /** Whether a file of the project asks for a release of the manager, or for a setting of it, that writes this format. */
  isAskedFor: boolean;
}>;

/** A lockfile of a kind that Toril doesn't read yet. `id` names its content, so that a change of it is seen. */
export type UnreadLockfile = Readonly<{
  domain: "packages";
  kind: "unread-lockfile";
  path: string;
  id: string;
}>;

/** Ecosystem and name as one key. */
export function packageKey({ ecosystem, name }: Readonly<{ ecosystem: Ecosystem; name: string }>): string {
  return `${ecosystem} ${name}`;
}

/** A release as sentences name it: by its name alone where the lockfile tells no version, as Bun's doesn't for a repository. */
export function releaseText({ name, version }: Readonly<{ name: string; version: string }>): string {
  return version === "" ? name : `${name} ${version}`;
}
