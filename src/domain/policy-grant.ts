import type { ChangeBase } from "./change-base.ts";
import type { Gate } from "./gate.ts";
import type { Place } from "./place.ts";
import type { Policy } from "./policy.ts";
import type { Severity } from "./severity.ts";
import type { PolicyWitness } from "./witness.ts";

/** The policy as one revision has it: what it lets pass, any change may do. */
export type PolicyGrant = Readonly<{
  domain: "policy";
  policy: Policy;
  /** Where each value stands, by the names that lead to it; what isn't there is a default. */
  set: ReadonlyMap<string, Place>;
  /** What each case of a rule weighs where no policy says so, by `caseOf`. */
  weights: ReadonlyMap<string, Severity>;
  /** The steps of workflows that ask Toril. */
  gates: readonly Gate[];
  /** The top of the file; where there is none, its path all the same. */
  at: Place;
}>;

/** One value of the policy that changed, so that something passes which failed; or fails which passed. */
export type PolicyChange = ChangeBase &
  Readonly<{
    domain: "policy";
    rule: "policy/weakened";
    witness: PolicyWitness;
    /** The value by the names that lead to it: "fail-on", "rules: csp/eval-allowed". */
    setting: string;
    /** What it was and is; null where it has none. */
    before: string | null;
    after: string | null;
  }>;
