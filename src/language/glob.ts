import {
  ANY,
  between,
  both,
  type Characters,
  either,
  except,
  inBothCases,
  not,
  oneOf,
} from "./characters.ts";
import {
  ANY_TEXT,
  character,
  choice,
  type Expression,
  literal,
  look,
  many,
  sequence,
  sequenceOf,
} from "./expression.ts";
import { TooComplex } from "./language.ts";

/** The switches of Rust's `glob` crate (0.3), with which Tauri matches labels, paths and opened URLs. */
export type GlobOptions = Readonly<{
  /** `*`, `?` and classes don't match `/`. */
  literalSeparator: boolean;
  /** `*`, `?` and classes don't match a dot at the start of a path's component. */
  literalDot: boolean;
  /** ASCII letters match in both cases. */
  foldCase: boolean;
}>;

/** For labels of windows and URLs of the opener plugin: `*` crosses everything. */
export const FREE_GLOB: GlobOptions = { literalSeparator: false, literalDot: false, foldCase: false };

type GlobToken =
  | Readonly<{ kind: "character"; text: string }>
  | Readonly<{ kind: "any" }>
  | Readonly<{ kind: "class"; negated: boolean; ranges: readonly (readonly [string, string])[] }>
  /** `*` */
  | Readonly<{ kind: "sequence" }>
  /** `**` and the separator after it: any number of whole components. */
  | Readonly<{ kind: "components" }>
  /** `**` or `**` and a separator at the end: everything below. */
  | Readonly<{ kind: "below" }>;

/** Far above the longest path of any system. A longer glob isn't taken apart, and what it matches isn't known. */
const LONGEST_GLOB = 200_000;

/**
 * The texts that a glob matches, or undefined where the crate refuses it: `**` that is no whole component, three stars,
 * an unclosed class.
 * @throws TooComplex where it is too long
 */
export function globExpression(pattern: string, options: GlobOptions): Expression | undefined {
  if (pattern.length > LONGEST_GLOB) throw new TooComplex(`a glob of more than ${LONGEST_GLOB} characters`);
  const tokens = tokeniseGlob(pattern);
  return tokens && sequenceOf(tokens.map((token) => expressionOf(token, options)));
}

/** Whether the glob crate takes a pattern; also where that is too long to be told. */
export function isGlob(pattern: string): boolean {
  return pattern.length > LONGEST_GLOB || tokeniseGlob(pattern) !== undefined;
}

function tokeniseGlob(pattern: string): readonly GlobToken[] | undefined {
  const characters = Array.from(pattern);
  const tokens: GlobToken[] = [];
  for (let i = 0; i < characters.length; ) {
    const character = characters[i] ?? "";
    if (character === "?") {
      tokens.push({ kind: "any" });
      i += 1;
    } else if (character === "*") {
      const stars = countStars(characters, i);
      const after = characters[i + stars];
      if (stars > 2) return undefined;
      if (stars === 1) {
        tokens.push({ kind: "sequence" });
        i += 1;
        continue;
      }
      const wholeComponent = (i === 0 || characters[i - 1] === "/") && (after === undefined || after === "/");
      if (!wholeComponent) return undefined;
      const isLast = i + 3 >= characters.length;
      if (isLast) tokens.push({ kind: "below" });
      else if (tokens.at(-1)?.kind !== "components") tokens.push({ kind: "components" });
      i += after === "/" ? 3 : 2;
    } else if (character === "[") {
      const parsed = parseClass(characters, i);
      if (parsed === undefined) return undefined;
      tokens.push(parsed.token);
      i = parsed.next;
    } else {
      tokens.push({ kind: "character", text: character });
      i += 1;
    }
  }
  return tokens;
}

function expressionOf(token: GlobToken, options: GlobOptions): Expression {
  switch (token.kind) {
    case "character":
      return options.foldCase ? inEitherCase(token.text) : literal(token.text);
    case "any":
      return anyWild(options);
    case "class":
      return wild(membersOf(token, options), options);
    case "sequence":
      return many(anyWild(options));
    case "components":
      return many(sequence(component(options), literal("/")));
    case "below":
      return options.literalDot
        ? sequence(many(sequence(component(options), literal("/"))), component(options))
        : ANY_TEXT;
  }
}

const SLASH = oneOf("/");
const DOT = oneOf(".");

/** A character in both cases, if it is an ASCII letter. There are few of them, so each is made once. */
function inEitherCase(text: string): Expression {
  const known = EITHER_CASE.get(text);
  if (known !== undefined) return known;
  const made = character(inBothCases(oneOf(text)));
  if (text <= "\x7f") EITHER_CASE.set(text, made);
  return made;
}

const EITHER_CASE = new Map<string, Expression>();

/** A wildcard for any character. */
function anyWild({ literalSeparator, literalDot }: GlobOptions): Expression {
  return WILD[literalSeparator ? "separated" : "free"][literalDot ? "visible" : "any"];
}

/** A wildcard for one character of a set, without those that the options keep from wildcards. */
function wild(of: Characters, { literalSeparator, literalDot }: GlobOptions): Expression {
  const kept = literalSeparator ? except(of, SLASH) : of;
  if (!literalDot) return character(kept);
  return choice(character(except(kept, DOT)), sequence(INSIDE_COMPONENT, character(both(kept, DOT))));
}

/** Holds after a character of the same component, where a dot doesn't make a hidden file. */
const INSIDE_COMPONENT = look(SLASH, (before) => before === "out");

const wildWith = (literalSeparator: boolean) => ({
  any: wild(ANY, { literalSeparator, literalDot: false, foldCase: false }),
  visible: wild(ANY, { literalSeparator, literalDot: true, foldCase: false }),
});
const WILD = { separated: wildWith(true), free: wildWith(false) };

function component(options: GlobOptions): Expression {
  return many(anyWild({ ...options, literalSeparator: true }));
}

function membersOf(
  { negated, ranges }: Extract<GlobToken, { kind: "class" }>,
  { foldCase }: GlobOptions,
): Characters {
  const members = either(...ranges.map((range) => membersOfRange(range, foldCase)));
  return negated ? not(members) : members;
}

/** The crate folds case in a range only where both ends are letters. Then the range of their small letters counts too. */
function membersOfRange([from, to]: readonly [string, string], foldCase: boolean): Characters {
  const written = between(from, to);
  if (!foldCase) return written;
  if (from === to) return inBothCases(written);
  const isLetter = (text: string) => /^[A-Za-z]$/.test(text);
  if (!isLetter(from) || !isLetter(to)) return written;
  return either(written, inBothCases(between(from.toLowerCase(), to.toLowerCase())));
}

function countStars(characters: readonly string[], from: number): number {
  let count = 0;
  while (characters[from + count] === "*") count += 1;
  return count;
}

function parseClass(
  characters: readonly string[],
  open: number,
): { token: GlobToken; next: number } | undefined {
  const negated = characters[open + 1] === "!";
  const first = open + (negated ? 2 : 1);
  // A `]` right after the opening is a member, not the end.
  const close = characters.indexOf("]", first + 1);
  if (close < 0) return undefined;
  const inside = characters.slice(first, close);
  const ranges: (readonly [string, string])[] = [];
  for (let i = 0; i < inside.length; ) {
    const from = inside[i] ?? "";
    const to = inside[i + 2];
    if (inside[i + 1] === "-" && to !== undefined) {
      ranges.push([from, to]);
      i += 3;
    } else {
      ranges.push([from, from]);
      i += 1;
    }
  }
  return { token: { kind: "class", negated, ranges }, next: close + 1 };
}
