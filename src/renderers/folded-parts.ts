import { orderFindings } from "../domain/finding.ts";
import type { Review } from "../domain/review.ts";
import { waivedInWords } from "../words/waived.ts";
import { folded } from "./folded.ts";
import { codeSpan, sentence } from "./github-markdown.ts";
import { asBefore, groupGaps, orderNarrowings, placeInWords } from "./message.ts";

/** What is no longer possible, one line each. */
export function narrowingsFolded({ narrowings }: Review, room: number): string {
  return folded({
    summary: `No longer possible (${narrowings.length})`,
    items: orderNarrowings(narrowings),
    render: (narrowing) => `- ${sentence(narrowing.title, 300)} (${codeSpan(placeInWords(narrowing))})`,
    room,
  });
}

/** What waivers cover, one line each. */
export function waivedFolded({ waived }: Review, room: number): string {
  return folded({
    summary: `Waived (${waived.length})`,
    items: orderFindings(waived),
    render: (finding) => `- ${sentence(waivedInWords(finding), 500)} (${codeSpan(placeInWords(finding))})`,
    room,
  });
}

/** What isn't known: what is new by kind, that which blocks first, and then what base had too. */
export function gapsFolded({ gaps }: Review, room: number): string {
  const fresh = groupGaps(gaps).flatMap((group) =>
    group.gaps.map((gap, index) => ({ gap, heading: index === 0 ? headingOf(group) : "" })),
  );
  const before = asBefore(gaps).map((gap, index) => ({
    gap,
    heading: index === 0 ? headingOf({ heading: "As before", blocking: false }) : "",
  }));
  const counts = [
    ...(fresh.length === 0 ? [] : [`${fresh.length} new`]),
    ...(before.length === 0 ? [] : [`${before.length} as before`]),
  ];
  return folded({
    summary: `Not checked: ${counts.join(", ")}`,
    items: [...fresh, ...before],
    render: ({ gap, heading }) =>
      `${heading}- ${sentence(gap.message, 300)} (${codeSpan(placeInWords(gap))})`,
    room,
  });
}

function headingOf({ heading, blocking }: Readonly<{ heading: string; blocking: boolean }>): string {
  return `\n**${heading}**${blocking ? "" : " (does not block)"}\n\n`;
}
