import { type Finding, orderFindings } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";
import type { Review } from "../domain/review.ts";
import { visible } from "../domain/sentence.ts";
import { GAP_HEADINGS, groupGaps, witnessLead } from "./message.ts";
import { SEVERITY_WORDS } from "./severity.ts";

/** A note at lines of a file, in plain text: neither the Checks API nor the runner's log shows markup. */
export type Annotation = Readonly<{
  path: string;
  line: number;
  endLine: number;
  level: "failure" | "warning" | "notice";
  title: string;
  message: string;
}>;

const NONE: ReadonlySet<Finding> = new Set();
const LONGEST = { title: 255, sentence: 600 } as const;

/** What a review has to note at lines, the worst first: its findings that have no comment, then what could not be checked. */
export function orderedAnnotations(review: Review, commented: ReadonlySet<Finding> = NONE): Annotation[] {
  const blocking = groupGaps(review.gaps.filter((gap) => gap.blocking && gap.path !== ""));
  return [
    ...orderFindings(review.findings)
      .filter((finding) => !commented.has(finding))
      .map(ofFinding),
    ...blocking.flatMap(({ gaps }) => gaps.map(ofGap)),
  ];
}

function ofFinding({ severity, title, witness, message, remedy, path, line, endLine }: Finding): Annotation {
  return {
    path,
    ...linesFrom(line, endLine),
    level: SEVERITY_WORDS[severity].annotation,
    title: plain(title, LONGEST.title),
    message: [
      `${plain(witnessLead(witness), LONGEST.sentence)}: ${plain(witness.text, LONGEST.sentence)}`,
      plain(message, LONGEST.sentence),
      plain(remedy, LONGEST.sentence),
    ].join("\n"),
  };
}

function ofGap({ kind, path, line, message }: Gap): Annotation {
  return {
    path,
    ...linesFrom(line, line),
    level: "warning",
    title: GAP_HEADINGS[kind],
    message: plain(message, LONGEST.sentence),
  };
}

function linesFrom(line: number, endLine: number) {
  return { line: Math.max(1, line), endLine: Math.max(1, line, endLine) };
}

/** A sentence on one line, every character visible. */
export function plain(text: string, longest: number): string {
  const shown = visible(text.slice(0, longest));
  return text.length <= longest && shown.length <= longest
    ? shown
    : `${shown.slice(0, longest - 1).toWellFormed()}…`;
}
