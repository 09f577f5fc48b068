/** One token of JavaScript. `text` is a literal's meaning as far as its form tells it, or what is written. */
export type JsToken = Readonly<{
  kind: "word" | "text" | "number" | "regex" | "mark" | "open" | "close";
  text: string;
  start: number;
  end: number;
}>;

/** No script that people write has more; bundles do, and nobody reads those. */
const MOST_TOKENS = 400_000;

/** How deep templates may stand in one another. */
const DEEPEST = 50;

const BLANK = /(?:[\s\ufeff]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const WORD = /[#@]?[A-Za-z_$\u0080-\uffff](?:[\w$\u0080-\uffff])*/y;
const NUMBER = /(?:0[xob][\da-f_]+|\d[\d_]*\.?[\d_]*(?:e[+-]?\d+)?|\.\d[\d_]*)n?/iy;
const TEXT = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const MARK = /=>|\?\.(?!\d)|\.\.\.|[=!<>]=+|&&|\|\||\?\?|\*\*|\+\+|--|[-+*/%=<>!&|^~?:;,.]/y;

/** The tokens of a script, or the offset where it can't be read. A `#!` line is no code. */
export function jsTokens(text: string): readonly JsToken[] | number {
  const tokens: JsToken[] = [];
  const end = scan(text, /^#![^\n]*/.exec(text)?.[0].length ?? 0, tokens, 0);
  return end === text.length ? tokens : end < 0 ? -1 - end : end;
}

/** Scans until the text ends, or until a `}` that nothing opened. Gives the offset after it; a negative one is a fault. */
function scan(text: string, from: number, tokens: JsToken[], depth: number): number {
  let braces = 0;
  let at = from;
  while (at < text.length) {
    at = Math.max(at, endOf(BLANK, text, at));
    if (at >= text.length) break;
    const first = text[at] ?? "";
    if (tokens.length > MOST_TOKENS || depth > DEEPEST) return -1 - at;
    if (first === "`") {
      at = template(text, at, tokens, depth);
      if (at < 0) return at;
      continue;
    }
    if (first === "}" && braces === 0) return depth > 0 ? at : -1 - at;
    if (first === "{" || first === "}") braces += first === "{" ? 1 : -1;
    const token = tokenAt(text, at, tokens.at(-1));
    if (token === undefined) return -1 - at;
    tokens.push(token);
    at = token.end;
  }
  return depth > 0 ? -1 - at : text.length;
}

function tokenAt(text: string, at: number, before: JsToken | undefined): JsToken | undefined {
  const first = text[at] ?? "";
  if ("([{".includes(first)) return { kind: "open", text: first, start: at, end: at + 1 };
  if (")]}".includes(first)) return { kind: "close", text: first, start: at, end: at + 1 };
  if (first === "/" && mayBeginRegex(before)) return plain("regex", REGEX, text, at);
  const literal = plain("text", TEXT, text, at);
  if (literal !== undefined) return { ...literal, text: meaning(literal.text.slice(1, -1)) };
  return plain("word", WORD, text, at) ?? plain("number", NUMBER, text, at) ?? plain("mark", MARK, text, at);
}

/** A slash divides after a value, and begins a regular expression after anything else. */
function mayBeginRegex(before: JsToken | undefined): boolean {
  if (before === undefined || before.kind === "mark" || before.kind === "open") return true;
  if (before.kind === "close") return before.text === "}";
  return (
    before.kind === "word" &&
    /^(?:await|case|do|else|in|of|return|throw|typeof|void|yield)$/.test(before.text)
  );
}

/** A template as one text for each part, with the tokens of what stands in `${…}` between them. */
function template(text: string, start: number, tokens: JsToken[], depth: number): number {
  const stop = /[`\\]|\$\{/g;
  let from = start + 1;
  stop.lastIndex = from;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === "\\") {
      stop.lastIndex += 1;
      continue;
    }
    tokens.push({
      kind: "text",
      text: meaning(text.slice(from, found.index)),
      start: from - 1,
      end: found.index + 1,
    });
    if (found[0] === "`") return found.index + 1;
    const at = found.index + 2;
    tokens.push({ kind: "mark", text: "$", start: found.index, end: at });
    const end = scan(text, at, tokens, depth + 1);
    if (end < 0) return end;
    tokens.push({ kind: "mark", text: "}$", start: end, end: end + 1 });
    from = end + 1;
    stop.lastIndex = from;
  }
  return -1 - start;
}

function meaning(inside: string): string {
  return inside.replace(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|\r?\n|([\s\S]))/gi,
    (_, long, short, byte, letter) => {
      const digits = long ?? short ?? byte;
      if (digits === undefined)
        return ({ n: "\n", r: "\r", t: "\t" } as Record<string, string>)[letter] ?? letter ?? "";
      const value = Number.parseInt(digits, 16);
      return value <= 0x10ffff ? String.fromCodePoint(value) : "\ufffd";
    },
  );
}

function plain(kind: JsToken["kind"], pattern: RegExp, text: string, at: number): JsToken | undefined {
  const end = endOf(pattern, text, at);
  return end < 0 ? undefined : { kind, text: text.slice(at, end), start: at, end };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether what follows a token is the name of a member. */
export function isMember(before: JsToken | undefined): boolean {
  return before?.text === "." || before?.text === "?.";
}

/** A name of a property in an object, or the name of a method of a class: no use of what is called so. */
export function isKey(before: JsToken | undefined, next: JsToken | undefined): boolean {
  return next?.text === ":" && (before?.text === "{" || before?.text === ",");
}
