import type { Change } from "../domain/change.ts";
import type { Gap } from "../domain/gap.ts";
import type { Grant } from "../domain/grant.ts";

/** Decides one domain: what head allows and base refuses, and the reverse. */
export type Comparison<G extends Grant, C extends Change> = Readonly<{
  domain: G["domain"];
  compare(base: readonly G[], head: readonly G[]): Readonly<{ changes: readonly C[]; gaps: readonly Gap[] }>;
  /**
   * The second matcher: whether these grants allow the witness, decided for this one concrete act and written apart
   * from `compare`. A change whose witness isn't refused on one side and allowed on the other is never posted.
   */
  allows(grants: readonly G[], change: C): boolean;
}>;
