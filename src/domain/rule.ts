import type { Change } from "./change.ts";
import type { Confidence, Severity } from "./severity.ts";

/** What a rule says of one widening; it adds only what it saw, and the catalogue holds the rest. */
export type Judgement = Readonly<{
  severity: Severity;
  confidence: Confidence;
  title: string;
  message: string;
  remedy: string;
}>;

/** One kind of widening that Toril names. A rule looks at one change and knows nothing else. */
export type Rule = Readonly<{
  /** `domain/what-happened`; also the rule's folder. */
  id: string;
  /** What it reports, as a heading. */
  title: string;
  judge(change: Change): Judgement | undefined;
}>;
