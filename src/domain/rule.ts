import type { ChangeOf, RuleId } from "./change.ts";
import type { Confidence, Severity } from "./severity.ts";
import type { Weights } from "./weights.ts";

/** What a rule says of one widening; it adds only what it saw, and the catalogue holds the rest. */
export type Judgement = Readonly<{
  severity: Severity;
  /** The cases of the rule's weights that decide the severity, where it has any. */
  weighs?: readonly string[];
  confidence: Confidence;
  title: string;
  message: string;
  remedy: string;
  /** Rows that are folded below the rest: one for each of what it is about. */
  details?: readonly string[];
}>;

/** What can be said of a rule without asking it. */
export type RuleHeading = Readonly<{
  /** `domain/what-happened`; also the rule's folder. */
  id: string;
  /** What it reports, as a heading. */
  title: string;
  /** Of a rule whose findings weigh more or less by what it finds: each case, with its severity. */
  weights?: Weights;
}>;

/** One kind of widening that Toril names. A rule looks at one change, which names it, and knows nothing else. */
export type Rule<Id extends RuleId> = RuleHeading &
  Readonly<{
    id: Id;
    judge: (change: ChangeOf<Id>) => Judgement;
  }>;

/** One rule for every id that a change can name. */
export type Rules = Readonly<{ [Id in RuleId]: Rule<Id> }>;
