import type { About } from "./about.ts";
import { type FindingBuild, orderOf } from "./build.ts";
import type { Extent } from "./extent.ts";
import { comparePlaces, type Place } from "./place.ts";
import { CONFIDENCES, type Confidence, SEVERITIES, type Severity } from "./severity.ts";
import type { CodeOf } from "./trust.ts";
import type { WaiverNote } from "./waiver.ts";
import type { Witness } from "./witness.ts";

/** A widening as a rule judges it. The field names are those of the review's JSON. */
export type Finding = Readonly<{
  rule: string;
  severity: Severity;
  /** The cases of its rule's weights that decide the severity; absent where the rule has none. */
  weighs?: readonly string[];
  confidence: Confidence;
  /** The root of the app concerned; null for what belongs to the repository and to no app. */
  app: string | null;
  path: string;
  line: number;
  column: number;
  endLine: number;
  /** What changed, in one sentence about the app. */
  title: string;
  /** Why it matters. */
  message: string;
  /** What to do. */
  remedy: string;
  /** Rows that are folded below the rest, one for each of what it is about; empty where all is said. */
  details: readonly string[];
  subject: string;
  action: string;
  witness: Witness;
  base: string;
  head: string;
  /** Semantic identity: stable when lines or files move. */
  key: string;
  /** What it lets happen, in words that two revisions share: a waiver names it, and covers what is within. */
  extent: Extent;
  /** Who accepted it, why and until when; null for what nobody has. */
  waiver: WaiverNote | null;
  /** The one build that gets it; null where the app's own configuration does, however it is built. */
  build: FindingBuild | null;
  /** The one address that code newly comes from, where that is what it tells; a policy may trust it. */
  newSource: string | null;
  /** The rule whose finding of the same packages says all that this one does, and more; absent where there is none. */
  toldBy?: string;
  /** Whose code newly runs while building, from every source of it, where that is what it tells; a policy may trust all of them. */
  codeOf: readonly CodeOf[];
  /** The facts of it, to group, filter and count by. */
  about: About;
  /** Where base had the line that this one stands for or replaced, or the line that is gone; null where it had none. */
  basePlace: Place | null;
  /** The lines at its place, as they stand in head's file, and no more of them than a page quotes; "" where none are known. */
  excerpt: string;
  /** Head would refuse the witness if only what stands at this line were taken out. */
  removable: boolean;
}>;

/** Of equally grave findings, what hides others comes first; then what pages may do comes before what builds run, and that before whose code is taken. */
const RANKS = ["policy", "ipc", "commands", "csp", "config", "build", "packages"] as const;

function rankOf({ about }: Pick<Finding, "about">): (typeof RANKS)[number] {
  const isBuild = about.domain === "steps" || (about.domain === "packages" && about.who === "build");
  return isBuild ? "build" : about.domain;
}

/**
 * The order in which people want to read findings: what is shipped before what only developers and tests build, and of
 * each the worst first, then by what decides it, then the surest, then by place.
 */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      orderOf(a.build) - orderOf(b.build) ||
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      RANKS.indexOf(rankOf(a)) - RANKS.indexOf(rankOf(b)) ||
      CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) ||
      comparePlaces(a, b),
  );
}

/** A change that takes something away: the shape of a finding, without a severity. */
export type NarrowingNote = Readonly<
  Pick<
    Finding,
    | "app"
    | "path"
    | "line"
    | "column"
    | "endLine"
    | "title"
    | "subject"
    | "action"
    | "witness"
    | "base"
    | "head"
    | "key"
    | "about"
    | "basePlace"
  >
>;
