import type { Waiver } from "./waiver.ts";

/** What a check showed that fails: findings by rule, app and extent, and gaps by what they rest on. */
export type Shown = readonly Waiver["covers"][];

/** That somebody let pass what a check showed, for exactly that. */
export type Acceptance = Readonly<{
  /** The login of who did it. */
  by: string;
  /** Null where the button was clicked, or the label set: these ask for none. */
  reason: string | null;
  /** When (UTC), "2026-11-30T21:04:00Z". */
  at: string;
  /** The pull request, and the commit whose check they saw. */
  pull: number;
  head: string;
  covers: Shown;
}>;
