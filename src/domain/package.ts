import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import { listInWords } from "./platform.ts";
import { code } from "./sentence.ts";
import type { BuildWitness, PackageWitness } from "./witness.ts";

export type Ecosystem = "cargo" | "npm";

/** What a package does on the machine that builds the app. */
export type BuildStep = "build-script" | "proc-macro" | "install-script";

/** What lockfiles let happen: the publisher of each pinned package puts code into the app or its build. */
export type PackageGrant = PinnedPackage | UnreadLockfile;

/** A package that a lockfile pins, and what follows from it. */
export type PinnedPackage = Readonly<{
  domain: "packages";
  kind: "package";
  ecosystem: Ecosystem;
  name: string;
  version: string;
  /**
   * Where its bytes come from: "registry" (the ecosystem's own), "registry <URL>", "git <URL>[?ref]#<commit>",
   * "tarball <URL>", "bundled" (inside another package's archive) or "path" (this repository).
   */
  source: string;
  /** The hash that pins its bytes, or null where the lockfile holds none. */
  checksum: string | null;
  /** The steps that it runs when the app is built; null where that is not known, and `unknown` says why. */
  steps: readonly BuildStep[] | null;
  unknown: string | null;
  /** Whether the package manager of this project runs its install script. Cargo's steps always run. */
  runs: boolean;
  /** The native library that it claims to link, if any. */
  links: string | null;
  /** Shortest way from the app to it: the names on the way, the app's direct dependency first, itself last. */
  path: readonly string[];
  /** The line that names it. */
  at: Place;
  /** The lines of its parts, for comments on what changed; the line of the name where a part is missing. */
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
}>;

/** A lockfile of a kind that Toril doesn't read yet. `id` names its content, so that a change of it is seen. */
export type UnreadLockfile = Readonly<{
  domain: "packages";
  kind: "unread-lockfile";
  path: string;
  id: string;
}>;

export type PackageCause =
  | "build-script-added"
  | "proc-macro-added"
  | "install-script-added"
  | "links-added"
  | "source-changed"
  | "checksum-changed"
  | "plugin-added"
  | "package-added";

export type PackageChange = ChangeBase &
  Readonly<{
    domain: "packages";
    cause: PackageCause;
    witness: BuildWitness | PackageWitness;
    ecosystem: Ecosystem;
    name: string;
    version: string;
    /** The version that base had of it; null where the package is new. */
    from: string | null;
    /** How far the version moved from `from`, where it did. */
    moved: VersionMove;
    checksum: string | null;
    path: readonly string[];
    links: string | null;
    /** For install scripts: whether the package manager runs it, or blocks it until someone approves. */
    runs: boolean;
    /** Every package that this change stands for, "name version", the witness first. */
    packages: readonly string[];
    /** In how many different hands they are. */
    owners: number;
    /** The app's whole lockfile is new, so that everything in it is. */
    lockfileIsNew: boolean;
  }>;

/** What a version number promises about the move: a compatible one is taken without reading. */
export type VersionMove = "new" | "compatible" | "breaking" | "same";

/** "`a`, `b`, `c` and 4 more": names for people, never a page of them. */
export function someOf(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map((name) => code(name));
  const rest = names.length - shown.length;
  return rest === 0 ? listInWords(shown) : `${shown.join(", ")} and ${rest} more`;
}
