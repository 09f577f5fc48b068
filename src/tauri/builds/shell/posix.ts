import { Cursor } from "./cursor.ts";
import { readPosixWord } from "./posix-words.ts";
import {
  type Assignment,
  type Command,
  DEEPEST_COMMAND,
  LONGEST_SCRIPT,
  onOneLine,
  plainText,
  type SplitScript,
  TOO_DEEP,
  textPiece,
  type Word,
} from "./words.ts";

/**
 * Splits a script of sh or bash into its simple commands, by POSIX (XCU 2) and with the additions of bash that scripts use:
 * `$'…'`, lists, `<(…)`, `<<<`. It doesn't follow what `if`, `case` and loops decide: every command counts, in the order of
 * the text.
 */
export function splitPosix(text: string, depth = 0): SplitScript {
  return depth > DEEPEST_COMMAND ? TOO_DEEP : new PosixScript(text.slice(0, LONGEST_SCRIPT), depth).split();
}

/** Words before a command that only say when it runs. */
const RESERVED = new Set([
  "if",
  "then",
  "else",
  "elif",
  "do",
  "while",
  "until",
  "!",
  "time",
  "fi",
  "done",
  "esac",
]);

/** Commands whose words may be assignments. */
const DECLARING = new Set("export local declare readonly typeset".split(" "));

const ASSIGNMENT = /([A-Za-z_]\w*)(?:\[[^\]\s]*\])?(\+?)=/y;

type Group = Readonly<{ closes: ")" | "}"; id: number | null }>;
type Heredoc = Readonly<{ end: string; indented: boolean }>;

/** How deep subshells and functions are told apart. */
const DEEPEST_GROUP = 200;

class PosixScript {
  readonly #cursor: Cursor;
  readonly #depth: number;
  readonly #commands: Command[] = [];
  readonly #functions = new Map<number, string>();
  readonly #groups: Group[] = [];
  /** The ids of the groups that have one, outermost first. */
  readonly #ids: number[] = [];
  #lastGroup = 0;
  #isLeftOut = false;
  #function: string | null = null;
  #heredocs: Heredoc[] = [];
  #assignments: Assignment[] = [];
  #words: Word[] = [];
  #inputs: string[] = [];
  #targets: Word[] = [];
  #offset: number | null = null;
  #fedBy: string | null = null;
  #pipeline = "";

  constructor(text: string, depth: number) {
    this.#cursor = new Cursor(text);
    this.#depth = depth;
  }

