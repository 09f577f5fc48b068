/** A part of a URL that a pattern has a pattern for. */
export type UrlPart =
  | "protocol"
  | "username"
  | "password"
  | "hostname"
  | "port"
  | "pathname"
  | "search"
  | "hash";

/** Fixed text, or something between fixed texts; and how often it may stand there. */
export type PlainPiece = Readonly<{
  before: string;
  inside: PlainInside;
  after: string;
  modifier: string;
}>;

/** `*`, a segment (`:name`), one of the pattern's expressions by its number, or nothing but the fixed text. */
export type PlainInside = "anything" | "segment" | number | null;

/** A pattern with numbers in the place of its expressions, which are Rust's and none of Node's business. */
export function withoutExpressions(
  pattern: string,
): Readonly<{ text: string; expressions: readonly string[] }> {
  const expressions: string[] = [];
  let text = "";
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === "\\") text += pattern.slice(at, ++at + 1);
    else if (pattern[at] !== "(") text += pattern[at];
    else {
      const end = endOfExpression(pattern, at);
      // What doesn't close is no pattern to Node either.
      if (end === undefined) return { text: pattern, expressions: [] };
      text += `(${expressions.push(pattern.slice(at + 1, end)) - 1})`;
      at = end;
    }
  }
  return { text, expressions };
}

function endOfExpression(pattern: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    if (pattern[at] === "\\") at += 1;
    else if (pattern[at] === "(") depth += 1;
    else if (pattern[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

const NAME = /:[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /\((\d+)\)/y;
const MODIFIER = /[?*+]/y;

/** The pieces of one part, as Node has written it; undefined where it can't be cut. */
export function plainPieces(text: string, part: UrlPart): readonly PlainPiece[] | undefined {
  const pieces: PlainPiece[] = [];
  let fixed = "";
  let at = 0;
  const close = () => {
    if (fixed !== "") pieces.push({ before: fixed, inside: null, after: "", modifier: "" });
    fixed = "";
  };
  while (at < text.length) {
    const isGroup = text[at] === "{";
    if (isGroup) at += 1;
    const before = isGroup ? literal() : "";
    const isSlash = !isGroup && part === "pathname" && text[at - 1] === "/" && text[at - 2] !== "\\";
    const inside = wildcard();
    const after = isGroup ? literal() : "";
    if (isGroup && text[at++] !== "}") return undefined;
    if (!isGroup && inside === null) {
      const sign = character();
      if (sign === undefined) return undefined;
      fixed += sign;
      continue;
    }
    // A slash before a segment is repeated and left out together with it.
    if (isSlash) fixed = fixed.slice(0, -1);
    close();
    pieces.push({ before: isSlash ? "/" : before, inside, after, modifier: taken(MODIFIER) ?? "" });
  }
  close();
  return pieces;

  function wildcard(): PlainInside {
    const name = taken(NAME);
    const number = taken(NUMBER);
    if (number !== undefined) return Number(number.slice(1, -1));
    if (name !== undefined) return "segment";
    if (text[at] !== "*") return null;
    at += 1;
    return "anything";
  }

  function literal(): string {
    let found = "";
    while (at < text.length && !/[*{}(]/.test(text[at] ?? "") && !startsName()) found += character() ?? "";
    return found;
  }

  function startsName(): boolean {
    NAME.lastIndex = at;
    return NAME.test(text);
  }

  /** One character that stands for itself. */
  function character(): string | undefined {
    if (text[at] === "\\") at += 1;
    else if (/[{}(?+]/.test(text[at] ?? "")) return undefined;
    const sign = text[at];
    at += 1;
    return sign;
  }

  function taken(expression: RegExp): string | undefined {
    expression.lastIndex = at;
    const found = expression.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }
}
