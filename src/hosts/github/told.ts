import type { Outcome, Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import type { Check } from "../../renderers/check.ts";
import { reasonOf } from "./fault.ts";

/** What was judged of a change, by which policy, before GitHub is told. */
export type Judged = Readonly<{
  /** Null where the policy could not be read: then the default one stands in its place. */
  review: Review | null;
  policy: Policy;
  outcome: Outcome;
  check: Check;
}>;

/** What became of comments, or of a check. `failed` says why they are missing. */
export type Told =
  | Readonly<{ kind: "told" | "not asked" | "superseded" | "read-only" }>
  | Readonly<{ kind: "failed"; why: string }>;

/** Tells GitHub something. That it fails is an outcome: the review that it is about is finished and stands. */
export async function told(tell: () => Promise<Readonly<{ kind: string }>>): Promise<Told> {
  try {
    const { kind } = await tell();
    return { kind: kind === "superseded" || kind === "read-only" ? kind : "told" };
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}
