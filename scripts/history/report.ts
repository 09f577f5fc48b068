import type { Count, Tally } from "./tally.ts";

/** A tally as text, for a person who will look at the examples. */
export function reportOf(tally: Tally): string {
  const { reviewed, verdicts, failures, slowest, findings, narrowings, gaps, reasons } = tally;
  const verdict = [...verdicts].map(([name, times]) => `${times} ${name}`).join(", ");
  return [
    `${reviewed} commits reviewed (${verdict}), ${failures.length} crashed or hung, ${narrowings} narrowings`,
    `${tally.red} red, ${tally.redForNothing} of them without a finding of medium or above (${tally.redForLockfiles} only for a lockfile of a kind that isn't read yet)`,
    ...failures.flatMap(({ commit, failure }) => ["", `FAILED ${commit}`, failure]),
    ...["", "Slowest", ...slowest.map(({ commit, ms }) => `${column(ms)} ms  ${commit}`)],
    ...["", "Why red without a finding: times, in commits, newest example", ...rows(reasons)],
    ...["", "Findings: times, in commits, newest example", ...rows(findings)],
    ...["", "Gaps: times, in commits, newest example", ...rows(gaps), ""],
  ].join("\n");
}

function rows(counts: ReadonlyMap<string, Count>): string[] {
  return [...counts]
    .sort(([, a], [, b]) => b.times - a.times)
    .flatMap(([name, { times, commits, first }]) => [
      `${column(times)} ${column(commits)}  ${name}`,
      `${" ".repeat(16)}${first.commit.slice(0, 12)} ${first.place}`,
    ]);
}

function column(value: number): string {
  return String(value).padStart(7);
}
