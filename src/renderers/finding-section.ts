import type { Finding } from "../domain/finding.ts";
import { severityInMarkdown } from "./digest-table.ts";
import { codeBlock, codeSpan, sentence } from "./github-markdown.ts";
import { buildInFull, confidenceInWords, placeInWords, witnessLead } from "./message.ts";

const LONGEST = { title: 300, sentence: 400 } as const;
const MOST_ROWS = 5;

/** One finding below a heading of its own: where it stands, the proof, why it matters and what to do. */
export function findingSection(number: number, finding: Finding): string {
  const { severity, title, witness, message, remedy, rule, details } = finding;
  const sure = confidenceInWords(finding);
  const where = [codeSpan(placeInWords(finding)), codeSpan(rule), ...(sure === "" ? [] : [sure])];
  return [
    `#### ${number} · ${severityInMarkdown(severity)} · ${sentence(title, LONGEST.title)}`,
    where.join(" · "),
    ...(finding.build === null ? [] : [`Build: ${sentence(buildInFull(finding.build))}`]),
    `${sentence(witnessLead(witness))}:`,
    codeBlock(witness.text, witness.kind === "invoke" ? "js" : "text"),
    `${sentence(message, LONGEST.sentence)} ${sentence(remedy, LONGEST.sentence)}`,
    ...rows(details),
  ].join("\n\n");
}

function rows(details: readonly string[]): string[] {
  if (details.length === 0) return [];
  const left = details.length - MOST_ROWS;
  const shown = details.slice(0, MOST_ROWS).map((each) => `- ${sentence(each, 200)}`);
  return [[...shown, ...(left > 0 ? [`- ${left} more`] : [])].join("\n")];
}
