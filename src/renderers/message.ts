import type { FindingBuild } from "../domain/build.ts";
import { type Finding, type NarrowingNote, orderFindings } from "../domain/finding.ts";
import type { Gap, GapKind, ReviewedGap } from "../domain/gap.ts";
import { comparePlaces } from "../domain/place.ts";
import { platformSet } from "../domain/platform.ts";
import type { Review, ReviewedApp } from "../domain/review.ts";
import { code } from "../domain/sentence.ts";
import { SEVERITIES, type Severity } from "../domain/severity.ts";
import type { Revision } from "../domain/tree.ts";
import type { StepWitness, Witness } from "../domain/witness.ts";
import { listInWords } from "../words/lists.ts";
import { onPlatforms } from "../words/platforms.ts";

/** What every output says of a review, as sentences without markup; each output is then layout only. */

/** The whole review in one sentence, in people's words; its end says how many more findings there are, however long it is. */
export function headlineOf(review: Review, longest = Number.POSITIVE_INFINITY): string {
  const [worst, ...others] = orderFindings(review.findings);
  if (worst !== undefined) return withOthers(withoutFullStop(worst.title), others.length, longest);
  const blocking = review.gaps.filter((gap) => gap.blocking).length;
  if (blocking > 0) return `Nothing new was found, but ${things(blocking)} could not be checked`;
  if (review.waived.length > 0) return `All that is newly allowed is waived: ${things(review.waived.length)}`;
  if (review.compared !== "apps") return withoutFullStop(NOTHING_TO_COMPARE[review.compared]);
  const narrowed = review.narrowings.length;
  if (narrowed === 0) return "Nothing new is allowed";
  return `Nothing new is allowed, and ${things(narrowed)} ${narrowed === 1 ? "is" : "are"} no longer allowed`;
}

const NOTHING_TO_COMPARE = {
  "no-app": "Nothing to compare: there is no Tauri app here.",
  "no-change": "Nothing to compare: base and head hold the same files.",
} as const;

/** What the review decided, and why, and no more than was looked at. */
export function verdictInWords({ verdict, findings, gaps, compared, changed }: Review): string {
  const blocking = gaps.filter((gap) => gap.blocking).length;
  switch (verdict) {
    case "pass":
      if (compared !== "apps") return NOTHING_TO_COMPARE[compared];
      if (findings.length > 0)
        return "Pass: nothing that was found is as severe as this repository's threshold.";
      if (changed.notCovered.length === 0) return "Pass: head allows nothing that base refused.";
      return `Pass: in what was looked at, head allows nothing that base refused. ${notCoveredInWords(changed.notCovered.length)}`;
    case "fail":
      return blocking === 0
        ? "Fail: what was found reaches this repository's threshold."
        : `Fail: what was found reaches this repository's threshold. Besides, ${things(blocking)} could not be checked.`;
    case "incomplete":
      return blocking === 0
        ? "Incomplete: the review could not be finished, so nothing is promised."
        : `Incomplete: ${things(blocking)} could not be checked, so nothing is promised.`;
  }
}

function notCoveredInWords(count: number): string {
  return `${counted(count, "changed file")} ${count === 1 ? "isn't" : "aren't"} judged yet, or not in full.`;
}

/** What the repository's policy keeps from being reported, in one sentence; empty where it keeps nothing. */
export function turnedOffInWords({ turnedOff }: Review): string {
  if (turnedOff.length === 0) return "";
  const each = turnedOff.map(({ rule, findings }) => `${counted(findings, "finding")} of ${code(rule)}`);
  return `Turned off by this repository's policy, and not judged: ${listInWords(each)}.`;
}

