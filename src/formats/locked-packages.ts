import type { Gap } from "../domain/gap.ts";
import type { Manager } from "../domain/manager.ts";
import type { PackageScope } from "../domain/package.ts";
import type { Place } from "../domain/place.ts";
import type { Source } from "../domain/source.ts";

/** What a lockfile of pnpm, Yarn or Bun pins, in the words that they have in common. */
export type LockedPackages = Readonly<{
  path: string;
  manager: Manager;
  /** The number of the format as the file writes it: "9.0", "8", "1". */
  version: string;
  /** By the key that the file has for each: unique, and the same whatever the format where the file allows it. */
  packages: ReadonlyMap<string, LockedPackage>;
  /**
   * The folders of the repository that the lockfile was written for, relative to its own ("" is that), each with the keys of the
   * packages that it asks for itself. Empty where the format doesn't say, as in Yarn 1's.
   */
  projects: ReadonlyMap<string, readonly string[]>;
  /**
   * What the lockfile has for a requirement of a folder, as the manifest writes it: the key of a package; null for a
   * folder of the repository; undefined where it has none, which for an optional package may be meant.
   */
  answerTo(folder: string, name: string, text: string): string | null | undefined;
  /** What it repeats of settings that decide what is installed or run. */
  settings: readonly LockedSetting[];
  gaps: readonly Gap[];
  /** What packages ask for and the lockfile has no entry for, where the format shows that; each with its gap among `gaps`. */
  unanswered?: readonly Unanswered[];
}>;

/** A requirement without an entry, and the names of the packages that have it. What a manifest replaces has none by right. */
export type Unanswered = Readonly<{ name: string; text: string; by: readonly string[]; gap: Gap }>;

/** One release that a lockfile pins. */
export type LockedPackage = Readonly<{
  /** Its real name, whatever names it has here. */
  name: string;
  version: string;
  source: Source;
  /** The hash that pins its bytes, as the file writes it; null where it has none. */
  integrity: string | null;
  /** Whether `integrity` is the registry's own hash of the archive. Yarn Berry hashes its own archive instead. */
  isArchiveHash: boolean;
  /** Whether the lockfile says that it has an install script; null where the format doesn't tell. */
  hasInstallScript: boolean | null;
  /** What the manager takes from this file and not from the package: its commands. One release never says two things. */
  declared?: string;
  scope: PackageScope;
  /** Other names by which packages or folders ask for it. Its own name is among them only where someone asks by it too. */
  names: readonly string[];
  /** The keys of the packages that it needs, each once. */
  needs: readonly string[];
  /** Names that it takes from whoever asks for it; they come with what others ask for. Nothing where `needs` has none of them. */
  peers?: readonly string[];
  /** For a folder of the repository: where it lies, relative to the lockfile. Null for what is fetched. */
  target: string | null;
  at: Place;
  lines: Readonly<{ version: Place; source: Place; checksum: Place }>;
}>;

/** A setting that the lockfile repeats: `overrides`, `trustedDependencies`, the hash of a `.pnpmfile.cjs`; `of` one package. */
export type LockedSetting = Readonly<{ name: string; value: string; at: Place; of?: string }>;