  split(): SplitScript {
    while (!this.#cursor.isAtEnd) this.#step();
    this.#endCommand();
    return { commands: this.#commands, functions: this.#functions };
  }

  #step(): void {
    const cursor = this.#cursor;
    if (cursor.match(/(?:[ \t\r]|\\\r?\n|#[^\n]*)+/y) !== undefined) return;
    const character = cursor.peek();
    if (character === "\n") this.#newline();
    else if (/[;&|]/.test(character)) this.#operator();
    else if (character === "(") this.#opening();
    else if (character === ")") this.#closing();
    else if (/[<>]/.test(character) && cursor.peek(1) !== "(") this.#redirection();
    else this.#word();
  }

  /** `&>` redirects output, and doesn't end a command. */
  #operator(): void {
    if (this.#cursor.match(/&>>?/y) !== undefined) return;
    this.#endCommand();
    const operator = this.#cursor.match(/\|\||\|&|[;&|]/y)?.[0] ?? "";
    this.#fedBy = operator === "|" || operator === "|&" ? this.#pipeline : null;
  }

  #newline(): void {
    const line = this.#cursor.at;
    this.#cursor.at += 1;
    this.#inputs.push(...this.#heredocs.map((heredoc) => this.#heredoc(heredoc)));
    this.#heredocs = [];
    this.#endCommand(line);
  }

  #heredoc({ end, indented }: Heredoc): string {
    const lines: string[] = [];
    while (!this.#cursor.isAtEnd) {
      const line = this.#cursor.takeThrough("\n");
      if ((indented ? line.replace(/^\t+/, "") : line).replace(/\r$/, "") === end) break;
      lines.push(line);
    }
    return lines.join("\n");
  }

  #opening(): void {
    const cursor = this.#cursor;
    if (cursor.match(/\(\(/y) !== undefined) {
      cursor.takeThrough("))");
      return;
    }
    const [name, ...others] = this.#words;
    const isDefinition =
      name !== undefined && others.length === 0 && cursor.match(/\([ \t]*\)/y) !== undefined;
    if (isDefinition) this.#define(plainText(name));
    else {
      this.#endCommand();
      cursor.at += 1;
      this.#open(")", true);
    }
  }

  /** Defines a function. Its body is a group of its own. */
  #define(name: string | undefined): void {
    this.#function = name ?? "";
    this.#clear();
  }

  #open(closes: Group["closes"], isOwn: boolean): void {
    const isGroup = isOwn || this.#function !== null;
    const isDeep = isGroup && this.#ids.length >= DEEPEST_GROUP;
    if (isDeep && !this.#isLeftOut) this.#leaveOut();
    const id = isGroup && !isDeep ? ++this.#lastGroup : null;
    this.#groups.push({ closes, id });
    if (id !== null) this.#ids.push(id);
    if (id !== null && this.#function !== null) this.#functions.set(id, this.#function);
    this.#function = null;
  }

  #close(): void {
    if (this.#groups.pop()?.id !== null) this.#ids.pop();
  }

  /** Where groups lie too deep, it isn't known where and with what commands run: the rest may be any. */
  #leaveOut(): void {
    const offset = this.#cursor.at;
    const source = onOneLine(this.#cursor.text.slice(offset));
    this.#isLeftOut = true;
    for (const command of TOO_DEEP.commands) this.#commands.push({ ...command, offset, source });
  }

  /** A closing bracket without an opening one ends a pattern of `case`. */
  #closing(): void {
    this.#endCommand();
    this.#cursor.at += 1;
    if (this.#groups.at(-1)?.closes === ")") this.#close();
  }

  #redirection(): void {
    const cursor = this.#cursor;
    const heredoc = cursor.match(/<<(-?)[ \t]*(?!<)/y);
    if (heredoc !== undefined) {
      const end = plainText(this.#read());
      if (end !== undefined) this.#heredocs.push({ end, indented: heredoc[1] === "-" });
      return;
    }
    const isText = cursor.match(/<<<[ \t]*/y) !== undefined;
    const operator = isText ? "" : (cursor.match(/[<>]+[&|]?[ \t]*/y)?.[0] ?? "");
    if (cursor.isAtEnd || /[\s;&|()<>]/.test(cursor.peek())) return;
    const word = this.#read();
    if (isText) this.#inputs.push(plainText(word) ?? "");
    else if (operator.startsWith(">")) this.#targets.push(word);
  }

  #word(): void {
    this.#offset ??= this.#cursor.at;
    if (this.#mayAssign() && this.#assignment()) return;
    if (this.#words.length === 0 && this.#brace()) return;
    const word = this.#read();
    const text = plainText(word);
    if (this.#words.length === 0 && !word.quoted && text !== undefined && this.#isReserved(text)) return;
    const isDescriptor = /^\d+$/.test(text ?? "") && /[<>]/.test(this.#cursor.peek());
    if (!isDescriptor) this.#words.push(word);
  }

  #read(): Word {
    const from = this.#cursor.at;
    const word = readPosixWord(this.#cursor, splitPosix, this.#depth);
    // Without this, a character that begins no word would be read for ever.
    if (this.#cursor.at === from) this.#cursor.at += 1;
    return word;
  }

  #mayAssign(): boolean {
    const [program] = this.#words;
    return program === undefined || DECLARING.has(plainText(program) ?? "");
  }

  #brace(): boolean {
    const found = this.#cursor.match(/[{}](?=[\s;]|$)/y)?.[0];
    if (found === undefined) return false;
    this.#endCommand(this.#cursor.at - 1);
    if (found === "{") this.#open("}", false);
    else if (this.#groups.at(-1)?.closes === "}") this.#close();
    return true;
  }

  #isReserved(text: string): boolean {
    if (text === "for" || text === "select") this.#loop();
    else if (text === "function")
      this.#define(this.#cursor.match(/[ \t]*([^\s(){}]+)[ \t]*(?:\([ \t]*\))?/y)?.[1]);
    else if (!RESERVED.has(text)) return false;
    return true;
  }

  /** `for name in words`: each word is a value of the name. */
  #loop(): void {
    const name = this.#cursor.match(/[ \t]*([A-Za-z_]\w*)[ \t]*(?:in[ \t]+)?/y)?.[1];
    if (name === undefined) return;
    while (!this.#cursor.isAtEnd && !/[;\n]/.test(this.#cursor.peek())) {
      if (this.#cursor.match(/[ \t]+/y) !== undefined) continue;
      this.#assignments.push({ name, words: [this.#read()], isList: false, adds: false });
    }
  }

  #assignment(): boolean {
    const found = this.#cursor.match(ASSIGNMENT);
    if (found === undefined) return false;
    const [, name = "", plus] = found;
    const isList = this.#cursor.peek() === "(";
    const words = isList ? this.#list() : [this.#value()];
    this.#assignments.push({ name, words, isList, adds: plus === "+" });
    return true;
  }

  #value(): Word {
    const ends = /[\s;&|()<>]|$/y;
    ends.lastIndex = this.#cursor.at;
    return ends.test(this.#cursor.text) ? { pieces: [textPiece("")], quoted: true } : this.#read();
  }

  #list(): Word[] {
    const words: Word[] = [];
    this.#cursor.at += 1;
    while (!this.#cursor.isAtEnd && this.#cursor.match(/\)/y) === undefined) {
      if (this.#cursor.match(/(?:\s|\\\n|#[^\n]*\n)+/y) === undefined) words.push(this.#read());
    }
    return words;
  }

  #endCommand(end = this.#cursor.at): void {
    if (this.#words.length > 0 || this.#assignments.length > 0 || this.#inputs.length > 0) {
      const offset = this.#offset ?? this.#cursor.at;
      const source = onOneLine(this.#cursor.text.slice(offset, end));
      this.#commands.push({
        assignments: this.#assignments,
        words: this.#words,
        inputs: this.#inputs,
        targets: this.#targets,
        offset,
        source,
        fedBy: this.#fedBy,
        groups: [...this.#ids],
      });
      this.#pipeline = this.#fedBy === null ? source : `${this.#fedBy} | ${source}`;
      this.#fedBy = null;
    }
    this.#clear();
  }

  #clear(): void {
    this.#assignments = [];
    this.#words = [];
    this.#inputs = [];
    this.#targets = [];
    this.#offset = null;
  }
}
