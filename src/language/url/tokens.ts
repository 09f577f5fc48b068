/** A token of a URL pattern's text, as the standard and the crate `urlpattern` cut it. */
export type UrlToken = Readonly<{
  kind:
    | "open"
    | "close"
    | "regexp"
    | "name"
    | "char"
    | "escaped"
    | "modifier"
    | "asterisk"
    | "end"
    | "invalid";
  /** Where it begins in the text. */
  at: number;
  value: string;
}>;

/** Tauri refuses the text: it is no URL pattern. */
export class RefusedUrlPattern extends Error {}

/** We don't know what Tauri makes of the text. */
export class UnreadUrlPattern extends Error {}

/**
 * Cuts a text into tokens. A sign that begins no valid token stands for itself; with `isStrict` it is an error.
 * @throws RefusedUrlPattern
 */
export function urlTokens(text: string, isStrict: boolean): UrlToken[] {
  const tokens: UrlToken[] = [];
  for (let at = 0; at < text.length; ) {
    const { next, ...token } = tokenAt(text, at);
    if (token.kind === "invalid" && isStrict)
      throw new RefusedUrlPattern(`nothing goes on after ${token.value}`);
    tokens.push({ ...token, at });
    at = next;
  }
  return [...tokens, { kind: "end", at: text.length, value: "" }];
}

type Cut = Readonly<{ kind: UrlToken["kind"]; value: string; next: number }>;

const KINDS: Readonly<Record<string, UrlToken["kind"]>> = {
  "*": "asterisk",
  "+": "modifier",
  "?": "modifier",
  "{": "open",
  "}": "close",
};

function tokenAt(text: string, at: number): Cut {
  const value = characterAt(text, at);
  const next = at + value.length;
  const alone: Cut = { kind: "invalid", value, next };
  if (value === "\\") {
    const escaped = characterAt(text, next);
    return escaped === "" ? alone : { kind: "escaped", value: escaped, next: next + escaped.length };
  }
  if (value === ":") {
    NAME.lastIndex = next;
    const name = NAME.exec(text)?.[0];
    return name === undefined ? alone : { kind: "name", value: name, next: next + name.length };
  }
  if (value === "(") {
    const end = endOfRegexp(text, next);
    return end === undefined ? alone : { kind: "regexp", value: text.slice(next, end), next: end + 1 };
  }
  return { kind: KINDS[value] ?? "char", value, next };
}

const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;

/** The position of the bracket that closes a regular expression; undefined where a pattern may not hold that expression. */
function endOfRegexp(text: string, start: number): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (!isAscii(character) || (at === start && character === "?")) return undefined;
    if (character === "\\") {
      at += 1;
      if (at >= text.length || !isAscii(text[at] ?? "")) return undefined;
    } else if (character === ")") {
      depth -= 1;
      if (depth === 0) return at > start ? at : undefined;
    } else if (character === "(") {
      depth += 1;
      // The expression may have no capturing groups: those are the pattern's.
      if (text[at + 1] !== "?") return undefined;
    }
  }
  return undefined;
}

function isAscii(character: string): boolean {
  return character <= "\x7f";
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}
