import type { ReviewedGap } from "../domain/gap.ts";
import { outcomeOf, type Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { code } from "../domain/sentence.ts";
import { asBefore, groupGaps, placeInWords } from "./message.ts";
import { type Paint, wrap } from "./terminal.ts";

/** As many of what blocks are told each on a line. */
const MOST_TOLD = 3;
const INDENT = "  ";

/** What isn't known: each thing that holds the merge up, as far as there is room, and how much else there is. */
export function notCheckedLines({ gaps }: Review, policy: Policy, width: number, paint: Paint): string[] {
  const blocking = groupGaps(gaps).flatMap((group) => (group.blocking ? group.gaps : []));
  const others = gaps.filter((gap) => !gap.blocking && gap.since === "head").length;
  const before = asBefore(gaps).length;
  const counts = [
    ...(blocking.length === 0
      ? []
      : [failsAlone(gaps, policy) ? `${blocking.length}, which alone would fail` : `${blocking.length}`]),
    ...(others === 0 ? [] : [`${others} that ${others === 1 ? "doesn't" : "don't"} block`]),
    ...(before === 0 ? [] : [`${before} as before`]),
  ];
  if (counts.length === 0) return [];
  return [
    ...wrap(`Not checked: ${counts.join("; ")}`, width, paint),
    ...blocking.slice(0, MOST_TOLD).flatMap((gap) => gapLine(gap, width, paint)),
  ];
}

/** Whether what isn't checked keeps the change from being merged, were there no finding. */
function failsAlone(gaps: Review["gaps"], policy: Policy): boolean {
  return outcomeOf({ verdict: "incomplete", gaps }, policy) === "fail";
}

/** The beginning of what is said of a gap, on one line. */
function gapLine(gap: ReviewedGap, width: number, paint: Paint): string[] {
  const room = width - INDENT.length - " …".length;
  const [first = "", ...rest] = wrap(`${code(placeInWords(gap), 40)} ${gap.message}`, room, paint);
  return [`${INDENT}${first}${rest.length === 0 ? "" : " …"}`];
}
