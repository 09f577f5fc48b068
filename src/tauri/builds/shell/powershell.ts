import { Cursor } from "./cursor.ts";
import { readPowershellList, readPowershellWord, withoutScope } from "./powershell-words.ts";
import {
  type Assignment,
  type Command,
  DEEPEST_COMMAND,
  LONGEST_SCRIPT,
  onOneLine,
  type Piece,
  type SplitScript,
  TOO_DEEP,
  type Word,
} from "./words.ts";

/**
 * Splits a script of PowerShell into its commands, by its documentation (about_Parsing, about_Quoting_Rules). Blocks are no
 * scopes here: every command counts, in the order of the text. Arguments are passed as PowerShell 7.3 does. Windows
 * PowerShell drops quotes inside arguments, so that JSON breaks.
 */
export function splitPowershell(text: string, depth = 0): SplitScript {
  if (depth > DEEPEST_COMMAND) return TOO_DEEP;
  return new PowershellScript(text.slice(0, LONGEST_SCRIPT), depth).split();
}

class PowershellScript {
  readonly #cursor: Cursor;
  readonly #depth: number;
  readonly #commands: Command[] = [];
  #words: Word[] = [];
  #assignments: Assignment[] = [];
  #targets: Word[] = [];
  #offset: number | null = null;
  #fedBy: string | null = null;

  constructor(text: string, depth: number) {
    this.#cursor = new Cursor(text);
    this.#depth = depth;
  }

  split(): SplitScript {
    while (!this.#cursor.isAtEnd) this.#step();
    this.#endCommand();
    return { commands: this.#commands, functions: new Map() };
  }

  #step(): void {
    const cursor = this.#cursor;
    if (cursor.match(/(?:[ \t\r]|`\r?\n|#[^\n]*)+/y) !== undefined) return;
    if (cursor.match(/<#/y) !== undefined) cursor.takeThrough("#>");
    else if (/[\n;|{}]/.test(cursor.peek()) || cursor.startsWith("&&")) this.#separator();
    else if (cursor.match(/\d?>{1,2}/y) !== undefined) this.#target();
    else if (cursor.match(/[&)]/y) === undefined) this.#word();
  }

  #target(): void {
    if (this.#cursor.match(/&\d/y) !== undefined) return;
    this.#cursor.match(/[ \t]+/y);
    this.#targets.push(readPowershellWord(this.#cursor, splitPowershell, this.#depth));
  }

  #separator(): void {
    this.#endCommand();
    if (this.#cursor.match(/&&|\|\||./sy)?.[0] !== "|") this.#fedBy = null;
  }

  #word(): void {
    this.#offset ??= this.#cursor.at;
    if (this.#words.length === 0 && this.#assignment()) return;
    const from = this.#cursor.at;
    const word = readPowershellWord(this.#cursor, splitPowershell, this.#depth);
    if (this.#cursor.at === from) this.#cursor.at += 1;
    this.#words.push(word);
  }

  /** `$name = value`, `$env:NAME += value`. If the value is a command, its output isn't known, and the command counts. */
  #assignment(): boolean {
    const found = this.#cursor.match(/\$(?:(\w+(?::\w+)?)|\{(\w+(?::\w+)?)\})\s*(\+?)=(?!=)[ \t]*/y);
    if (found === undefined) return false;
    const [, plain, inBraces, plus] = found;
    const name = plain ?? inBraces ?? "";
    const list = this.#list();
    const words = list ?? this.#value();
    this.#assignments.push({
      name: withoutScope(name),
      words,
      isList: list !== undefined,
      adds: plus === "+",
    });
    return true;
  }

  /** A list with an operator behind it, such as `-join`, is a value that isn't known. */
  #list(): Word[] | undefined {
    const from = this.#cursor.at;
    const list = readPowershellList(this.#cursor, splitPowershell, this.#depth);
    this.#cursor.match(/[ \t\r]+/y);
    if (list === undefined || !this.#cursor.startsWith("-")) return list;
    this.#cursor.at = from;
    return undefined;
  }

  #value(): Word[] {
    const from = this.#cursor.at;
    const word = readPowershellWord(this.#cursor, splitPowershell, this.#depth);
    this.#cursor.match(/[ \t\r]+/y);
    if (this.#cursor.isAtEnd || /[\n;}#]/.test(this.#cursor.peek())) return [word];
    this.#cursor.at = from;
    return [{ pieces: [OUTPUT], quoted: true }];
  }

  #endCommand(): void {
    if (this.#words.length > 0 || this.#assignments.length > 0) {
      const offset = this.#offset ?? this.#cursor.at;
      const source = onOneLine(this.#cursor.text.slice(offset, this.#cursor.at).replace(/`\r?\n/g, " "));
      const [assignments, words, targets] = [this.#assignments, this.#words, this.#targets];
      const fedBy = this.#fedBy;
      this.#commands.push({ assignments, words, targets, inputs: [], fedBy, offset, source, groups: [] });
      this.#fedBy = fedBy === null ? source : `${fedBy} | ${source}`;
    }
    this.#words = [];
    this.#assignments = [];
    this.#targets = [];
    this.#offset = null;
  }
}

const OUTPUT: Piece = { kind: "computed", splits: false, commands: [] };
