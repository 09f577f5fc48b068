import { canonical, type UrlDialect } from "./canonical.ts";
import type { UrlPartName } from "./constructor.ts";
import { RefusedUrlPattern, type UrlToken, urlTokens } from "./tokens.ts";

/**
 * The pattern of one part of a URL, as the crate `urlpattern` compiles it: fixed text, a Rust expression for what is between,
 * and fixed text again. `whole` is the expression that Rust has to accept for the pattern to be valid. `text` is the
 * part as it was written.
 */
export type UrlPartPattern = Readonly<{
  prefix: string;
  expression: string;
  suffix: string;
  whole: string;
  text: string;
}>;

/** How a part is read: as the part of its name, or as a path without segments. */
export type UrlPartKind = UrlPartName | "opaque";

/** Reads the pattern of one part. @throws RefusedUrlPattern, UnreadUrlPattern */
export function urlPartPattern(text: string, kind: UrlPartKind, dialect: UrlDialect): UrlPartPattern {
  const pieces = new PieceReader(text, kind, dialect).read();
  const whole = expressionOf(pieces, kind);
  const isFixed = (piece: Piece | undefined) => piece?.kind === "fixed" && piece.modifier === "";
  let [prefix, suffix] = ["", ""];
  let middle = pieces;
  if (isFixed(middle[0])) [prefix, middle] = [middle[0]?.value ?? "", middle.slice(1)];
  if (isFixed(middle.at(-1))) [suffix, middle] = [middle.at(-1)?.value ?? "", middle.slice(0, -1)];
  const [only] = middle;
  if (only === undefined || middle.length > 1 || !isWildcard(only))
    return { prefix, expression: expressionOf(middle, kind), suffix, whole, text };
  // The crate compares a single wildcard without an expression, and the text beside it is fixed text too.
  const expression = only.kind === "any" ? "^(?s:.*)$" : `^(?s:${delimited(kind, ".")}+)$`;
  return { prefix: prefix + only.prefix, expression, suffix: only.suffix + suffix, whole, text };
}

/** Fixed text, or a group: an expression, a segment (`:name`) or anything (`*`), with fixed text around it. */
type Piece = Readonly<{
  kind: "fixed" | "expression" | "segment" | "any";
  value: string;
  modifier: string;
  prefix: string;
  suffix: string;
}>;

function isWildcard({ kind, modifier }: Piece): boolean {
  return (kind === "segment" || kind === "any") && modifier === "";
}

/** Where a segment ends. */
const DELIMITERS: Partial<Record<UrlPartKind, string>> = { hostname: "\\.", pathname: "/" };

function delimited(kind: UrlPartKind, otherwise: string): string {
  const delimiter = DELIMITERS[kind];
  return delimiter === undefined ? otherwise : `[^${delimiter}]`;
}

function expressionOf(pieces: readonly Piece[], kind: UrlPartKind): string {
  return `^${pieces.map((piece) => expressionOfPiece(piece, kind)).join("")}$`;
}

function expressionOfPiece({ kind: its, value, modifier, prefix, suffix }: Piece, kind: UrlPartKind): string {
  if (its === "fixed") return modifier === "" ? escaped(value) : `(?:${escaped(value)})${modifier}`;
  const inside = its === "segment" ? segment(kind) : its === "any" ? ANYTHING : value;
  const [before, after] = [escaped(prefix), escaped(suffix)];
  const isRepeated = modifier === "*" || modifier === "+";
  if (prefix === "" && suffix === "")
    return isRepeated ? `((?:${inside})${modifier})` : `(${inside})${modifier}`;
  if (!isRepeated) return `(?:${before}(${inside})${after})${modifier}`;
  const more = `(?:${after}${before}(?:${inside}))*`;
  return `(?:${before}((?:${inside})${more})${after})${modifier === "*" ? "?" : ""}`;
}

const ANYTHING = ".*";

function segment(kind: UrlPartKind): string {
  return `${delimited(kind, ".")}+?`;
}

function escaped(text: string): string {
  return text.replace(/[.+*?^${}()[\]|\\]/g, "\\$&");
}

class PieceReader {
  readonly #kind: UrlPartKind;
  readonly #dialect: UrlDialect;
  readonly #tokens: readonly UrlToken[];
  readonly #pieces: Piece[] = [];
  readonly #names = new Set<string>();
  readonly #isAddress: boolean;
  #at = 0;
  /** Fixed text that no piece holds yet. */
  #fixed = "";

