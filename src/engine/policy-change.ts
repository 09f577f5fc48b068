import { valuesOf } from "../compare/policy/values.ts";
import type { Policy } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import { POLICY_PATH } from "./policy-path.ts";
import type { PolicyReading } from "./read-policy.ts";

/**
 * What a pull request is told that edits the policy, as sentences; none where its meaning stays. The old policy still judges it, so
 * that no change can let itself through. What the new one newly lets pass is told as findings.
 */
export function policyNotice(before: PolicyReading, after: PolicyReading): readonly string[] {
  const judged = `This change edits Toril's policy, ${code(POLICY_PATH)}. It was judged by the policy of the default branch, and the new one holds once it is merged.`;
  if (!after.ok) {
    const [first] = after.errors;
    const where = first === undefined ? "" : ` Line ${first.at.line}: ${first.message}`;
    return [`${judged} The new policy can't be read, and then every review fails.${where}`];
  }
  return before.ok && isSame(before.policy, after.policy) ? [] : [judged];
}

function isSame(a: Policy, b: Policy): boolean {
  return a.commentFrom === b.commentFrom && valuesOf(a, b).every(({ says }) => says(a) === says(b));
}
