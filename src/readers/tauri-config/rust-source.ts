/** Rust source: its code, as long as the file, in which no comment and no text can pretend to be a call; and its texts. */
export type RustSource = Readonly<{
  /** Comments are blank, and so are texts but for the quote that each begins with. */
  code: string;
  /** What a text says, by where it begins. */
  texts: ReadonlyMap<number, string>;
}>;

const TOKEN =
  /\/\/[^\n]*|\/\*|\b[bc]?r(#*)"|(?:\b[bc])?"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[^\n]{1,10}?)'/g;

/** The one place that reads Rust: it is never run, and macros are not expanded. */
export function rustSource(file: string): RustSource {
  const texts = new Map<number, string>();
  const parts: string[] = [];
  const token = new RegExp(TOKEN);
  let done = 0;
  for (let found = token.exec(file); found !== null; found = token.exec(file)) {
    const end = endOf(file, found);
    token.lastIndex = end;
    const whole = file.slice(found.index, end);
    const isText = whole.includes('"') && !whole.startsWith("/") && !whole.startsWith("'");
    parts.push(file.slice(done, found.index), isText ? `"${blank(whole.slice(1))}` : blank(whole));
    if (isText) texts.set(found.index, textOf(whole, found[1]));
    done = end;
  }
  return { code: [...parts, file.slice(done)].join(""), texts };
}

function endOf(file: string, found: RegExpExecArray): number {
  const after = found.index + found[0].length;
  if (found[0] === "/*") return endOfComment(file, after);
  if (found[1] === undefined) return after;
  const close = file.indexOf(`"${found[1]}`, after);
  return close < 0 ? file.length : close + 1 + found[1].length;
}

/** Comments between stars nest. */
function endOfComment(file: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 1;
  for (let found = mark.exec(file); found !== null; found = mark.exec(file)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return file.length;
}

/** A text with an escape keeps it as it is written: equal on both sides, and as telling. */
function textOf(literal: string, hashes: string | undefined): string {
  const from = literal.indexOf('"') + 1;
  return literal.slice(from, literal.length - 1 - (hashes?.length ?? 0));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
