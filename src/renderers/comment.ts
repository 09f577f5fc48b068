import type { Finding } from "../domain/finding.ts";
import type { Suggestion } from "../review/suggestion.ts";
import type { Resolution } from "../review/wording.ts";
import { opening } from "../words/lists.ts";
import { foldedNames } from "./folded-names.ts";
import { foldedRows } from "./folded-rows.ts";
import { codeBlock, sentence } from "./github-markdown.ts";
import { confidenceInWords } from "./message.ts";
import { ruleLink } from "./rule-link.ts";
import { alone, together } from "./together.ts";

/** Far below what GitHub takes: one comment that is too long would have the whole review refused. */
export const COMMENT_LIMIT = 16_000;

const LONGEST = { title: 300, sentence: 500, kept: 12_000 } as const;

/**
 * Findings of one cause where they were caused: what changed, the call that proves the worst, why it matters, what to do, and
 * the smaller grant where it is plain. `rulePages` is the address below which each rule has its page; null where there is none.
 */
export function findingsComment(
  [worst, next, ...others]: readonly [Finding, ...Finding[]],
  suggestion: Suggestion | undefined,
  rulePages: string | null,
): string {
  const { severity, witness, message } = worst;
  const words = next === undefined ? alone(worst) : together([worst, next, ...others]);
  const { title, lead, remedy, rows, takesOut } = words;
  return [
    `**${opening(severity)}** · ${sentence(title, LONGEST.title)}`,
    `${sentence(lead, LONGEST.sentence)}:`,
    codeBlock(witness.text, witness.kind === "invoke" ? "js" : "text"),
    sentence(message, LONGEST.sentence),
    sentence(remedy, LONGEST.sentence),
    ...foldedRows(rows),
    ...foldedNames(next === undefined ? [worst] : [worst, next, ...others], [title, ...rows].join(" ")),
    ...(suggestion === undefined ? [] : [takesOut, suggestionBlock(suggestion)]),
    footer(worst, rulePages),
  ].join("\n\n");
}

/** The comment whose findings are gone: its headline struck, and the rest folded, so that answers keep their context. */
export function resolvedComment(words: string, because: Resolution): string {
  const [headline = "", ...rest] = words.replace(SUGGESTION_BLOCK, "").split("\n\n");
  const said = rest.join("\n\n");
  // Cut anywhere else, what stood in a code span would come alive.
  const kept = [said, said.replace(ROWS, "")].find(({ length }) => length <= LONGEST.kept) ?? "";
  return [
    `~~${headline}~~`,
    resolutionInWords(because),
    ...(kept === "" ? [] : [`<details>\n<summary>What it said</summary>\n\n${kept}\n\n</details>`]),
  ].join("\n\n");
}

/** What is said below the comment of a finding that is there again. */
export function returnedReply(head: string): string {
  return `Back in ${head}.`;
}

/** The lines as they become, behind a fence longer than any run of backticks in them. None at all takes the lines out. */
function suggestionBlock({ lines }: Suggestion): string {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}

/** A suggestion shows the lines as they become, which may be a neighbour that loses a comma: so words say what it does. */
const SUGGESTION_BLOCK =
  /\n\n(?:This takes [^\n]*, and leaves all else as it is:\n\n)?(`{3,})suggestion\n(?:[^\n]*\n)*?\1(?=\n|$)/;

/** What `foldedRows` folds. */
const ROWS = /<details><summary>Each of them<\/summary>\n\n[\s\S]*?\n\n<\/details>\n\n/;

/** GitHub makes a link of a bare commit. */
function resolutionInWords(because: Resolution): string {
  return because.kind === "fixed"
    ? `Resolved in ${because.head}.`
    : `This repository's policy has turned \`${because.rule}\` off, so it is no longer reported.`;
}

function footer(finding: Finding, rulePages: string | null): string {
  const sure = confidenceInWords(finding);
  const parts = [...(sure === "" ? [] : [sure]), ruleLink(finding.rule, rulePages)];
  return `<sub>${parts.join(" · ")}</sub>`;
}
