import type { Command, Piece, VariablePiece, Word } from "./words.ts";
import { UNKNOWN, UNKNOWN_WORDS } from "./words.ts";

/** One possible value of a word or a variable: a list of words, with `UNKNOWN` where a part isn't known. */
export type Value = readonly string[];

/** The possible values of each variable, by name. A list has several words. A missing variable isn't known. */
export type Variables = ReadonlyMap<string, readonly Value[]>;

/** The values for variables and commands at a place of a script. Arguments are those of the function, if any. */
export type Scope = Readonly<{
  variables: Variables;
  args: Variables;
  outputOf(commands: readonly Command[]): readonly string[];
}>;

/** How many values a word, variable or command may have. One with more isn't known. */
export const MOST_VALUES = 16;

/** How many words a command may have, and how many characters a word. */
const MOST_WORDS = 2_000;
const LONGEST_WORD = 50_000;

/** All possible values of a word, each as the words that the shell splits it into. */
export function valuesOf(word: Word, scope: Scope): readonly Value[] {
  const found = expanded(word.pieces, scope).map(({ done, last }) =>
    last === "" && !word.quoted && !hasText(word) ? done : [...done, last],
  );
  return found.length > MOST_VALUES ? [[UNKNOWN_WORDS]] : found;
}

/** All possible values of several words together. */
export function valuesOfAll(words: readonly Word[], scope: Scope): readonly Value[] {
  let found: string[][] = [[]];
  for (const word of words.slice(0, MOST_WORDS)) {
    const values = valuesOf(word, scope);
    if (values.length * found.length > MOST_VALUES) for (const each of found) each.push(UNKNOWN_WORDS);
    else found = values.flatMap((value) => found.map((each) => withMore(each, value, values.length === 1)));
  }
  if (words.length > MOST_WORDS) for (const each of found) each.push(UNKNOWN_WORDS);
  return found;
}

/** Appends a value to a list. A list with one possible value isn't copied. */
function withMore(list: string[], value: Value, isOnly: boolean): string[] {
  if (!isOnly) return [...list, ...value];
  list.push(...value);
  return list;
}

/** The possible values of an assignment. The shell doesn't split words there. */
export function assignedValues(words: readonly Word[], isList: boolean, scope: Scope): readonly Value[] {
  if (isList) return valuesOfAll(words, scope);
  return words.flatMap((word) =>
    expanded(word.pieces.map(whole), scope).map(({ done, last }) => [[...done, last].join(" ")]),
  );
}

/** The words so far, and the word that is still growing. */
type Growing = Readonly<{ done: readonly string[]; last: string }>;

function hasText({ pieces }: Word): boolean {
  return pieces.some((piece) => piece.kind === "text" && piece.text !== "");
}

function expanded(pieces: readonly Piece[], scope: Scope): readonly Growing[] {
  let found: readonly Growing[] = [{ done: [], last: "" }];
  for (const piece of pieces) {
    const additions = additionsOf(piece, scope);
    const all = found.flatMap((growing) => additions.map((addition) => grown(growing, addition)));
    found = all.length > MOST_VALUES ? found.map((growing) => grown(growing, [unknown(piece)])) : all;
  }
  return found;
}

/** Adds words: the first one continues the growing word, the others are words of their own. */
function grown({ done, last }: Growing, addition: Value): Growing {
  const [first, ...others] = addition;
  if (first === undefined) return { done, last };
  const joined = last.length + first.length > LONGEST_WORD ? UNKNOWN_WORDS : last + first;
  const words = [joined, ...others];
  return { done: [...done, ...words.slice(0, -1)], last: words.at(-1) ?? "" };
}

function additionsOf(piece: Piece, scope: Scope): readonly Value[] {
  switch (piece.kind) {
    case "text":
      return [[piece.text]];
    case "variable":
      return variableValues(piece, scope).map((value) => taken(piece, value));
    case "optional": {
      const values = piecesValues(piece.pieces, scope);
      return [[], ...values.map((value) => (piece.splits ? value.flatMap(split) : value))];
    }
    case "computed": {
      const outputs = piece.commands.length === 0 ? [unknown(piece)] : scope.outputOf(piece.commands);
      return outputs.map((output) => (piece.splits ? split(output) : [output]));
    }
  }
}

function variableValues({ name, splits, otherwise }: VariablePiece, scope: Scope): readonly Value[] {
  const known = scope.args.get(name) ?? lookedUp(name, scope.variables);
  const instead = otherwise === null ? [] : piecesValues(otherwise, scope);
  if (known !== undefined || otherwise !== null) return [...(known ?? []), ...instead];
  return [[splits ? UNKNOWN_WORDS : UNKNOWN]];
}

/** PowerShell and cmd ignore case in names. */
function lookedUp(name: string, variables: Variables): readonly Value[] | undefined {
  const exact = variables.get(name);
  if (exact !== undefined) return exact;
  const alike = [...variables.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  return alike === undefined ? undefined : variables.get(alike);
}

function piecesValues(pieces: readonly Piece[], scope: Scope): readonly Value[] {
  return expanded(pieces, scope).map(({ done, last }) => [...done, last]);
}

function taken({ splits, all, name }: VariablePiece, value: Value): Value {
  if (all) return value;
  const text = name === "*" ? value.join(" ") : (value[0] ?? "");
  return splits ? split(text) : [text];
}

/** Splits a text at spaces. An unknown part may hold spaces, and then be several words. */
function split(text: string): Value {
  const words = text.replaceAll(UNKNOWN, UNKNOWN_WORDS).split(/\s+/);
  return words.length === 1 ? words : words.filter((word, i) => word !== "" || i === 0);
}

function unknown(piece: Piece): string {
  return piece.kind !== "text" && piece.splits ? UNKNOWN_WORDS : UNKNOWN;
}

function whole(piece: Piece): Piece {
  return piece.kind === "text" ? piece : { ...piece, splits: false };
}
