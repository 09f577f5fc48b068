/** A string literal: what it stands for, and where its closing quote ends. */
export type RustString = Readonly<{ value: string; end: number }>;

/**
 * Rust source as text in which calls can be looked for. It is never run, and macros are not expanded.
 *
 * `code` is as long as the file: comments are blank, and so is what stands inside of string and character literals. A
 * string literal keeps one quote at each end, at the offsets that `strings` knows, so that no text can pretend to be a
 * call.
 */
export type RustText = Readonly<{ code: string; strings: ReadonlyMap<number, RustString> }>;

/** One token that is no code: a comment, a raw string, a string, or a character that is no lifetime. */
const TOKEN =
  /\/\/[^\n]*|\/\*|(?:\b[bc]?r)(#*)"|(?:\b[bc])?"(?:[^"\\]|\\[\s\S])*"?|(?:\bb)?'(?:[^'\\\n]|\\(?:u\{[0-9a-fA-F_]*\}|x..|.))'/gu;

/** Reads in one pass what is code and what is not. A literal that never ends reaches to the end of the file. */
export function rustText(text: string): RustText {
  const strings = new Map<number, RustString>();
  const parts: string[] = [];
  let done = 0;
  const token = new RegExp(TOKEN);
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const start = found.index;
    const end = endOf(text, found);
    token.lastIndex = end;
    parts.push(text.slice(done, start));
    const [whole] = found;
    const opens = whole.includes('"') && !whole.startsWith("/") && !/^b?'/.test(whole);
    parts.push(opens ? `"${blank(text.slice(start + 1, end - 1))}"` : blank(text.slice(start, end)));
    if (opens) strings.set(start, { value: meaningOf(text.slice(start, end), found[1]), end });
    done = end;
  }
  parts.push(text.slice(done));
  return { code: parts.join(""), strings };
}

function endOf(text: string, found: RegExpExecArray): number {
  const [whole, hashes] = found;
  const after = found.index + whole.length;
  if (whole === "/*") return endOfComment(text, after);
  if (hashes === undefined) return after;
  const close = text.indexOf(`"${hashes}`, after);
  return close < 0 ? text.length : close + 1 + hashes.length;
}

/** Comments between stars nest. */
function endOfComment(text: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 1;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

function meaningOf(literal: string, hashes: string | undefined): string {
  const open = literal.indexOf('"') + 1;
  if (hashes !== undefined) return literal.slice(open, literal.length - 1 - hashes.length);
  return literal
    .slice(open, literal.endsWith('"') ? -1 : undefined)
    .replace(/\\(?:u\{([0-9a-fA-F_]{1,8})\}|x([0-9a-fA-F]{2})|\n\s*|([\s\S]))/g, (_, code, byte, letter) => {
      const digits = code ?? byte;
      if (digits !== undefined) return codePoint(Number.parseInt(digits.replaceAll("_", ""), 16));
      return letter === undefined ? "" : (ESCAPES[letter] ?? letter);
    });
}

function codePoint(value: number): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : "\uFFFD";
}
