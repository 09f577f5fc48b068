import type { Gap } from "../../src/domain/gap.ts";
import type { Review } from "../../src/domain/review.ts";
import { spansOf } from "../../src/domain/sentence.ts";
import { atLeast } from "../../src/domain/severity.ts";
import type { Reviewed } from "./review-worker.ts";

/** How often something was seen, in how many commits, and the first and last time. */
export type Count = Readonly<{ times: number; commits: number; first: Seen; last: Seen }>;

type Seen = Readonly<{ commit: string; place: string }>;

/** How many of the slowest reviews are listed. */
const SLOWEST = 10;

/** Counts what reviews said. It keeps only where to look, so that a history may be long. */
export class Tally {
  reviewed = 0;
  narrowings = 0;
  readonly verdicts = new Map<string, number>();
  readonly failures: Extract<Reviewed, { failure: string }>[] = [];
  readonly findings = new Map<string, Count>();
  readonly gaps = new Map<string, Count>();
  /** Reviews that don't pass; and those of them without a finding of medium or above. */
  red = 0;
  redForNothing = 0;
  /** Of those without a finding, the ones that only have an unread kind of lockfile. */
  redForLockfiles = 0;
  /** Why the rest doesn't pass: the gaps that block. */
  readonly reasons = new Map<string, Count>();
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
    if (verdict !== "pass") this.#addRed(commit, reviewed.review);
  }

  #addRed(commit: string, { findings, gaps }: Review): void {
    this.red += 1;
    if (findings.some(({ severity }) => atLeast(severity, "medium"))) return;
    this.redForNothing += 1;
    const blocking = gaps.filter((gap) => gap.blocking);
    if (blocking.every(({ path }) => UNREAD_LOCKFILES.test(path))) this.redForLockfiles += 1;
    else
      for (const gap of blocking)
        count(this.reasons, shapeOf(gap), { commit, place: `${gap.path}:${gap.line}` });
  }
}

const UNREAD_LOCKFILES = /(?:^|\/)(?:pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;

function count(counts: Map<string, Count>, name: string, seen: Seen): void {
  const { times, commits, first, last } = counts.get(name) ?? {
    times: 0,
    commits: 0,
    first: seen,
    last: null,
  };
  // Reviews come in order, so a commit other than the last one is new.
  const isNew = last?.commit !== seen.commit;
  counts.set(name, { times: times + 1, commits: commits + (isNew ? 1 : 0), first, last: seen });
}

/** The shape of a gap: its kind, and its message without names in code and without numbers. */
function shapeOf({ kind, blocking, message }: Gap): string {
  const words = spansOf(message).map((span) => (span.kind === "code" ? "`…`" : span.text));
  const shape = words
    .join("")
    .replace(/(?:`…`(?:, | and ))+`…`/g, "`…`")
    .replace(/\d+(?:[.\w+-]*\w)?/g, "N");
  return `${kind}${blocking ? "" : " (doesn't block)"}: ${shape}`;
}
