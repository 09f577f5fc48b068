import type { Finding } from "../domain/finding.ts";
import { platformSet } from "../domain/platform.ts";
import { code } from "../domain/sentence.ts";
import { actsInWords } from "../words/acts.ts";
import { asOneTitle } from "../words/alike-titles.ts";
import { listInWords, opening } from "../words/lists.ts";
import { onPlatforms } from "../words/platforms.ts";
import { witnessLead } from "./message.ts";

/** What a comment says, as sentences: the rest of it is the proof, and why it matters. */
export type CommentWords = Readonly<{
  title: string;
  /** What the proof is, to stand before it. */
  lead: string;
  remedy: string;
  /** One for each of what it is about, to be folded. */
  rows: readonly string[];
  /** What a suggestion below them does. */
  takesOut: string;
}>;

const TAKES_IT_OUT = "This takes it out, and leaves all else as it is:";

function takesOutOf(lines: string): string {
  return `This takes out the entries of lines ${lines}, and leaves all else as it is:`;
}

/** One finding in a comment of its own. */
export function alone({ title, witness, remedy, details }: Finding): CommentWords {
  return { title, lead: witnessLead(witness), remedy, rows: details, takesOut: TAKES_IT_OUT };
}

/** Findings of one cause in one comment, the worst first: what they are together, and each by its line. */
export function together(findings: readonly [Finding, Finding, ...Finding[]]): CommentWords {
  if (findings[0].about.domain === "ipc") return calls(findings);
  return new Set(findings.map(({ title }) => title)).size === 1 ? twins(findings) : listed(findings);
}

/** As many names stand in a title; with more, each has a row. */
const MOST_IN_TITLE = 6;

/** Findings that differ in a name, as of hosts in one list. */
function listed(findings: readonly [Finding, ...Finding[]]): CommentWords {
  const [worst, ...others] = findings;
  const titles = [...new Set(others.map(({ title }) => title))].filter((title) => title !== worst.title);
  const isLong = titles.length >= MOST_IN_TITLE;
  const short = (names: readonly string[]) =>
    isLong ? [...names.slice(0, MOST_IN_TITLE - 1), `${names.length - MOST_IN_TITLE + 1} more`] : names;
  return {
    ...alone(worst),
    title: asOneTitle([worst.title, ...titles], short),
    lead: `For example, ${inside(witnessLead(worst.witness))}`,
    rows: isLong ? [worst.title, ...titles] : [],
  };
}

function inside(lead: string): string {
  return `${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
}

function calls(findings: readonly [Finding, ...Finding[]]): CommentWords {
  const [worst] = findings;
  const on = onPlatforms(platformSet(...worst.about.platforms));
  const where = worst.about.platforms.length === 0 ? "" : on;
  const begins = `${opening(worst.subject)} can newly `;
  const lines = [...new Set(findings.map(({ line }) => line))].sort((a, b) => a - b);
  const isAlike = findings.every(({ remedy }) => remedy === worst.remedy);
  const proof = inside(witnessLead(worst.witness));
  const named = listInWords(lines.map(String));
  return {
    title: `${begins}${actsInWords(findings)}${where}`,
    lead:
      lines.length === 1
        ? `Line ${named} allows all of this. For example, ${proof}`
        : `Lines ${named} each allow a part of this. For example, by line ${worst.line}, ${proof}`,
    remedy: isAlike ? worst.remedy : `${worst.remedy} The list below says it of each line.`,
    rows: findings
      .toSorted((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line, title, remedy }) => {
        const does = partOf(title, begins, where);
        return `Line ${line}: ${does}.${isAlike ? "" : ` ${remedy}`}`;
      }),
    takesOut: lines.length === 1 ? TAKES_IT_OUT : takesOutOf(named),
  };
}

/** A title without what all of them have in common. */
function partOf(title: string, begins: string, ends: string): string {
  const end = ends !== "" && title.endsWith(ends) ? title.slice(0, -ends.length) : title;
  return end.startsWith(begins) ? end.slice(begins.length) : end;
}

/** Findings that are told alike, as of two apps that take the same file. */
function twins(findings: readonly [Finding, ...Finding[]]): CommentWords {
  const [worst] = findings;
  const apps = [...new Set(findings.map(({ app }) => app))].map((app) =>
    code(app === "" ? "." : (app ?? ".")),
  );
  const words = alone(worst);
  const all = `This is so for ${apps.length} apps: those in ${listInWords(apps)}.`;
  return apps.length === 1 ? words : { ...words, lead: `${all} ${words.lead}` };
}
