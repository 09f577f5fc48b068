import type { Change, ChangeOf, RuleId } from "../domain/change.ts";
import type { Finding, NarrowingNote } from "../domain/finding.ts";
import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import type { Judgement } from "../domain/rule.ts";
import { OutOfWork, type Work } from "../domain/work.ts";
import { ruleOf } from "../rules/index.ts";
import { aboutOf } from "../words/about-of.ts";
import { effectOf } from "../words/effect-of.ts";
import { codeOf } from "./code-of.ts";
import { allowsWitness, extentOf, type GrantsByDomain } from "./comparisons.ts";
import type { StoodAt } from "./stood-at.ts";
import { newSourceOf } from "./trusted-sources.ts";

export type Judged = Readonly<{
  findings: readonly Finding[];
  narrowings: readonly NarrowingNote[];
  gaps: readonly Gap[];
}>;

/**
 * Turns changes into findings. If the second matcher doesn't confirm the witness of a widening, the widening is never posted as a
 * finding. It becomes a gap that says so, since silence could hide a real one.
 */
export function judge(
  app: string | null,
  changes: readonly Change[],
  base: GrantsByDomain | null,
  head: GrantsByDomain,
  stoodAt: StoodAt,
  work: Work,
): Judged {
  const findings: Finding[] = [];
  const narrowings: NarrowingNote[] = [];
  const gaps: Gap[] = [];
  for (const change of changes) {
    if (change.direction === "narrowed") {
      narrowings.push(noteOf(app, change, stoodAt));
      continue;
    }
    const doubt = doubtOf(change, base, head, work);
    if (doubt === undefined) findings.push(findingOf(app, change, head, stoodAt));
    else gaps.push(unconfirmed(change, doubt));
  }
  return { findings, narrowings, gaps };
}

/** Why the second matcher doesn't confirm a change; undefined where it does. */
function doubtOf(
  change: Change,
  base: GrantsByDomain | null,
  head: GrantsByDomain,
  work: Work,
): string | undefined {
  try {
    if (allowsWitness(base, change, work)) return "the base seems to allow it too";
    return allowsWitness(head, change, work) ? undefined : "the head seems to refuse it";
  } catch (error) {
    if (error instanceof OutOfWork) return "the review has no steps left for it";
    throw error;
  }
}

function findingOf(app: string | null, change: Change, grants: GrantsByDomain, stoodAt: StoodAt): Finding {
  const { rule, at, witness, identity } = change;
  const { subject, action, base, head } = effectOf(change);
  return {
    rule,
    details: [],
    ...judgementOn(rule, change),
    app,
    ...at,
    subject,
    action,
    witness,
    base,
    head,
    key: identity,
    extent: extentOf(change, grants),
    waiver: null,
    build: null,
    newSource: newSourceOf(change),
    ...("toldBy" in change && { toldBy: change.toldBy }),
    codeOf: codeOf(change),
    about: aboutOf(change),
    basePlace: basePlaceOf(change, stoodAt),
    excerpt: "",
    removable: change.domain === "ipc" && change.removable,
  };
}

function judgementOn<Id extends RuleId>(id: Id, change: ChangeOf<Id>): Judgement {
  return ruleOf[id].judge(change);
}

/** What narrows stands where base had it, unless the comparison says otherwise. */
function basePlaceOf({ was, at, direction }: Change, stoodAt: StoodAt): Place | null {
  if (was !== undefined) return was;
  return direction === "narrowed" ? at : stoodAt(at);
}

function noteOf(app: string | null, change: Change, stoodAt: StoodAt): NarrowingNote {
  const { at, witness, identity } = change;
  const { subject, action, base, head } = effectOf(change);
  const title = `${subject} can no longer ${action}`;
  const about = aboutOf(change);
  const basePlace = basePlaceOf(change, stoodAt);
  return { app, ...at, title, subject, action, witness, base, head, key: identity, about, basePlace };
}

function unconfirmed(change: Change, why: string): Gap {
  const message = `${change.witness.text} may be newly allowed, but that could not be confirmed: ${why}. Please look at this line, and report it as a fault of Toril's.`;
  return gapAt(change.at, { kind: "not-checked", rests: wordsOf(change.domain, change.identity), message });
}
