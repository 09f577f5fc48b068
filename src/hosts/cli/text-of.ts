import { code } from "../../domain/sentence.ts";
import { renderQuiet, renderSummary } from "../../renderers/summary.ts";
import { renderText } from "../../renderers/text.ts";
import { filtered, whoOfNoFinding } from "../../review/filters.ts";
import { numbered } from "../../words/digest.ts";
import type { ReviewCommand } from "./command.ts";
import { excerptsFor } from "./excerpts.ts";
import { didYouMean } from "./nearest-name.ts";
import type { Reviewed } from "./reviewed.ts";
import type { Terminal } from "./terminal.ts";

/** Longer lines than these are hard to read, however wide the terminal is. */
const WIDEST = 120;

/** Columns of the text; undefined where the renderer knows best. */
export function layoutOf({ colour, width }: Pick<Terminal, "colour" | "width">) {
  return { colour, ...(width !== undefined && { width: Math.min(width, WIDEST) }) };
}

/** A review as text, as long as the command asks for, with what its filters show. */
export async function textOf(
  { review, policy, sides }: Reviewed,
  { text, filters }: ReviewCommand,
  terminal: Pick<Terminal, "colour" | "width">,
): Promise<string> {
  const { shown: left, hidden } = filtered(review, filters, policy.failOn);
  const isLeft = new Set(left);
  const shown = numbered(review.findings).filter(({ finding }) => isLeft.has(finding));
  const notes = [...whoOfNoFinding(review, filters).map(ofNoFinding), hidden].filter((note) => note !== "");
  const options = { ...layoutOf(terminal), policy, shown, notes };
  switch (text) {
    case "quiet":
      return renderQuiet(review, options);
    case "summary":
      return renderSummary(review, options);
    case "details": {
      const excerpts = await excerptsFor(left, sides.base, sides.head);
      return renderText(review, { ...options, excerpts });
    }
  }

  /** Who is asked for may have no finding, or be mistyped. */
  function ofNoFinding(who: string): string {
    const names = review.findings.flatMap(({ about }) => about.pages);
    return `No finding is about ${code(who)}${didYouMean(who, names)}`;
  }
}
