import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import type { Place } from "../domain/place.ts";
import { placesIn } from "./lines.ts";
import { refuseCrowd, refuseDepth, Unreadable } from "./unreadable.ts";
import type { ArrayValue, Member, ObjectValue, Parsed, SourceFile, Value } from "./value.ts";

/** Far above the largest manifest. A Cargo.lock as cargo writes it isn't read here but by `tomlOfLines`. */
const MAX_VALUES = 200_000;

/**
 * Parses TOML 1.1, as cargo does since 1.94; every TOML 1.0 text means the same in it. The place of a table is its header, or
 * the first mention of its name where it has no header. Dates stay text, as written. Integers beyond 2^53 become decimal
 * text, so that no digit is lost.
 */
export function parseToml(file: SourceFile): Parsed {
  const mark = file.text.startsWith("\uFEFF") ? 1 : 0; // cargo skips a byte order mark too
  const text = file.text.slice(mark);
  const inFile = placesIn(file);
  const place: Placer = ([start, end]) => inFile(start + mark, end + mark);
  try {
    refuseCrowd(text, "[{,.=#", MAX_VALUES);
    refuseLoneReturns(text);
    const { body } = parseTOML(text, { tomlVersion: "1.1" });
    return { ok: true, value: documentOf(body[0], place), duplicates: [] };
  } catch (error) {
    const { message, offset } = reasonOf(error, text);
    return { ok: false, at: place([offset, offset]), message };
  }
}

type Placer = (range: readonly [start: number, end: number]) => Place;

/** A table while its lines are still being read. */
type Table = { kind: "object"; entries: Map<string, Member>; at: Place };
type TableList = { kind: "array"; items: Value[]; at: Place };

/** A carriage return that ends no line is an error. The parser lets some pass. */
function refuseLoneReturns(text: string): void {
  const offset = text.search(/\r(?!\n)/);
  if (offset >= 0) throw new Unreadable("A carriage return stands alone.", offset);
}

function documentOf(document: AST.TOMLTopLevelTable, place: Placer): ObjectValue {
  const root = tableAt(place(document.range));
  for (const node of document.body) {
    if (node.type === "TOMLKeyValue") assign(root, node, 0, place);
    else readTable(root, node, place);
  }
  return root;
}

/** `[a.b]` or `[[a.b]]` and the lines below it. */
function readTable(root: Table, node: AST.TOMLTable, place: Placer): void {
  const { parents, last } = partsOf(node.key);
  const depth = parents.length + 1;
  refuseDepth(depth, node.range[0]);
  const holder = parents.reduce((table, key) => enter(table, key, place), root);
  const header = place([node.range[0], node.key.range[1]]);
  const table = node.kind === "array" ? append(holder, last, header, place) : enter(holder, last, place);
  table.at = header;
  for (const line of node.body) assign(table, line, depth, place);
}

function assign(table: Table, { key, value }: AST.TOMLKeyValue, depth: number, place: Placer): void {
  const { parents, last } = partsOf(key);
  const below = depth + parents.length + 1;
  refuseDepth(below, key.range[0]);
  const holder = parents.reduce((at, part) => enter(at, part, place), table);
  holder.entries.set(nameOf(last), { key: place(last.range), value: convert(value, below, place) });
}

/** The table of that name, made where it is new. If the name is an array of tables, its last element. */
function enter(table: Table, key: Part, place: Placer): Table {
  const known = table.entries.get(nameOf(key))?.value;
  if (known !== undefined) return latest(known, key);
  const made = tableAt(place(key.range));
  table.entries.set(nameOf(key), { key: place(key.range), value: made });
  return made;
}

// This file made every table and array below, and the parser has already refused to reopen a closed one.
function latest(value: Value, key: Part): Table {
  if (value.kind === "object") return value as Table;
  const last = value.kind === "array" ? value.items.at(-1) : undefined;
  if (last?.kind === "object") return last as Table;
  throw new Unreadable(
    `The name ${JSON.stringify(nameOf(key))} is a value and can't hold others.`,
    key.range[0],
  );
}

function append(holder: Table, key: Part, header: Place, place: Placer): Table {
  const made = tableAt(header);
  const known = holder.entries.get(nameOf(key))?.value;
  if (known?.kind === "array") {
    (known as TableList).items.push(made);
    return made;
  }
  const list: ArrayValue = { kind: "array", items: [made], at: header };
  holder.entries.set(nameOf(key), { key: place(key.range), value: list });
  return made;
}

function convert(node: AST.TOMLContentNode, depth: number, place: Placer): Value {
  refuseDepth(depth, node.range[0]);
  const at = place(node.range);
  switch (node.type) {
    case "TOMLArray":
      return { kind: "array", items: node.elements.map((item) => convert(item, depth + 1, place)), at };
    case "TOMLInlineTable": {
      const table = tableAt(at);
      for (const entry of node.body) assign(table, entry, depth, place);
      return table;
    }
    case "TOMLValue":
      return scalar(node, at);
  }
}

function scalar(node: AST.TOMLValue, at: Place): Value {
  switch (node.kind) {
    case "string":
      return { kind: "string", value: node.value, at };
    case "boolean":
      return { kind: "boolean", value: node.value, at };
    case "integer":
      if (!Number.isSafeInteger(node.value)) return { kind: "string", value: String(node.bigint), at };
      return { kind: "number", value: node.value, at };
    case "float":
      return { kind: "number", value: node.value, at };
    default:
      return { kind: "string", value: node.datetime, at };
  }
}

function tableAt(at: Place): Table {
  return { kind: "object", entries: new Map(), at };
}

type Part = AST.TOMLKey["keys"][number];

function partsOf({ keys, range }: AST.TOMLKey): { parents: readonly Part[]; last: Part } {
  const last = keys.at(-1);
  if (last === undefined) throw new Unreadable("A key is empty.", range[0]);
  return { parents: keys.slice(0, -1), last };
}

function nameOf(key: Part): string {
  return key.type === "TOMLBare" ? key.name : key.value;
}

function reasonOf(error: unknown, text: string): { message: string; offset: number } {
  if (error instanceof Unreadable) return error;
  // The parser passes all characters of a string or number to one call, which takes some hundred thousand arguments, and it
  // recurses into inline tables.
  if (error instanceof RangeError)
    return { message: "A value is too long, or nested too deeply, to be read.", offset: 0 };
  if (error instanceof ParseError) {
    return { message: `${error.message}.`, offset: Math.min(error.index, text.length) };
  }
  throw error;
}
