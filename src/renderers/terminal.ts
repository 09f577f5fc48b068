import { type Span, spansOf, visible } from "../domain/sentence.ts";

/** Text for a terminal, or for a log that obeys what is printed to it. */

/** Puts ANSI attributes around a text, or leaves it alone where colour isn't wanted. */
export type Paint = Readonly<{ colour: boolean; as: (attributes: string, text: string) => string }>;

export const BOLD = "1";
export const DIM = "2";
const CODE = "36";

export function painter(colour: boolean): Paint {
  return { colour, as: (attributes, text) => (colour && text !== "" ? coloured(attributes, text) : text) };
}

/** Code stands inside bold or dim text, so it ends its own colour and nothing else. */
function coloured(attributes: string, text: string): string {
  return `\u001b[${attributes}m${text}\u001b[${attributes === CODE ? "39" : "0"}m`;
}

/** No field is read further than this on a screen; the whole of it stands in the JSON. */
const LONGEST_FIELD = 2_000;

/**
 * Text from the repository, unable to act: on one line, without controls or bidi overrides, and without `##[`, which a
 * GitHub runner takes for a command wherever it stands in a log.
 */
export function inert(text: string): string {
  const cut = text.length > LONGEST_FIELD;
  const shown = visible(cut ? text.slice(0, LONGEST_FIELD) : text).replaceAll("##[", "#\\u{23}[");
  return cut ? `${shown}… (${text.length - LONGEST_FIELD} more characters)` : shown;
}

const ESCAPE = String.fromCharCode(27);
const COMMAND = new RegExp(`^((?:\\s|${ESCAPE}\\[[\\d;]*m)*):(?=:)`);

/** Joins lines into the output. A line that starts with `::` would be a command to a GitHub runner, so none does, coloured or not. */
export function printed(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd().replace(COMMAND, "$1\\u{3a}")).join("\n")}\n`;
}

/** Columns that a text takes: none for combining marks, two for wide characters. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Lays out a sentence in lines no wider than `width`, its code set apart by colour or by backticks. */
export function wrap(sentence: string, width: number, paint: Paint): string[] {
  return laidOut(spansOf(inert(sentence)), width, paint);
}

/** Lays out a text that is no sentence, such as a path: backticks in it are its own. */
export function wrapAsIs(text: string, width: number, paint: Paint): string[] {
  return laidOut([{ kind: "text", text: inert(text) }], width, paint);
}

function laidOut(spans: readonly Span[], width: number, paint: Paint): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of wordsOf(spans, paint).flatMap((whole) => broken(whole, width))) {
    const wide = widthOfWord(word);
    if (used > 0 && used + 1 + wide > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += (used > 0 ? " " : "") + painted(word, paint);
    used += (used > 0 ? 1 : 0) + wide;
  }
  return used > 0 ? [...lines, line] : lines;
}

const ASCII = /^[ -~]*$/;
const MARK = /\p{M}/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u{ff01}-\u{ff60}]/u;

/** A word is what a line break can't split; `main`, is one, and only a part of it is code. */
type Word = readonly Readonly<{ text: string; isCode: boolean }>[];

function wordsOf(spans: readonly Span[], paint: Paint): Word[] {
  const words: { text: string; isCode: boolean }[][] = [[]];
  for (const span of spans) {
    const isCode = span.kind === "code";
    const text = isCode && !paint.colour ? `\`${span.text}\`` : span.text;
    text.split(" ").forEach((part, index) => {
      if (index > 0) words.push([]);
      if (part !== "") words.at(-1)?.push({ text: part, isCode });
    });
  }
  return words.filter((word) => word.length > 0);
}

/** A word that no line can hold is split where the line ends. */
function broken(word: Word, width: number): Word[] {
  if (widthOfWord(word) <= width) return [word];
  const pieces: { text: string; isCode: boolean }[][] = [[]];
  let used = 0;
  for (const { text, isCode } of word) {
    for (const character of text) {
      const wide = widthOf(character);
      if (used + wide > width) {
        pieces.push([]);
        used = 0;
      }
      const last = pieces.at(-1)?.at(-1);
      if (last?.isCode === isCode) last.text += character;
      else pieces.at(-1)?.push({ text: character, isCode });
      used += wide;
    }
  }
  return pieces;
}

function widthOfWord(word: Word): number {
  return word.reduce((sum, { text }) => sum + widthOf(text), 0);
}

function painted(word: Word, paint: Paint): string {
  return word.map(({ text, isCode }) => (isCode ? paint.as(CODE, text) : text)).join("");
}