/** "1 critical, 2 high and 1 low"; empty where nothing was found. */
export function countsInWords(findings: readonly Finding[]): string {
  const counts = countsOf(findings);
  return listInWords(
    SEVERITIES.toReversed()
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${counts[severity]} ${severity}`),
  );
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Who can do the witness, as the words before it: "A page of the app in window `main` can make this call on Linux". */
export function witnessLead(witness: Witness): string {
  const on = witness.platform === "any" ? "" : onPlatforms(platformSet(witness.platform));
  switch (witness.kind) {
    case "invoke":
      return `${caller(witness.origin)} in ${webview(witness.window, witness.webview)} can make this call${on}`;
    case "csp":
      return `A page at ${code(witness.document)} can do this${on}`;
    case "config":
      return `The app then lets this happen${on}`;
    case "build":
    case "halves":
      return `Building the app does this${on}`;
    case "step":
      return `${ON_MACHINES[witness.machine]}${on}`;
    case "package":
      return `The app then takes this${on}`;
    case "policy":
      return "Once it is merged, this passes";
  }
}

const ON_MACHINES: Readonly<Record<StepWitness["machine"], string>> = {
  builder: "Building the app does this",
  opener: "Whoever opens the repository starts this",
  job: "A job of this repository does this",
};

/** How sure we are, where that is worth a word; empty where we are certain. */
export function confidenceInWords({ confidence }: Finding): string {
  return { certain: "", likely: "likely, not certain", possible: "possible, not certain" }[confidence];
}

/** The build that alone gets it, and the command that makes it. */
export function buildInFull({ name, purpose, command }: FindingBuild): string {
  const made = purpose === "unknown" ? `any that is handed ${code(name)}` : `${purpose}, by ${code(name)}`;
  return `${made} (${code(command)})`;
}

/** `main (1234abc)`, or the name alone where there is no commit. */
export function revisionInWords({ rev, sha }: Revision): string {
  const short = sha?.slice(0, 7);
  return short === undefined || short === rev ? code(rev) : `${code(rev)} (${code(short)})`;
}

/** "`Demo` in `src-tauri`, Tauri `2.1.0`". */
export function appInWords({ root, name, tauri }: ReviewedApp): string {
  const version = tauri === null ? "" : `, Tauri ${code(tauri)}`;
  return `${code(name)} in ${code(root === "" ? "." : root)}${version}`;
}

/** `path:line`, or the path alone where the place is a whole file. */
export function placeInWords({ path, line }: Readonly<{ path: string; line: number }>): string {
  return path === "" ? "the repository" : `${path}:${line}`;
}

/** What could not be read or resolved at base either, and is the same: it is told once, and never blocks. */
export function asBefore(gaps: readonly ReviewedGap[]): ReviewedGap[] {
  return gaps.filter(({ since }) => since === "base");
}

/** "As before: 7 things could not be checked at base either." */
export function asBeforeInWords(count: number): string {
  return `As before: ${things(count)} could not be checked at base either.`;
}

/** Gaps of one kind that block, or don't, under the words that name them. */
export type GapGroup = Readonly<{ heading: string; blocking: boolean; gaps: readonly ReviewedGap[] }>;

/** What is newly not known, by kind, that which keeps the verdict from `pass` first. */
export function groupGaps(gaps: readonly ReviewedGap[]): GapGroup[] {
  return [true, false].flatMap((blocking) => {
    const alike = Map.groupBy(
      gaps
        .filter((gap) => gap.since === "head" && gap.blocking === blocking)
        .toSorted((a, b) => comparePlaces(topOfGap(a), topOfGap(b))),
      (gap) => gap.kind,
    );
    return GAP_ORDER.flatMap((kind) => {
      const found = alike.get(kind);
      return found === undefined ? [] : [{ heading: GAP_HEADINGS[kind], blocking, gaps: found }];
    });
  });
}

/** What kind of thing is not known, as a heading. */
export const GAP_HEADINGS: Readonly<Record<GapKind, string>> = {
  unparsed: "Files that do not parse",
  unreadable: "Files that could not be read",
  truncated: "Left out, since a limit was reached",
  "unknown-permission": "Permissions that nothing defines",
  "unknown-plugin": "Plugins whose permissions are not known",
  "assumed-version": "Versions that had to be assumed",
  "not-checked": "Not checked",
  "not-followed": "Links and submodules that were not followed",
  "does-not-build": "Settings that stop the app from building",
  dynamic: "Decided only when the app runs",
  unsupported: "Not supported yet",
  "not-covered": "Changed, and not judged yet",
};

const GAP_ORDER = Object.keys(GAP_HEADINGS) as readonly GapKind[];

export function orderNarrowings(narrowings: readonly NarrowingNote[]): NarrowingNote[] {
  return narrowings.toSorted(comparePlaces);
}

/** "1 thing", "3 things". */
function things(count: number): string {
  return counted(count, "thing");
}

/** "1 finding", "3 findings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function withOthers(title: string, others: number, longest: number): string {
  if (others === 0) return cutBetweenNames(title, longest);
  const more = `, and ${counted(others, "more finding")}`;
  return `${cutBetweenNames(title, longest - more.length)}${more}`;
}

/** The beginning of a sentence, which ends with a whole word or name. What stood in brackets isn't missed. */
function cutBetweenNames(title: string, room: number): string {
  if (title.length <= room) return title;
  const begun = title.slice(0, room - 1).toWellFormed();
  const isInName = (begun.match(/`/g) ?? []).length % 2 === 1;
  const whole = begun.slice(0, begun.lastIndexOf(isInName ? "`" : " ")).trimEnd();
  if (isInName && whole.length < room / 2) return `${begun.slice(0, -1)}…\``;
  return / \($/.test(whole) ? whole.slice(0, -2) : `${whole.replace(/[,:]$/, "")}…`;
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function caller(origin: string): string {
  return origin === "local" ? "A page of the app" : `The page ${code(origin)}`;
}

function webview(window: string, label: string): string {
  return window === label ? `window ${code(window)}` : `webview ${code(label)} of window ${code(window)}`;
}

function topOfGap({ path, line }: Gap) {
  return { path, line, column: 1, endLine: line };
}
