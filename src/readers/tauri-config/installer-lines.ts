import { type Place, topOf } from "../../domain/place.ts";
import type { SourceFile } from "../../formats/value.ts";
import { CLOSED_TEXTS } from "./plain-lines.ts";

/** How the text of a kind of code is told into lines. */
export type Layout = Readonly<{
  /** What begins a comment that takes the whole line. */
  comments: RegExp;
  /**
   * Where a line goes on in the next one, and what else is a comment. In a shell a comment ends with its line; in NSIS it goes
   * on after a backslash as all else does; in XML a line lasts as long as its last tag.
   */
  syntax: "lines" | "shell" | "nsis" | "xml";
}>;

export type Line = Readonly<{ text: string; at: Place }>;

/** Lines of one file that are told apart. Tauri's own template of an installer has some hundreds. */
const MOST_LINES = 2_000;

/** A longer line tells something, whatever it holds. */
const LONGEST_LINE = 4_000;

/** The lines that tell something, in one layout. `isCut`: there are more than are told apart. */
export function tellingLines(
  file: SourceFile,
  layout: Layout,
  telling: RegExp,
): Readonly<{ lines: readonly Line[]; isCut: boolean }> {
  const found = new Map<string, Line>();
  const logical = logicalLines(file.text, layout);
  const hasLongTexts = layout.syntax === "shell" && logical.some(({ text }) => beginsLongText(text, layout));
  for (const { text, first, last, isJoined } of logical) {
    const isComment = layout.comments.test(text) && !(hasLongTexts && /["'`]|\$\(/.test(text));
    if (!isJoined && (isComment || (text.length <= LONGEST_LINE && !telling.test(text)))) continue;
    if (found.size >= MOST_LINES && !found.has(text)) return { lines: [...found.values()], isCut: true };
    found.set(text, { text, at: { ...topOf(file.path), line: first, endLine: last } });
  }
  return { lines: [...found.values()], isCut: false };
}

/** What a shell reads beyond its line: there a line that looks like a comment may be text, and commands may stand in it. */
function beginsLongText(text: string, { comments }: Layout): boolean {
  if (comments.test(text)) return false;
  return text.length > LONGEST_LINE || text.includes("<<") || !CLOSED_TEXTS.test(text);
}

/** `isJoined`: of several lines, of which some tool may make several instructions. Tags are no instructions. */
type Logical = Readonly<{ text: string; first: number; last: number; isJoined: boolean }>;

function logicalLines(written: string, layout: Layout): Logical[] {
  const found: Logical[] = [];
  let parts: string[] = [];
  for (const [index, raw] of withoutComments(inLines(written, layout), layout).split("\n").entries()) {
    const text = raw.replace(/\s+/g, " ").trim();
    const goesOn = continues(text, parts.length === 0, layout);
    parts.push(goesOn && layout.syntax !== "xml" ? text.slice(0, -1) : text);
    if (goesOn) continue;
    const whole = parts.join(" ").replace(/ +/g, " ").trim();
    const first = index + 2 - parts.length;
    const isJoined = parts.length > 1 && layout.syntax !== "xml";
    if (whole !== "") found.push({ text: whole, first, last: index + 1, isJoined });
    parts = [];
  }
  const rest = parts.join(" ").trim();
  return rest === "" ? found : [...found, { text: rest, first: 1, last: 1, isJoined: true }];
}

/** A carriage return alone ends a line for YAML and NSIS, and for no shell. */
function inLines(text: string, { syntax }: Layout): string {
  return syntax === "shell" ? text : text.replace(/\r\n?/g, "\n");
}

function continues(text: string, isFirst: boolean, { syntax, comments }: Layout): boolean {
  if (syntax === "lines") return false;
  if (syntax === "xml") {
    const tags = text.replace(/"[^"]*"|'[^']*'/g, "");
    const [opens, closes] = [tags.lastIndexOf("<"), tags.lastIndexOf(">")];
    return opens === closes ? !isFirst : opens > closes;
  }
  return text.endsWith("\\") && (syntax === "nsis" || !isFirst || !comments.test(text));
}

/** Without comments of several lines, whose line breaks stay. */
function withoutComments(text: string, { syntax }: Layout): string {
  if (syntax === "xml") return withoutXmlComments(text);
  return syntax === "nsis" ? withoutBlocks(text) : text;
}

/** What may hold the marks of a comment without being one is stepped over. What fills in a template may take any mark away. */
function withoutXmlComments(text: string): string {
  if (isTemplate(text) || text.includes("<!DOCTYPE")) return text;
  const ends: Readonly<Record<string, string>> = { "<!--": "-->", "<?": "?>", "<![CDATA[": "]]>" };
  const opening = /<!--|<\?|<!\[CDATA\[/g;
  const kept: string[] = [];
  let end = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [mark] = found;
    const closing = ends[mark] ?? "";
    const close = text.indexOf(closing, found.index + mark.length);
    if (close < 0) break;
    const until = close + closing.length;
    opening.lastIndex = until;
    if (mark !== "<!--") continue;
    kept.push(text.slice(end, found.index), text.slice(found.index, until).replace(/[^\n]/g, ""));
    end = until;
  }
  return [...kept, text.slice(end)].join("");
}

/** Whether Handlebars fills in the text before a compiler of installers reads it. */
function isTemplate(text: string): boolean {
  return text.includes("{{");
}

/**
 * A comment of C begins its line, and not inside of another comment, of which `/*\/` would be the end. What never ends, goes on
 * after a backslash or may be filled in is left as it is.
 */
function withoutBlocks(text: string): string {
  if (isTemplate(text)) return text;
  let isInside = false;
  let goesOn = false;
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    const begin = line.trimStart();
    const opens = !isInside && !goesOn && begin.startsWith("/*") && !begin.startsWith("/*/");
    goesOn = begin.trimEnd().endsWith("\\");
    if (!isInside && !opens) {
      kept.push(line);
      continue;
    }
    if (goesOn) return text;
    const end = line.indexOf("*/", opens ? line.indexOf("/*") + 2 : 0);
    isInside = end < 0;
    kept.push(isInside ? "" : line.slice(end + 2));
  }
  return isInside ? text : kept.join("\n");
}
