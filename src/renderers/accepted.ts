import type { Acceptance } from "../domain/acceptance.ts";
import { listInWords } from "../words/lists.ts";
import { plain } from "./annotations.ts";
import type { Check } from "./check.ts";
import { sentence } from "./github-markdown.ts";
import { counted } from "./message.ts";

/** What an acceptance says of itself on GitHub: in the check, in the review's body, and as a comment. */

const LONGEST_TITLE = 100;

/** "Accepted by @kim: 3 widenings and 1 thing that could not be checked". */
function acceptedInWords({ by, covers }: Pick<Acceptance, "by" | "covers">): string {
  const widenings = covers.filter(({ kind }) => kind === "finding").length;
  const gaps = covers.length - widenings;
  const what = [
    ...(widenings === 0 ? [] : [counted(widenings, "widening")]),
    ...(gaps === 0 ? [] : [`${counted(gaps, "thing")} that could not be checked`]),
  ];
  return `Accepted by @${by}: ${listInWords(what)}`;
}

/** A check that failed, as it says that somebody accepted what it shows. */
export function acceptedCheck<C extends Pick<Check, "title" | "summary">>(
  check: C,
  acceptance: Acceptance,
): C & Pick<Check, "conclusion"> {
  const summary = `${lead(acceptance)}\n\n${check.summary}`;
  return { ...check, conclusion: "success", title: acceptedInWords(acceptance), summary };
}

/** The check of what comes after a merge, as it says what was accepted on the pull requests before; there is at least one. */
export function acceptedBeforeCheck(check: Check, accepted: readonly Acceptance[]): Check {
  const [first, ...others] = accepted;
  if (first === undefined) return check;
  const more = others.length === 0 ? "" : `, and on ${counted(others.length, "more pull request")}`;
  const title = plain(`${acceptedInWords(first)} in #${first.pull}${more}`, LONGEST_TITLE);
  const summary = [...accepted.map(lead), check.summary].join("\n\n");
  return { ...check, conclusion: "success", title, summary };
}

/** The same of the body of a review. */
export function acceptedBody(words: string, acceptance: Acceptance): string {
  return `${lead(acceptance)}\n\n${words}`;
}

/** What the conversation is told when somebody accepts. */
export function acceptedNote(acceptance: Acceptance): string {
  return `${lead(acceptance)} A later commit keeps this while it lets nothing more happen than what was accepted. \`/toril revoke\` ends it.`;
}

/** The same when somebody takes it back. */
export function revokedNote(by: string): string {
  return sentence(`No longer accepted: @${by} revoked it. The check fails again, and has a new code.`);
}

/** A check that was accepted, as it says that it no longer is, until the change is reviewed again. */
export function revokedCheck(by: string): Pick<Check, "conclusion" | "title" | "summary"> {
  const title = `No longer accepted: @${by} revoked it`;
  return { conclusion: "failure", title, summary: sentence(`${title}. The change is reviewed again.`) };
}

/** Why nothing counts that was accepted by another policy. */
export const POLICY_CHANGED = "the policy has changed since";

/** Why an earlier acceptance counts no more, as a sentence. */
export function endedInWords({ by, head }: Acceptance, why: string): string {
  return `What @${by} accepted for ${head.slice(0, 7)} counts no more: ${why}.`;
}

/** Who, what, why, when and for which commit: GitHub makes a link of the commit. */
function lead(acceptance: Acceptance): string {
  const { reason, at, head } = acceptance;
  const why = reason === null ? "" : ` Why: ${sentence(reason, 600)}`;
  return `**${sentence(acceptedInWords(acceptance))}.**${why}\n\nFor ${head}, on ${minute(at)}.`;
}

/** "2026-11-30 21:04 UTC". */
function minute(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
