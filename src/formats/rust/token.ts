/**
 * One token of Rust source. Comments and doc comments are no tokens. Offsets count UTF-16 code units; `end` is exclusive.
 *
 * `text` is the name of a word without its `r#`, the meaning of a string literal, or a mark or bracket as written.
 * `partner` is the index of a bracket's other half. `parent` is the index of the bracket that opens the group around the
 * token. Both are -1 where there is none.
 */
export type Token = Readonly<{
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  partner: number;
  parent: number;
}>;

export type TokenKind =
  /** A keyword or an identifier. `r#fn` is an identifier: unlike a keyword, it is longer than its text. */
  | "word"
  /** `"…"` or `r#"…"#`. */
  | "text"
  /** `b"…"`, `br"…"`, `c"…"`: bytes, and no text though they look like one. */
  | "bytes"
  | "character"
  | "number"
  | "lifetime"
  | "mark"
  | "open"
  | "close";

/** A stretch of tokens, by index; `to` is exclusive. */
export type Stretch = Readonly<{ from: number; to: number }>;

export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

export function isOpen(token: Token | undefined, text: "(" | "[" | "{"): boolean {
  return token?.kind === "open" && token.text === text;
}

/** Whether a token is this keyword, and not a raw identifier of the same name. */
export function isKeyword(token: Token | undefined, text: string): boolean {
  return token?.kind === "word" && token.text === text && token.end - token.start === text.length;
}
