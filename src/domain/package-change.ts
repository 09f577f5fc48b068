import type { CodeClass, TellingLine } from "./build-code.ts";
import type { ChangeBase } from "./change-base.ts";
import type { InstallChange } from "./install-policy.ts";
import type { Ecosystem } from "./manager.ts";
import type { BuildStep, NeededOnly, UnpinnedPackage, Withdrawn } from "./package.ts";
import type { HalfChange, HalvesChange } from "./plugin-halves.ts";
import type { PluginOffer } from "./plugin-permissions.ts";
import type { Source } from "./source.ts";
import type { BuildWitness, PackageWitness } from "./witness.ts";

/** What packages newly do: the rule that tells so, and what only that rule has to say. */
export type PackageNews =
  | Readonly<{ rule: "build/build-script-added"; step: "build-script"; running: Running }>
  | Readonly<{ rule: "build/proc-macro-added"; step: "proc-macro"; running: Running }>
  | Readonly<{
      rule: "build/install-script-added";
      step: "install-script";
      running: Running;
      /** The package manager runs it; else it blocks it until someone approves. */
      runs: boolean;
      /** Base had one too, and its package manager blocked it. */
      wasBlocked: boolean;
    }>
  | Readonly<{ rule: "build/build-code-changed"; step: BuildStep; running: Running }>
  | (Readonly<{ rule: "packages/links-added"; links: string }> & Arrival)
  | Readonly<{
      rule: "packages/source-changed";
      source: Source;
      /** Null where the package is new. */
      sourceBefore: Source | null;
      tie: SourceTie;
    }>
  /** The hashes that pin its bytes now and before; null where none does. */
  | Readonly<{
      rule: "packages/checksum-changed";
      checksum: string | null;
      checksumBefore: string | null;
    }>
  | Readonly<{ rule: "packages/version-withdrawn"; listing: Withdrawn }>
  | Readonly<{ rule: "packages/bytes-unpublished"; checksum: string | null }>
  | Readonly<{ rule: "packages/unreached" }>
  /** What it may let pages do; null where no crate of the app has it, or it isn't Tauri's and no capability names it. */
  | Readonly<{ rule: "packages/plugin-added"; offer: PluginOffer | null }>
  | Readonly<{
      rule: "packages/package-added";
      /** The app's whole lockfile is new, so that everything in it is. */
      lockfileIsNew: boolean;
      /** Each of them, what the app asks for itself first. */
      added: readonly (WayIn & Readonly<{ name: string; version: string }>)[];
    }>;

/** How a package gets into the app. */
export type WayIn = Readonly<{
  /** The names on the shortest way to it, the app's direct dependency first, itself last. */
  path: readonly string[];
  neededOnly: NeededOnly;
  /** Of a new package: the first step of that way that base didn't have; null where none is known. */
  newEdge: NewEdge | null;
  /** Of a new package: how many direct dependencies lead to it; null where that isn't known. */
  directs: number | null;
}>;

/** Who newly asks for which name. */
export type NewEdge = Readonly<{
  /** "serde 1.0.228"; null for the app itself. */
  by: string | null;
  to: string;
}>;

/**
 * What ties a new source to the app: a release of a registry asks for it there (`release`); it has the very commit that base took
 * from elsewhere (`same commit`); its owner's code is in the app already (`known owner`); a manifest that the app builds from names
 * it for a new package (`manifest`); nothing does (`none`).
 */
export type SourceTie = "release" | "same commit" | "known owner" | "manifest" | "none";

/** Packages of one lockfile whose code newly runs, or newly does something else, the gravest first. */
export type Running = readonly RunningPackage[];

/** One of them, and what its code was seen to do. */
export type RunningPackage = Arrival &
  WayIn &
  Readonly<{
    step: BuildStep;
    name: string;
    version: string;
    /** Where the releases of that name come from whose code newly runs, each source once. */
    sources: readonly Source[];
    /** The version that base had; null where the package is new. */
    from: string | null;
    moved: VersionMove;
    /** What the step does; null where nobody looked into it. */
    class: CodeClass | null;
    /** What base's did; null where base ran none, or nobody looked. */
    classBefore: CodeClass | null;
    telling: readonly TellingLine[];
    /** Of code that was there before and isn't harmless news: how its main script changed; null where that isn't at hand. */
    difference: ScriptDifference | null;
    /** The native library that the crate claims to link; null where it claims none. */
    links: string | null;
  }>;

/** The first lines of a unified difference, and how many more there are. */
export type ScriptDifference = Readonly<{ lines: readonly string[]; left: number }>;

/** Which update brought it. */
export type Arrival = Readonly<{
  /** Of a new package: the one that base knows and whose update, or same release, brings it; null where none does. */
  broughtBy: string | null;
}>;

export type PackageRule = PackageChange["rule"];

export type PackageChange =
  | ReleaseChange
  | UnpinnedChange
  | InstallChange
  | AmbiguousChange
  | HalvesChange
  | HalfChange;

/** A lockfile that newly shows one thing and pins another. */
export type AmbiguousChange = ChangeBase &
  Readonly<{
    domain: "packages";
    rule: "packages/lockfile-ambiguous";
    witness: PackageWitness;
    ecosystem: Ecosystem;
    what: string;
  }>;

/** What a manifest newly asks for and no lockfile pins. */
export type UnpinnedChange = ChangeBase &
  Readonly<{
    domain: "packages";
    rule: "packages/unpinned";
    witness: PackageWitness;
    ecosystem: Ecosystem;
    /** All that one manifest asks for so, the witness first. */
    wanted: readonly string[];
    /** As the first has them. */
    from: string;
    lock: UnpinnedPackage["lock"];
  }>;

/** What locked releases newly do. */
export type ReleaseChange = PackageNews &
  ChangeBase &
  WayIn &
  Readonly<{
    domain: "packages";
    witness: BuildWitness | PackageWitness;
    ecosystem: Ecosystem;
    name: string;
    version: string;
    /** The version that base had of it; null where the package is new. */
    from: string | null;
    /** How far the version moved from `from`, where it did. */
    moved: VersionMove;
    /** Every package that this change stands for, "name version", the witness first. */
    packages: readonly string[];
    /** In how many different hands they are. */
    owners: number;
  }>;

/** What a version number promises about the move: a compatible one is taken without reading. */
export type VersionMove = "new" | "compatible" | "breaking" | "same";
