import { OUTCOMES, type Policy } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import { SEVERITIES, type Severity } from "../domain/severity.ts";
import { POLICY_PATH } from "./policy-path.ts";
import type { PolicyReading } from "./read-policy.ts";

/** What a pull request does to the policy, as sentences for its review. */
export type PolicyNotice = Readonly<{ weakened: boolean; sentences: readonly string[] }>;

/**
 * Tells what a pull request does to the policy that judges it. The old policy still judges it, so that no change can let itself
 * through. Null where nothing changes. A missing file means the defaults.
 */
export function policyNotice(before: PolicyReading, after: PolicyReading): PolicyNotice | null {
  const judged = `This change edits Toril's policy, ${code(POLICY_PATH)}. It was judged by the policy of the default branch, and the new one holds once it is merged.`;
  if (!after.ok) {
    const [first] = after.errors;
    const where = first === undefined ? "" : ` Line ${first.at.line}: ${first.message}`;
    return {
      weakened: false,
      sentences: [`${judged} The new policy can't be read, and then every review fails.${where}`],
    };
  }
  if (!before.ok) return { weakened: false, sentences: [judged] };
  if (isSame(before.policy, after.policy)) return null;
  const weaker = weakenings(before.policy, after.policy);
  return {
    weakened: weaker.length > 0,
    sentences: weaker.length === 0 ? [judged] : [`${judged} The new one is weaker:`, ...weaker],
  };
}

function isSame(a: Policy, b: Policy): boolean {
  const sources = (policy: Policy) => JSON.stringify([...policy.trustedSources].sort());
  const isAlike = a.failOn === b.failOn && a.commentFrom === b.commentFrom && a.incomplete === b.incomplete;
  return isAlike && rulesOf(a) === rulesOf(b) && sources(a) === sources(b);
}

function rulesOf({ rules }: Policy): string {
  return JSON.stringify([...rules].sort());
}

function weakenings(before: Policy, after: Policy): string[] {
  const ids = [...new Set([...before.rules.keys(), ...after.rules.keys()])].sort();
  return [
    ...(levelOf(after.failOn) > levelOf(before.failOn)
      ? [`${failing(after.failOn)} where it failed on ${code(before.failOn)}.`]
      : []),
    ...(levelOf(after.commentFrom) > levelOf(before.commentFrom)
      ? [
          `Only ${after.commentFrom === "never" ? "nothing" : code(after.commentFrom)} and above has a comment in the diff.`,
        ]
      : []),
    ...(OUTCOMES.indexOf(after.incomplete) > OUTCOMES.indexOf(before.incomplete)
      ? [`A review that is incomplete is ${code(after.incomplete)} where it was ${code(before.incomplete)}.`]
      : []),
    ...ids.flatMap((id) => ruleWeakening(id, before.rules.get(id), after.rules.get(id))),
    ...after.trustedSources
      .filter((source) => !before.trustedSources.includes(source))
      .map((source) => `It trusts code from ${code(source)}.`),
  ];
}

function failing(limit: Policy["failOn"]): string {
  return limit === "never" ? "It fails on nothing" : `It fails on ${code(limit)}`;
}

type Setting = Severity | "off" | undefined;

/** A rule's own severity depends on what it finds. So a fixed severity may be lower, unless it is the highest. */
function ruleWeakening(id: string, before: Setting, after: Setting): string[] {
  if (before === after || before === "off" || after === "critical") return [];
  if (after === "off") return [`${code(id)} is turned off.`];
  if (after === undefined)
    return before === "info" ? [] : [`${code(id)} is no longer fixed at ${code(before ?? "")}.`];
  if (before === undefined) return [`${code(id)} counts as ${code(after)}, whatever it finds.`];
  return levelOf(after) < levelOf(before)
    ? [`${code(id)} counts as ${code(after)} where it counted as ${code(before)}.`]
    : [];
}

/** A threshold as a number. The higher it is, the less fails. */
function levelOf(level: Severity | "never"): number {
  return level === "never" ? SEVERITIES.length : SEVERITIES.indexOf(level);
}
