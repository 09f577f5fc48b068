import type { Place } from "../domain/place.ts";
import type { Member, ObjectValue, SourceFile, Value } from "./value.ts";

/** A table and a list of tables while their lines are still being read. */
type Table = { kind: "object"; entries: Map<string, Member>; at: Place };
type TableList = { kind: "array"; items: Value[]; at: Place };

/** Text between quotes without escapes: no quote, backslash or control character. */
const PLAIN = '[^"\\\\\\u0000-\\u0008\\u000a-\\u001f\\u007f]*';

const ENTRY = new RegExp(`^([A-Za-z0-9_-]+|"${PLAIN}") = (?:"(${PLAIN})"|(0|[1-9]\\d{0,8})|\\[(.*))$`);
const INLINE = new RegExp(` ?"(${PLAIN})"(, ?(?=")| ?]$)`, "y");
const ITEM = new RegExp(`^( +)"(${PLAIN})",?$`);
const TABLE = /^\[([A-Za-z0-9_-]+)\]$/;
const TABLES = /^\[\[(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_-]+)\]\]$/;

/** More lines than 50,000 packages need. A longer file is left to the parser, which refuses so many values. */
const MOST_LINES = 500_000;

/**
 * Reads TOML in the few forms that cargo writes a lockfile in, line by line. Null where a line has any other form, or says
 * something twice. The result equals that of `parseToml`, places included, at a fifteenth of the cost.
 */
export function tomlOfLines(file: SourceFile): ObjectValue | null {
  return new LineReader(file).read();
}

class LineReader {
  readonly #path: string;
  readonly #lines: readonly string[];
  readonly #root: Table;
  #table: Table;
  #at = 0;

  constructor({ path, text }: SourceFile) {
    this.#path = path;
    this.#lines = text.split("\n");
    this.#root = { kind: "object", entries: new Map(), at: this.#place(1) };
    this.#table = this.#root;
  }

  /** The document reaches from the first to the last line that says something. */
  read(): ObjectValue | null {
    if (this.#lines.length > MOST_LINES) return null;
    let [first, last]: [Place | null, number] = [null, 1];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lineAt(this.#at);
      if (line === "" || isComment(line)) continue;
      first ??= this.#place(1);
      if (!this.#line(line)) return null;
      last = this.#at + 1;
    }
    return { ...this.#root, at: { ...(first ?? this.#root.at), endLine: last } };
  }

  #lineAt(index: number): string {
    const line = this.#lines[index] ?? "";
    return line.endsWith("\r") && index + 1 < this.#lines.length ? line.slice(0, -1) : line;
  }

  /** Reads a line; false where its form isn't known, or where it says something twice. */
  #line(line: string): boolean {
    if (line.startsWith("[")) return this.#header(line);
    const [, key = "", text, digits, list] = ENTRY.exec(line) ?? [];
    if (key === "") return false;
    const column = key.length + 4;
    const [keyAt, at] = [this.#place(1), this.#place(column)];
    const name = key.startsWith('"') ? key.slice(1, -1) : key;
    if (list !== undefined) {
      const value = list === "" ? this.#list(column) : this.#inline(list, column);
      return this.#set(name, keyAt, value);
    }
    const value: Value =
      text === undefined
        ? { kind: "number", value: Number(digits), at }
        : { kind: "string", value: text, at };
    return this.#set(name, keyAt, value);
  }

  #set(name: string, key: Place, value: Value | null): boolean {
    if (value === null || this.#table.entries.has(name)) return false;
    this.#table.entries.set(name, { key, value });
    return true;
  }

  /** `["a", "b"]`, without the first bracket. */
  #inline(rest: string, column: number): Value | null {
    const items: Value[] = [];
    INLINE.lastIndex = 0;
    while (rest !== "]" && INLINE.lastIndex < rest.length) {
      const start = INLINE.lastIndex;
      const [all, value] = INLINE.exec(rest) ?? [];
      if (all === undefined || value === undefined) return null;
      items.push({ kind: "string", value, at: this.#place(column + 1 + start + all.indexOf('"')) });
    }
    return { kind: "array", items, at: this.#place(column) };
  }

  /** The lines up to a `]`. */
  #list(column: number): Value | null {
    const [items, start]: [Value[], number] = [[], this.#at];
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lineAt(this.#at);
      if (line === "]") {
        const at = { path: this.#path, line: start + 1, column, endLine: this.#at + 1 };
        return { kind: "array", items, at };
      }
      const [, indent = "", value] = ITEM.exec(line) ?? [];
      // Only the last item may lack a comma.
      if (value === undefined || (!line.endsWith(",") && this.#lineAt(this.#at + 1) !== "]")) return null;
      items.push({ kind: "string", value, at: this.#place(indent.length + 1) });
    }
    return null;
  }

  #header(line: string): boolean {
    const [, name] = TABLE.exec(line) ?? [];
    const made: Table = { kind: "object", entries: new Map(), at: this.#place(1) };
    if (name !== undefined) {
      this.#table = this.#root;
      const isNew = this.#set(name, this.#place(2), made);
      this.#table = made;
      return isNew;
    }
    const [, holder, listed] = TABLES.exec(line) ?? [];
    if (listed === undefined) return false;
    const isAdded = this.#append(holder, listed, made);
    this.#table = made;
    return isAdded;
  }

  /** `[[name]]`, or `[[holder.name]]`. */
  #append(holder: string | undefined, name: string, made: Table): boolean {
    const parent = holder === undefined ? this.#root : this.#holder(holder);
    const known = parent?.entries.get(name)?.value;
    if (known?.kind === "array" && known.items[0]?.kind === "object") {
      (known as TableList).items.push(made);
      return true;
    }
    if (parent === undefined || known !== undefined) return false;
    const column = holder === undefined ? 3 : holder.length + 4;
    const list: TableList = { kind: "array", items: [made], at: made.at };
    parent.entries.set(name, { key: this.#place(column), value: list });
    return true;
  }

  /** Tables that exist only because a header `[[holder.name]]` names them. Any other table may not be added to. */
  readonly #holders = new Map<string, Table>();

  #holder(name: string): Table | undefined {
    const known = this.#holders.get(name);
    if (known !== undefined || this.#root.entries.has(name)) return known;
    const at = this.#place(3);
    const made: Table = { kind: "object", entries: new Map(), at };
    this.#root.entries.set(name, { key: at, value: made });
    this.#holders.set(name, made);
    return made;
  }

  #place(column: number): Place {
    return { path: this.#path, line: this.#at + 1, column, endLine: this.#at + 1 };
  }
}

function isComment(line: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML refuses them in comments too.
  return line.startsWith("#") && !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line);
}
