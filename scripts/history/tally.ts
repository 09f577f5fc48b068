import type { Gap } from "../../src/domain/gap.ts";
import { spansOf } from "../../src/domain/sentence.ts";
import type { Reviewed } from "./review-worker.ts";

/** How often something was seen, and where for the first time. */
export type Count = Readonly<{ times: number; commits: number; first: Seen; last: Seen }>;

type Seen = Readonly<{ commit: string; place: string }>;

/** Reviews that took longest. */
const SLOWEST = 10;

/** Counts what reviews said. Of a review it keeps no more than where to look, so that a history may be long. */
export class Tally {
  reviewed = 0;
  narrowings = 0;
  readonly verdicts = new Map<string, number>();
  readonly failures: Extract<Reviewed, { failure: string }>[] = [];
  readonly findings = new Map<string, Count>();
  readonly gaps = new Map<string, Count>();
  slowest: Pick<Reviewed, "commit" | "ms">[] = [];

  add(reviewed: Reviewed): void {
    const { commit, ms } = reviewed;
    this.reviewed += 1;
    this.slowest = [...this.slowest, { commit, ms }].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
    if ("failure" in reviewed) {
      this.failures.push(reviewed);
      return;
    }
    const { verdict, findings, narrowings, gaps } = reviewed.review;
    this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + 1);
    this.narrowings += narrowings.length;
    for (const { rule, severity, path, line } of findings)
      count(this.findings, `${rule} ${severity}`, { commit, place: `${path}:${line}` });
    for (const gap of gaps) count(this.gaps, shapeOf(gap), { commit, place: `${gap.path}:${gap.line}` });
  }
}

function count(counts: Map<string, Count>, name: string, seen: Seen): void {
  const { times, commits, first, last } = counts.get(name) ?? {
    times: 0,
    commits: 0,
    first: seen,
    last: null,
  };
  // Reviews come one after the other, so another commit than the last one is a new one.
  const isNew = last?.commit !== seen.commit;
  counts.set(name, { times: times + 1, commits: commits + (isNew ? 1 : 0), first, last: seen });
}

/** Gaps that say the same of other names: their kind, and the message without what is code in it, and without numbers. */
function shapeOf({ kind, blocking, message }: Gap): string {
  const words = spansOf(message).map((span) => (span.kind === "code" ? "`…`" : span.text));
  const shape = words
    .join("")
    .replace(/(?:`…`(?:, | and ))+`…`/g, "`…`")
    .replace(/\d+(?:[.\w+-]*\w)?/g, "N");
  return `${kind}${blocking ? "" : " (doesn't block)"}: ${shape}`;
}
