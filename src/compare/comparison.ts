import type { Change } from "../domain/change.ts";
import type { Extent } from "../domain/extent.ts";
import type { Gap } from "../domain/gap.ts";
import type { Grant } from "../domain/grant.ts";
import type { Work } from "../domain/work.ts";

/** What differs, what could not be decided about the difference, and what could not be read of a side alone. */
export type Compared<C extends Change> = Readonly<{
  changes: readonly C[];
  gaps: readonly Gap[];
  unread?: Readonly<{ base: readonly Gap[]; head: readonly Gap[] }>;
}>;

/** Decides one domain: what head allows and base refuses, and the reverse. */
export type Comparison<G extends Grant, C extends Change> = Readonly<{
  domain: G["domain"];
  /**
   * `base` is null where base has no such app: then nothing was possible, and nothing was closed either.
   * @throws OutOfWork where deciding would take more steps than the review has left
   */
  compare(base: readonly G[] | null, head: readonly G[], work: Work): Compared<C>;
  /**
   * The second matcher: whether these grants allow the witness, decided for this one concrete act and written apart
   * from `compare`. A change whose witness isn't refused on one side and allowed on the other is never posted.
   */
  allows(grants: readonly G[], change: C, work: Work): boolean;
  /** What a change lets happen, as a waiver names it, from the grants of head. */
  extentOf(change: C, head: readonly G[]): Extent;
}>;
