import type { Finding, NarrowingNote } from "./finding.ts";
import type { ReviewedGap } from "./gap.ts";
import type { AppSurface } from "./surface.ts";
import type { Revision } from "./tree.ts";
import type { NeedlessWaiver } from "./waiver.ts";

export type Verdict = "pass" | "fail" | "incomplete";

/** An app that was reviewed: its folder, its name, and the version of Tauri that it locks. */
export type ReviewedApp = Readonly<{
  root: string;
  name: string;
  tauri: string | null;
  /** The version since when permissions are resolved as they were here; null where nothing of the app was read. */
  rulesSince: string | null;
  /** The builds that were compared besides the app's own configuration, as people call them. */
  builds: readonly string[];
  /** What it lets happen on both sides; null where nothing of it was compared, or it is too much to list. */
  surface: AppSurface | null;
}>;

/** Knowledge from outside the tree that the review stands on. */
export type FactUsed = Readonly<{
  about: string;
  source: "bundled" | "registry" | "repository" | "cache";
  checksum: string | null;
  /** The day (UTC, "2026-11-30") on which a host asked for what changes with time; null where all of it is pinned. */
  observed: string | null;
}>;

/** A rule that the repository's policy turned off, and how much it would have reported. */
export type TurnedOff = Readonly<{ rule: string; findings: number }>;

/** Whether there was anything to compare: apps, or no app, or nothing that differs. */
export type Compared = "apps" | "no-app" | "no-change";

/** The files that differ, by what became of them. What is not covered may be read in part. */
export type ChangedFiles = Readonly<{
  read: readonly string[];
  notCovered: readonly string[];
  irrelevant: readonly string[];
}>;

/** The answer to: after this merge, who can do what they could not do before? */
export type Review = Readonly<{
  base: Revision;
  head: Revision;
  verdict: Verdict;
  compared: Compared;
  changed: ChangedFiles;
  apps: readonly ReviewedApp[];
  findings: readonly Finding[];
  /** What the policy's waivers cover; it decides nothing. */
  waived: readonly Finding[];
  /** The waivers that an app which was read no longer needs as they are; none where nobody asked. */
  needless: readonly NeedlessWaiver[];
  turnedOff: readonly TurnedOff[];
  narrowings: readonly NarrowingNote[];
  gaps: readonly ReviewedGap[];
  facts: readonly FactUsed[];
}>;