  constructor(text: string, kind: UrlPartKind, dialect: UrlDialect) {
    this.#kind = kind;
    this.#dialect = dialect;
    this.#tokens = urlTokens(text, true);
    this.#isAddress = kind === "hostname" && text.length > 1 && /^(?:\{|\\)?\[/.test(text);
  }

  read(): readonly Piece[] {
    while (this.#at < this.#tokens.length) {
      const sign = this.#take("char");
      const name = this.#take("name");
      const wildcard = this.#wildcard(name);
      if (name !== undefined || wildcard !== undefined) this.#addAfter(sign?.value ?? "", name, wildcard);
      else if (sign !== undefined) this.#fixed += sign.value;
      else this.#readOther();
    }
    return this.#pieces;
  }

  #readOther(): void {
    const escaped = this.#take("escaped");
    if (escaped !== undefined) this.#fixed += escaped.value;
    else if (this.#take("open") !== undefined) this.#readGroup();
    else {
      this.#close();
      if (this.#take("end") === undefined)
        throw new RefusedUrlPattern(`${this.#tokens[this.#at]?.value} stands alone`);
    }
  }

  #readGroup(): void {
    const prefix = this.#text();
    const name = this.#take("name");
    const wildcard = this.#wildcard(name);
    const suffix = this.#text();
    if (this.#take("close") === undefined) throw new RefusedUrlPattern("a group that doesn't close");
    this.#add(prefix, name, wildcard, suffix);
  }

  /** The sign before a group belongs to the group if it separates segments. */
  #addAfter(sign: string, name: UrlToken | undefined, wildcard: UrlToken | undefined): void {
    const isPrefix = this.#kind === "pathname" && sign === "/";
    if (!isPrefix) this.#fixed += sign;
    this.#close();
    this.#add(isPrefix ? sign : "", name, wildcard, "");
  }

  #add(prefix: string, name: UrlToken | undefined, wildcard: UrlToken | undefined, suffix: string): void {
    const modifier = (this.#take("modifier") ?? this.#take("asterisk"))?.value ?? "";
    if (name === undefined && wildcard === undefined) {
      this.#addText(prefix, modifier);
      return;
    }
    this.#close();
    const value = wildcard?.kind === "asterisk" ? ANYTHING : (wildcard?.value ?? segment(this.#kind));
    this.#name(name?.value);
    this.#pieces.push({
      kind: value === segment(this.#kind) ? "segment" : value === ANYTHING ? "any" : "expression",
      value,
      modifier,
      prefix: this.#canonical(prefix),
      suffix: this.#canonical(suffix),
    });
  }

  #addText(text: string, modifier: string): void {
    if (modifier === "") {
      this.#fixed += text;
      return;
    }
    this.#close();
    if (text !== "")
      this.#pieces.push({ kind: "fixed", value: this.#canonical(text), modifier, prefix: "", suffix: "" });
  }

  #close(): void {
    if (this.#fixed === "") return;
    const value = this.#canonical(this.#fixed);
    this.#fixed = "";
    this.#pieces.push({ kind: "fixed", value, modifier: "", prefix: "", suffix: "" });
  }

  /** Refuses a name that is used twice. Groups without a name get numbers, which no name can be. */
  #name(name: string | undefined): void {
    if (name === undefined) return;
    if (this.#names.has(name)) throw new RefusedUrlPattern(`the name ${name} stands there twice`);
    this.#names.add(name);
  }

  #canonical(text: string): string {
    if (!this.#isAddress) return canonical(this.#kind, text, this.#dialect);
    if (!/^[0-9a-f[\]:]*$/i.test(text)) throw new RefusedUrlPattern(`no address: ${text}`);
    return text.toLowerCase();
  }

  #text(): string {
    let text = "";
    for (;;) {
      const token = this.#take("char") ?? this.#take("escaped");
      if (token === undefined) return text;
      text += token.value;
    }
  }

  #wildcard(name: UrlToken | undefined): UrlToken | undefined {
    return this.#take("regexp") ?? (name === undefined ? this.#take("asterisk") : undefined);
  }

  #take(kind: UrlToken["kind"]): UrlToken | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind) return undefined;
    this.#at += 1;
    return token;
  }
}
