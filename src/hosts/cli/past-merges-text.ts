import type { PastMerges, Proposal } from "../../domain/past-merges.ts";
import { code } from "../../domain/sentence.ts";
import { inNumbers } from "../../renderers/first-policy.ts";
import { inert, printed } from "../../renderers/terminal.ts";

/** Digits of a commit's hash that people read. */
const SHORT = 10;

export type Written = Readonly<{
  past: PastMerges;
  proposal: Proposal;
  /** The commits that could not be reviewed. */
  unread: readonly string[];
  file: string;
  /** The full name of the branch. */
  branch: string;
}>;

/** What past merges would have met, and what was written. */
export function pastMergesText({ past, proposal, unread, file, branch }: Written): string {
  const lines = [
    inNumbers(past),
    `The merges are the newest of ${code(branch.replace(/^refs\/(?:remotes|heads)\//, ""))} that touch what an app may do, judged by the defaults.`,
    ...(past.rules.length === 0 ? [] : ["", "Would have failed, by rule: merges, worst, newest example"]),
    ...past.rules.map(
      ({ rule, merges, worst, newest }) =>
        `${String(merges).padStart(6)}  ${worst.padEnd(8)}  ${rule.padEnd(34)} ${newest.slice(0, SHORT)}`,
    ),
    ...(past.gaps.length === 0 ? [] : ["", "Could not be checked whole, by the kind of gap: merges"]),
    ...past.gaps.map(({ kind, merges }) => `${String(merges).padStart(6)}  ${kind}`),
    ...(unread.length === 0
      ? []
      : ["", `Could not be reviewed: ${unread.map((commit) => commit.slice(0, SHORT)).join(", ")}`]),
    ...["", `Wrote ${file}. It observes, and proposes ${inWords(proposal)}, commented out.`],
    "Read it, commit it, and merge it to the default branch. docs/adopt.md tells what comes next.",
  ];
  return printed(lines.map(inert));
}

function inWords({ rules, trust }: Proposal): string {
  const counted = (count: number, noun: string) =>
    `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
  return `${counted(rules.length, "rule")} and ${counted(trust.length, "package")}`;
}
