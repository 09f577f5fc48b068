import type { PinnedPackage } from "../../domain/package.ts";
import type { PackageNews, WayIn } from "../../domain/package-change.ts";

/** One thing that packages may do after and could not do before. */
export type Difference = Readonly<{
  news: PackageNews;
  package: PinnedPackage;
  /** What base had of it. */
  from: PinnedPackage | undefined;
  way: WayIn;
  /** The package that base knows and that brings this new one; null where none does. */
  broughtBy: string | null;
  /** All packages that it stands for, the one above first. */
  all: readonly PinnedPackage[];
  /** The app had no lockfile of this kind, so that all of it is new. */
  lockfileIsNew: boolean;
}>;
