import { renderQuiet, renderSummary } from "../../renderers/summary.ts";
import { renderText } from "../../renderers/text.ts";
import type { ReviewCommand } from "./command.ts";
import { excerptsFor } from "./excerpts.ts";
import type { Reviewed } from "./reviewed.ts";
import type { Terminal } from "./terminal.ts";
import { viewOf } from "./view-of.ts";

/** Longer lines than these are hard to read, however wide the terminal is. */
const WIDEST = 120;

type Layout = Readonly<{ colour: boolean; width?: number }>;

/** How wide text is; the renderer knows best where there is no terminal. */
export function layoutFor({ colour, width }: Pick<Terminal, "colour" | "width">): Layout {
  return width === undefined ? { colour } : { colour, width: Math.min(width, WIDEST) };
}

/** A review as text, as long as the command asks for. */
export async function textOf(
  reviewed: Reviewed,
  { text, filters }: ReviewCommand,
  layout: Layout,
): Promise<string> {
  const { review, sides } = reviewed;
  const view = { ...layout, ...viewOf(reviewed, filters) };
  switch (text) {
    case "quiet":
      return renderQuiet(review, view);
    case "summary":
      return renderSummary(review, view);
    case "details": {
      const findings = view.shown.map(({ finding }) => finding);
      return renderText(review, { ...view, excerpts: await excerptsFor(findings, sides.base, sides.head) });
    }
  }
}
