import { SetupError } from "../../adapters/setup-error.ts";
import type { Finding } from "../../domain/finding.ts";
import { renderFinding, renderRule } from "../../renderers/explain.ts";
import { rules } from "../../rules/index.ts";
import { type Numbered, numbered } from "../../words/digest.ts";
import type { ExplainCommand, ReviewCommand } from "./command.ts";
import { excerptsFor } from "./excerpts.ts";
import { didYouMean } from "./nearest-name.ts";
import { withReview } from "./reviewed.ts";
import type { Terminal } from "./terminal.ts";
import { layoutFor } from "./text-of.ts";
import { writtenReview } from "./written-review.ts";

/** Prints the page of a rule, or all about one finding: of a written review, or of one that is done now. */
export async function explain(command: ExplainCommand, terminal: Terminal): Promise<number> {
  const { what, from } = command;
  const layout = layoutFor(terminal);
  if (from !== null) {
    const found = pick((await writtenReview(from)).findings, what, from);
    terminal.show(`${renderFinding(found, layout)}\n${renderRule(await pageOf(found.finding.rule), layout)}`);
  } else if (isNumber(what)) await explainNumber(what, command.review, terminal);
  else terminal.show(renderRule(await pageOf(what), layout));
  return 0;
}

/** The finding that a review with the same options shows by this number. */
async function explainNumber(number: string, command: ReviewCommand, terminal: Terminal): Promise<void> {
  await withReview(command, terminal, async ({ review, sides }) => {
    const found = numbered(review.findings).find((each) => String(each.number) === number);
    if (found === undefined) throw new SetupError(noFinding(number, review.findings.length));
    const excerpts = await excerptsFor([found.finding], sides.base, sides.head);
    const more = `\nMore about it: toril explain ${found.finding.rule}\n`;
    terminal.show(renderFinding(found, { ...layoutFor(terminal), excerpts }) + more);
  });
}

function noFinding(number: string, count: number): string {
  if (count === 0) return `there is no finding ${number}: the review finds nothing new.`;
  const range = count === 1 ? "only finding 1" : `${count} findings, from 1 to ${count}`;
  return `there is no finding ${number}: the review has ${range}.`;
}

function isNumber(what: string): boolean {
  return /^\d+$/.test(what);
}

/** All pages are loaded for that, and only then. */
async function pageOf(rule: string): Promise<string> {
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule)) return (await import("./rule-pages.ts")).rulePage(rule);
  throw new SetupError(`there is no rule "${rule}"${hintFor(rule, ids)}`);
}

/** What was begun, or mistyped. Nobody finds a name in a list of all of them. */
function hintFor(typed: string, ids: readonly string[]): string {
  const [first, ...others] = ids.filter((id) => id.includes(typed));
  if (first !== undefined && others.length === 0) return `; did you mean ${first}?`;
  if (first !== undefined) return `; did you mean one of ${[first, ...others].join(", ")}?`;
  return didYouMean(typed, ids) || "; docs/rules.md lists them.";
}

function pick(findings: readonly Finding[], what: string, from: string): Numbered {
  const index = findings.findIndex((each, at) => String(at + 1) === what || each.key === what);
  const finding = findings[index];
  if (finding !== undefined) return { number: index + 1, finding };
  throw new SetupError(`${from} has no finding "${what}"; it has ${findings.length}, counted from 1.`);
}
