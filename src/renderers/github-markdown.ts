import { spansOf, visible } from "../domain/sentence.ts";

/** Sentences and names as GitHub Markdown in which nothing from a repository has a meaning of its own. */

const LONGEST_SENTENCE = 1_000;
const LONGEST_NAME = 300;
const LONGEST_BLOCK = 1_500;
/** Nobody sees it, and it parts what GitHub would take for a mention, a link or a comment. */
const APART = "\u200b";

/**
 * A sentence: its words escaped, its code in code spans. Two spans that touch would be read as one with another fence, so
 * they are held apart.
 */
export function sentence(text: string, longest = LONGEST_SENTENCE): string {
  const spans = spansOf(closed(cut(text, longest), text).trim());
  return spans
    .map((span, index) => {
      if (span.kind === "text") return index === 0 ? asProse(words(span.text)) : words(span.text);
      return (spans[index - 1]?.kind === "code" ? APART : "") + codeSpan(span.text);
    })
    .join("")
    .trim();
}

/** A sentence that was cut inside a name: the name ends there, too. */
function closed(shown: string, whole: string): string {
  const isCutInName = shown !== whole && shown.endsWith("…") && shown.split("`").length % 2 === 0;
  return isCutInName ? `${shown}\`` : shown;
}

/** A name as a code span, behind a fence longer than any run of backticks in it. */
export function codeSpan(name: string): string {
  const text = commentless(cut(name, LONGEST_NAME));
  const fence = "`".repeat(longestRun(text) + 1);
  const space = /^`|`$|^ | $/.test(text) ? " " : "";
  return `${fence}${space}${text === "" ? " " : text}${space}${fence}`;
}

/** Code on lines of its own, behind a fence longer than any run of backticks in it. */
export function codeBlock(text: string, language: string): string {
  const inside = commentless(cut(text, LONGEST_BLOCK));
  const fence = "`".repeat(Math.max(3, longestRun(inside) + 1));
  return `${fence}${language}\n${inside}\n${fence}`;
}

/** A row of a table, from cells that are Markdown already. A pipe ends a cell even inside code, unless escaped. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map(inCell).join(" | ")} |`;
}

/** A backslash before the pipe would escape our backslash and not the pipe, so the two are held apart. */
function inCell(cell: string): string {
  return cell.replace(/\\(?=\|)/g, `\\${APART}`).replaceAll("|", "\\|");
}

/**
 * Words of ours, or what should have been code but was not marked so. Backslashes stop Markdown; entities stop HTML
 * and tables; but mentions, references, links and emoji are found in the rendered text, where only a character between helps.
 */
function words(text: string): string {
  return text
    .replace(/[\\`*_[\]!#~$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("|", "&vert;")
    .replace(
      /@(?=\S)|#(?=\d)|(?<![a-z\d])GH-(?=\d)|:(?=\/\/|[\w+\\-]+:)|www(?=\\?\.)|(?:mailto|xmpp):/gi,
      `$&${APART}`,
    )
    .replace(COMMIT, (hash) => hash.replace(/.{6}(?=.)/g, `$&${APART}`));
}

/** From seven digits on, GitHub looks for a commit of that name. */
const COMMIT = /(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi;

/** Words that begin a block as prose, and not as an item of a list, a rule, or the line that makes a heading or a table of the one above. */
function asProse(markdown: string): string {
  return markdown.replace(/^(\d+(?=[.)])|(?=[-+=:]))(.)/, "$1\\$2");
}

function commentless(text: string): string {
  return text.replaceAll("<!--", `<${APART}!--`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Bounded before and after its invisible characters are shown, since each of them grows to an escape. */
function cut(text: string, longest: number): string {
  const shown = visible(text.slice(0, longest));
  return text.length <= longest && shown.length <= longest
    ? shown
    : `${shown.slice(0, longest).toWellFormed()}…`;
}
