import { type RustString, type RustText, rustText } from "./rust-text.ts";
import type { SourceFile } from "./value.ts";

/** A stretch of the file, by offsets; `end` exclusive. */
export type Range = Readonly<{ start: number; end: number }>;

/** One call: its name, where the name stands, and what stands between its brackets. */
export type RustCall = Readonly<{ name: string; at: number; inside: Range }>;

/** A text in the source, with where it stands. */
export type Literal = RustString & Readonly<{ start: number }>;

/** Rust source with its brackets paired, so that calls can be followed. */
export type RustSource = RustText & Readonly<{ closing: ReadonlyMap<number, number> }>;

const sources = new WeakMap<SourceFile, RustSource>();

/** An unchanged file is one object at base and head, so it is read once. */
export function rustSource(file: SourceFile): RustSource {
  let source = sources.get(file);
  if (source === undefined) {
    const text = rustText(file.text);
    source = { ...text, closing: pairs(text.code) };
    sources.set(file, source);
  }
  return source;
}

function pairs(code: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of code.matchAll(/[()[\]{}]/g)) {
    if ("([{".includes(bracket)) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return closing;
}

/**
 * Every call of this name (an expression: `a::(?:b|c)`), as a function, a method or a macro, in the order of the file;
 * of a part of the file, where one is given.
 */
export function callsOf({ code, closing }: RustSource, name: string, within?: Range): RustCall[] {
  const found: RustCall[] = [];
  const from = within?.start ?? 0;
  const text = within === undefined ? code : code.slice(from, within.end);
  for (const { 0: whole, index } of text.matchAll(new RegExp(`\\b(?:${name})!?\\s*[([{]`, "g"))) {
    const start = from + index + whole.length;
    const end = closing.get(start - 1);
    if (end !== undefined) found.push({ name, at: from + index, inside: { start, end } });
  }
  return found;
}

/** The methods called one after another on what ends at `offset`: `.a(…)?.b(…)`. */
export function chainFrom({ code, closing }: RustSource, offset: number): RustCall[] {
  const chain: RustCall[] = [];
  const method = /[\s?]*\.\s*([A-Za-z_]\w*)\s*(?:::\s*<[^()]{0,200}?>\s*)?\(/y;
  method.lastIndex = offset;
  for (let found = method.exec(code); found !== null; found = method.exec(code)) {
    const opening = method.lastIndex - 1;
    const end = closing.get(opening);
    if (end === undefined) break;
    const name = found[1] ?? "";
    chain.push({ name, at: found.index + found[0].indexOf(name), inside: { start: opening + 1, end } });
    method.lastIndex = end + 1;
  }
  return chain;
}

/** What stands between commas at the top of a stretch. */
export function argumentsIn({ code, closing }: RustSource, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let from = start;
  const take = (to: number): void => {
    const range = trimmed(code, { start: from, end: to });
    if (range.start < range.end) found.push(range);
    from = to + 1;
  };
  for (let i = start; i < end; i += 1) {
    const close = closing.get(i);
    if (close !== undefined) i = close;
    else if (code[i] === ",") take(i);
  }
  take(end);
  return found;
}

/** The text that an argument is, where it is one literal: `"a"`, `"a".into()`, `String::from("a")`. */
export function literalOf({ code, strings }: RustSource, range: Range): Literal | undefined {
  const text = code.slice(range.start, range.end);
  const found = /^((?:String::from|Some)\s*\(\s*)?"/.exec(text);
  if (found === null) return undefined;
  // A prefix (`r#`, `b`) is blank but for its first character, where the literal starts.
  const start = range.start + (found[1]?.length ?? 0);
  const literal = strings.get(start);
  if (literal === undefined) return undefined;
  const rest = code.slice(literal.end, range.end);
  const isAll = /^\s*\)?(?:\s*\.\s*(?:into|to_string|to_owned|as_str)\s*\(\s*\))?\s*$/.test(rest);
  return isAll ? { start, ...literal } : undefined;
}

/** The texts of `&["a", "b"]`, of `vec!["a"]` or of a constant of this file that is such a list; undefined for anything else. */
export function literalsOf(source: RustSource, range: Range): readonly Literal[] | undefined {
  const { code, closing } = source;
  const text = code.slice(range.start, range.end);
  const named = /^&?\s*(?:(?:crate|self|Self)\s*::\s*)?([A-Za-z_]\w*)$/.exec(text)?.[1];
  if (named !== undefined) return constantList(source, named);
  const opening = /^(?:&\s*(?:mut\s+)?|vec!\s*|Vec::from\s*\(\s*)*\[/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const end = closing.get(range.start + opening - 1);
  if (
    end === undefined ||
    !/^[\s)]*(?:\.\s*(?:to_vec|into|as_slice)\s*\(\s*\)\s*)?$/.test(code.slice(end + 1, range.end))
  )
    return undefined;
  const items = argumentsIn(source, { start: range.start + opening, end }).map((item) =>
    literalOf(source, item),
  );
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Characters of a constant's type: `&[&str; 3]`. */
const LONGEST_TYPE = 200;

function constantList(source: RustSource, name: string): readonly Literal[] | undefined {
  const { code } = source;
  const declared = new RegExp(`\\b(?:const|static|let)\\s+${name}\\b`).exec(code);
  if (declared === null) return undefined;
  const named = declared.index + declared[0].length;
  const typed = /^[^=]*=\s*/.exec(code.slice(named, named + LONGEST_TYPE));
  if (typed === null) return undefined;
  const start = named + typed[0].length;
  const opening = code.indexOf("[", start);
  const end = opening < 0 ? undefined : source.closing.get(opening);
  if (end === undefined || !/^(?:&\s*|vec!\s*)*$/.test(code.slice(start, opening))) return undefined;
  return literalsOf(source, { start, end: end + 1 });
}

function trimmed(code: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(code[from] ?? "")) from += 1;
  while (to > from && /\s/.test(code[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}
