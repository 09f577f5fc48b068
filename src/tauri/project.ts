import type { Gap } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import type { Platform } from "../domain/platform.ts";
import type { PluginInterface } from "../domain/plugin-interface.ts";
import type { Source } from "../domain/source.ts";
import type { SourceFile, Value } from "../formats/value.ts";
import type { Contents } from "./contents.ts";

/** Where an app is: the folder that holds its Tauri configuration, "" for the top of the repository. */
export type AppLocation = Readonly<{ root: string; config: string }>;

/** A crate that the app takes from this repository, and its folder by Cargo.toml. */
export type PathCrate = Readonly<{ crate: string; folder: string }>;

/** A crate as Cargo.lock pins it, or as Cargo.toml asks for it where there is no lockfile. */
export type LockedCrate = Readonly<{
  version: string;
  /** Canonical, as in the lockfile's model: "registry", "git <URL>#<commit>", "path". */
  source: Source | null;
  /** The hash that pins its archive, where the lockfile gives one. */
  checksum: string | null;
  /** Whether no lockfile pins it: it is the lowest version that Cargo.toml accepts. */
  assumed: boolean;
  /** The line that pins the version; null where none does. */
  at: Place | null;
  /** For a crate of this repository, its folder by Cargo.toml; null where none is given. */
  folder: string | null;
}>;

/** What the command line of one build turns on besides what files say, each with its line. */
export type BuildFlags = Readonly<{
  /** `--features a,tauri/devtools`, one by one. */
  features: readonly Readonly<{ value: string; at: Place }>[];
  allFeatures: Place | null;
  noDefaultFeatures: Place | null;
  /** `--debug`: a build with debug assertions and the inspector. */
  debug: Place | null;
  /** `-- --profile name`: the profile that cargo uses instead of `release`. */
  profile: Readonly<{ value: string; at: Place }> | null;
}>;

export const NO_FLAGS: BuildFlags = {
  features: [],
  allFeatures: null,
  noDefaultFeatures: null,
  debug: null,
  profile: null,
};

/** One Tauri app at one revision: its files, and its configuration as each platform gets it. */
export type Project = Readonly<{
  location: AppLocation;
  /** What people call it: its product name, else its identifier, else its folder. */
  name: string;
  /** The bundle identifier, a part of paths such as `$APPDATA`. */
  identifier: string;
  /** The generation of its configuration: v1 has an allowlist, v2 has capabilities. */
  major: 1 | 2;
  /** Every wanted file, by its path from the top of the repository. */
  files: ReadonlyMap<string, SourceFile>;
  /** All that the repository holds, by path, without being read. */
  contents: Contents;
  /** The configuration after the platform's overlay. Places are those in the layers that values came from. */
  config(platform: Platform): Value;
  flags: BuildFlags;
  /** Whether the feature `config-json5` allows JSON5 in `.json` files, and makes `.json5` files count. */
  json5: boolean;
  /** The Cargo.toml of the app's crate, if it could be read. */
  manifest: Value | undefined;
  /** The crates that its Cargo.toml takes from folders of this repository. */
  pathCrates: readonly PathCrate[];
  /** The version of a crate that the app uses; undefined where nothing says. */
  locked(crate: string): LockedCrate | undefined;
  /** What plugins that aren't here let an app grant, by the keys of the needs that it was asked for with. */
  interfaces: ReadonlyMap<string, PluginInterface>;
  gaps: readonly Gap[];
}>;
