import type { GapKind } from "./gap.ts";
import type { Severity } from "./severity.ts";
import type { Trusted } from "./trust.ts";

/** What the newest merges of a repository would have met, if Toril had judged them by its defaults. */
export type PastMerges = Readonly<{
  reviewed: number;
  /** Merges with a finding that fails, and merges without one of which something could not be checked. */
  failed: number;
  incomplete: number;
  /** Merges of which nothing else is unknown than what a registry would have told, had one been asked. */
  unasked: number;
  /** The rules whose findings fail, the one with the most merges first. */
  rules: readonly FailedRule[];
  /** What could not be checked, by its kind, the one with the most merges first. */
  gaps: readonly Readonly<{ kind: GapKind; merges: number }>[];
}>;

/** A rule with findings that fail: in how many merges, the worst of them, and the newest merge. */
export type FailedRule = Readonly<{ rule: string; merges: number; worst: Severity; newest: string }>;

/** What a team may want to add to its first policy, each with the number of merges that it is made from. */
export type Proposal = Readonly<{
  /** Rules that would still be told, and no longer fail. */
  rules: readonly Readonly<{ rule: string; severity: Severity; merges: number }>[];
  trust: readonly Readonly<{ trusted: Trusted; merges: number }>[];
}>;
