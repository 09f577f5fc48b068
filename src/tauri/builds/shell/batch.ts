import { Cursor } from "./cursor.ts";
import {
  type Assignment,
  type Command,
  LONGEST_SCRIPT,
  onOneLine,
  type Piece,
  type SplitScript,
  textPiece,
  type Word,
} from "./words.ts";

/**
 * Splits a batch file of cmd.exe into its commands. It follows the documentation of cmd and of how Windows programs split
 * their arguments: `^` escapes, `"` groups, `\"` is a quote, `%NAME%` and `!NAME!` are variables.
 */
export function splitBatch(text: string): SplitScript {
  const lines = text.slice(0, LONGEST_SCRIPT);
  const commands: Command[] = [];
  const ends = /(?:"[^"\n]*"|\^\r?\n|\^.|\bin[ \t]*\([^()'`"\n]*\)|[^"^&|()\n])+/gi;
  for (const { 0: source, index } of lines.matchAll(ends)) {
    const trimmed = source.replace(/^[\s@]+/, "");
    if (trimmed === "" || /^(?:rem\b|::)/i.test(trimmed)) continue;
    commands.push(commandOf(trimmed, index + source.length - trimmed.length));
  }
  return { commands, functions: new Map() };
}

function commandOf(source: string, offset: number): Command {
  const assignment = assignmentOf(source);
  const words = assignment === undefined ? wordsOf(source) : [];
  const assignments = assignment === undefined ? [] : [assignment];
  const targets = words.flatMap((word, i) => targetIn(word, words[i + 1]));
  return {
    assignments,
    words,
    targets,
    inputs: [],
    fedBy: null,
    offset,
    source: onOneLine(source.replace(/\^\r?\n/g, " ")),
    groups: [],
  };
}

/** `>file`, `> file`, `>>file`. */
function targetIn(word: Word, next: Word | undefined): Word[] {
  const [first, ...rest] = word.pieces;
  const file = first?.kind === "text" ? /^[12]?>{1,2}(.*)$/s.exec(first.text)?.[1] : undefined;
  if (file === undefined) return [];
  if (file === "" && rest.length === 0) return next === undefined ? [] : [next];
  return [{ ...word, pieces: [textPiece(file), ...rest] }];
}

/** `set NAME=all the rest` keeps quotes, `set "NAME=value"` drops them. We can't know what `set /p` reads. */
function assignmentOf(source: string): Assignment | undefined {
  const [, read] = /^set\s+\/[ap]\s+"?([^=\s"]+)=/i.exec(source) ?? [];
  if (read !== undefined) {
    const unknown = { pieces: [{ kind: "computed", splits: true, commands: [] }], quoted: true } as const;
    return { name: read, words: [unknown], isList: false, adds: false };
  }
  const [, quoted, plain] = /^set\s+(?:"([^=\s"]+=.*)"|([^=\s/]+=.*))\s*$/is.exec(source) ?? [];
  const [name, ...rest] = (quoted ?? plain ?? "").split("=");
  if (name === undefined || rest.length === 0) return undefined;
  const pieces = piecesOf(rest.join("=").trimEnd().replace(/\^(.)/g, "$1"), false);
  return { name, words: [{ pieces, quoted: true }], isList: false, adds: false };
}

function wordsOf(source: string): Word[] {
  const cursor = new Cursor(source);
  const words: Word[] = [];
  while (!cursor.isAtEnd) {
    if (cursor.match(/(?:[\s,;]|\^\r?\n)+/y) === undefined) words.push(word(cursor));
  }
  return words;
}

function word(cursor: Cursor): Word {
  let text = "";
  let isQuoted = false;
  let quoted = false;
  while (!cursor.isAtEnd && (isQuoted || !/[\s,;]/.test(cursor.peek()))) {
    const character = cursor.take();
    if (character === "\\" && cursor.match(/"/y) !== undefined) text += '"';
    else if (character === '"') {
      isQuoted = !isQuoted;
      quoted = true;
    } else text += character === "^" && !isQuoted ? cursor.take() : character;
  }
  return { pieces: piecesOf(text, !quoted), quoted };
}

/** In a file, the variable of a `for` is one sign of any kind behind `%%`, such as `%%I`, or with changes, `%%~nxI`. */
const VARIABLE = /%~dp0|%%(?:~[a-zA-Z]*(?=[^\s%]))?[^\s%]|%(?:~?[0-9*]|([^%\s:=]+)(:[^%]*)?%)|!([^!\s]+)!/g;

function piecesOf(text: string, splits: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: percent, 2: part, 3: bang, index } of text.matchAll(VARIABLE)) {
    pieces.push(textPiece(text.slice(from, index)), variable(whole, percent ?? bang, part, splits));
    from = index + whole.length;
  }
  return [...pieces, textPiece(text.slice(from))];
}

function variable(whole: string, name: string | undefined, part: string | undefined, splits: boolean): Piece {
  // A variable of `for` has any of the values that it goes through.
  if (part !== undefined || whole.startsWith("%%")) return { kind: "computed", splits, commands: [] };
  const position = name ?? (whole === "%~dp0" ? whole : whole.slice(-1).replace("*", "@"));
  return { kind: "variable", name: position, splits, all: position === "@", otherwise: null };
}
