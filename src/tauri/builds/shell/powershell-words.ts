import { takeBalanced } from "./balanced.ts";
import type { Cursor } from "./cursor.ts";
import { type Piece, type Splitter, textPiece, UNKNOWN, UNKNOWN_WORDS, type Word } from "./words.ts";

const ENDS_WORD = /[\s;|{}()]/;

/** Reads the word of a command or expression that begins here. */
export function readPowershellWord(cursor: Cursor, split: Splitter, depth: number): Word {
  const pieces: Piece[] = [];
  let quoted = false;
  while (!cursor.isAtEnd) {
    const character = cursor.peek();
    const isGroup = character === "(" && pieces.length === 0;
    if (ENDS_WORD.test(character) && !isGroup) break;
    quoted ||= /['"]/.test(character);
    pieces.push(...next(cursor, split, depth));
  }
  return { pieces, quoted };
}

/** Reads `@('a', 'b')` or `'a', 'b'`; undefined where something else stands here, and then it takes nothing. */
export function readPowershellList(cursor: Cursor, split: Splitter, depth: number): Word[] | undefined {
  const isBare = /(?:'[^'\n]*'|"[^"\n]*")[ \t]*,/y;
  isBare.lastIndex = cursor.at;
  if (cursor.match(/@\(/y) !== undefined)
    return split(takeBalanced(cursor, "(", ")").replaceAll(/(['"])\s*,/g, "$1 "), depth + 1).commands.flatMap(
      ({ words }) => words,
    );
  if (!isBare.test(cursor.text)) return undefined;
  const words: Word[] = [];
  do {
    cursor.match(/\s+/y);
    const [, single, double] = cursor.match(/'([^'\n]*)'|"([^"\n$`]*)"/y) ?? [];
    const text = single ?? double;
    words.push({ pieces: [textPiece(text ?? UNKNOWN_WORDS)], quoted: true });
  } while (cursor.match(/[ \t]*,/y) !== undefined);
  return words;
}

function next(cursor: Cursor, split: Splitter, depth: number): readonly Piece[] {
  const hereString = cursor.match(/@'\r?\n(.*?)\r?\n'@/sy);
  if (hereString !== undefined) return [textPiece(hereString[1] ?? "")];
  const expanded = cursor.match(/@"\r?\n(.*?)\r?\n"@/sy);
  if (expanded !== undefined) return [textPiece((expanded[1] ?? "").replace(/\$[\w({]/g, UNKNOWN))];
  const character = cursor.take();
  switch (character) {
    case "'":
      return [textPiece(singleQuoted(cursor))];
    case '"':
      return doubleQuoted(cursor, split, depth);
    case "`":
      return [textPiece(escaped(cursor.take()))];
    case "$":
      return [dollar(cursor, split, depth, false)];
    case "@":
      return [splatted(cursor)];
    case "(":
      return [output(takeBalanced(cursor, "(", ")"), split, depth)];
    default:
      return [textPiece(character)];
  }
}

function singleQuoted(cursor: Cursor): string {
  const text = cursor.takeThrough("'");
  return cursor.match(/'/y) === undefined ? text : `${text}'${singleQuoted(cursor)}`;
}

function doubleQuoted(cursor: Cursor, split: Splitter, depth: number): readonly Piece[] {
  const pieces: Piece[] = [];
  while (!cursor.isAtEnd) {
    const character = cursor.take();
    if (character === '"' && cursor.match(/"/y) === undefined) break;
    if (character === "`") pieces.push(textPiece(escaped(cursor.take())));
    else if (character === "$") pieces.push(dollar(cursor, split, depth, true));
    else pieces.push(textPiece(character === UNKNOWN_WORDS ? UNKNOWN : character));
  }
  return pieces;
}

/** Inside quotes, only the name belongs to a variable. Elsewhere, what follows it belongs to it too, such as a property. */
function dollar(cursor: Cursor, split: Splitter, depth: number, inQuotes: boolean): Piece {
  if (cursor.match(/\(/y) !== undefined) return output(takeBalanced(cursor, "(", ")"), split, depth);
  const name = braced(cursor) ?? cursor.match(/(?:env:|script:|global:|local:)?\w+/iy)?.[0];
  if (name === undefined) return textPiece("$");
  const hasMember = !inQuotes && cursor.match(/(?:\.\w+|\[[^\]]*\])+/y) !== undefined;
  return hasMember ? output("", split, depth) : variable(name);
}

/** The name in `${name}`. */
function braced(cursor: Cursor): string | undefined {
  const end = cursor.peek() === "{" ? cursor.text.indexOf("}", cursor.at) : -1;
  if (end < 0) return undefined;
  const name = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return name;
}

/** `env:NAME` is a variable of the environment: `NAME`, as other shells call it. */
export function withoutScope(name: string): string {
  return name.replace(/^(?:env|script|global|local):/i, "");
}

function variable(name: string): Piece {
  return { kind: "variable", name: withoutScope(name), splits: false, all: false, otherwise: null };
}

/** `@name` passes a list word by word. */
function splatted(cursor: Cursor): Piece {
  const name = cursor.match(/\w+/y)?.[0];
  if (name === undefined) return textPiece("@");
  return { kind: "variable", name, splits: true, all: true, otherwise: null };
}

function output(script: string, split: Splitter, depth: number): Piece {
  return { kind: "computed", splits: false, commands: split(script, depth + 1).commands };
}

/** The character that a backtick and the next character mean. At the end of a line, a backtick joins the next line. */
function escaped(character: string): string {
  return ESCAPES[character] ?? character;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  a: "\x07",
  "\n": "",
};
