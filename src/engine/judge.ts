import type { Change } from "../domain/change.ts";
import type { Finding, NarrowingNote } from "../domain/finding.ts";
import { type Gap, gapAt } from "../domain/gap.ts";
import { rules } from "../rules/index.ts";
import { allowsWitness, type GrantsByDomain } from "./comparisons.ts";

export type Judged = Readonly<{
  findings: readonly Finding[];
  narrowings: readonly NarrowingNote[];
  gaps: readonly Gap[];
}>;

/**
 * Turns changes into findings. A widening whose witness the second matcher doesn't confirm is never posted as one; it
 * is named as not checked, since keeping silent could hide a real one.
 */
export function judge(
  app: string,
  changes: readonly Change[],
  base: GrantsByDomain,
  head: GrantsByDomain,
): Judged {
  const findings: Finding[] = [];
  const narrowings: NarrowingNote[] = [];
  const gaps: Gap[] = [];
  for (const change of changes) {
    if (change.direction === "narrowed") {
      narrowings.push(noteOf(app, change));
      continue;
    }
    const finding = findingOf(app, change);
    if (finding === undefined) gaps.push(unconfirmed(change, "no rule names it"));
    else if (allowsWitness(base, change)) gaps.push(unconfirmed(change, "the base seems to allow it too"));
    else if (!allowsWitness(head, change)) gaps.push(unconfirmed(change, "the head seems to refuse it"));
    else findings.push(finding);
  }
  return { findings, narrowings, gaps };
}

function findingOf(app: string, change: Change): Finding | undefined {
  for (const rule of rules) {
    const judgement = rule.judge(change);
    if (judgement === undefined) continue;
    const { at, subject, action, witness, base, head, identity } = change;
    return {
      rule: rule.id,
      ...judgement,
      app,
      ...at,
      subject,
      action,
      witness,
      base,
      head,
      key: identity,
      waiver: null,
    };
  }
  return undefined;
}

function noteOf(app: string, change: Change): NarrowingNote {
  const { domain, at, subject, action, witness, base, head, identity } = change;
  return {
    domain,
    app,
    ...at,
    title: `${subject} can no longer ${action}`,
    subject,
    action,
    witness,
    base,
    head,
    key: identity,
  };
}

function unconfirmed(change: Change, why: string): Gap {
  const message = `${change.witness.text} may be newly allowed, but that could not be confirmed: ${why}. Please look at this line, and report it as a fault of Toril's.`;
  return gapAt(change.at, "not-checked", message);
}
