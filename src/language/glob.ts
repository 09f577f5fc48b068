import { literal } from "./literal.ts";

/** The switches of Rust's `glob` crate (0.3), with which Tauri matches labels, paths and opened URLs. */
export type GlobOptions = Readonly<{
  /** `*`, `?` and classes don't match `/`. */
  literalSeparator: boolean;
  /** Nor a dot at the start of a path's component. Only ever asked for together with `literalSeparator`. */
  literalDot: boolean;
}>;

/** Labels of windows, and the URLs of the opener plugin: `*` crosses everything. */
export const FREE_GLOB: GlobOptions = { literalSeparator: false, literalDot: false };

export type GlobToken =
  | Readonly<{ kind: "character"; text: string }>
  | Readonly<{ kind: "any" }>
  | Readonly<{ kind: "class"; negated: boolean; ranges: readonly (readonly [string, string])[] }>
  /** `*` */
  | Readonly<{ kind: "sequence" }>
  /** `**` and the separator after it: any number of whole components. */
  | Readonly<{ kind: "components" }>
  /** `**` or `**` and a separator at the end: everything below. */
  | Readonly<{ kind: "below" }>;

/**
 * A glob in tokens, or undefined where the glob crate refuses it: `**` that is no whole component, three stars, an
 * unclosed class.
 */
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

/** The glob as an anchored regular expression (flags `us`), or undefined where it is no valid glob. */
export function globToRegex(pattern: string, options: GlobOptions): string | undefined {
  const tokens = tokeniseGlob(pattern);
  if (tokens === undefined) return undefined;
  // From the end: what follows a token is written for both cases, at the start of a component and inside one.
  let rest = { atStart: "", inside: "" };
  for (const token of tokens.toReversed()) {
    rest = {
      atStart: expression(token, options, true, rest),
      inside: expression(token, options, false, rest),
    };
  }
  return rest.atStart;
}

type Rest = Readonly<{ atStart: string; inside: string }>;

function expression(token: GlobToken, options: GlobOptions, start: boolean, rest: Rest): string {
  const guarded = start && options.literalDot;
  switch (token.kind) {
    case "character":
      return literal(token.text) + (token.text === "/" ? rest.atStart : rest.inside);
    case "any":
      return oneOf("", options, guarded) + rest.inside;
    case "class":
      return classExpression(token, options, guarded) + rest.inside;
    case "sequence": {
      const many = `${oneOf("", options, false)}*`;
      if (!guarded) return many + (start ? rest.atStart : rest.inside);
      const visible = oneOf("", options, true) + many;
      // An empty star leaves the next token at the start of the component.
      if (rest.atStart === rest.inside) return `(?:${visible})?${rest.inside}`;
      return `(?:${rest.atStart}|${visible}${rest.inside})`;
    }
    case "components":
      return `(?:${component(options)}\\/)*${rest.atStart}`;
    case "below":
      return options.literalDot ? `(?:${component(options)}\\/)*${component(options)}` : "[^]*";
  }
}

function component(options: GlobOptions): string {
  return options.literalDot ? "(?:[^./][^/]*)?" : "[^/]*";
}

/** One character, less those that the options keep from wildcards. */
function oneOf(excluded: string, options: GlobOptions, guarded: boolean): string {
  return `[^${excluded}${options.literalSeparator ? "/" : ""}${guarded ? "." : ""}]`;
}

function classExpression(
  token: Extract<GlobToken, { kind: "class" }>,
  options: GlobOptions,
  guarded: boolean,
): string {
  const inside = token.ranges.map(([from, to]) =>
    from === to ? literal(from) : `${literal(from)}-${literal(to)}`,
  );
  if (token.negated) return oneOf(inside.join(""), options, guarded);
  // A class that lists a kept-out character still doesn't match it there; dropping it from the ranges says so.
  const allowed = token.ranges.flatMap((range) => without(range, options, guarded));
  return `[${allowed.map(([from, to]) => `${literal(from)}-${literal(to)}`).join("")}]`;
}

function without(
  range: readonly [string, string],
  options: GlobOptions,
  guarded: boolean,
): (readonly [string, string])[] {
  const kept = [...(options.literalSeparator ? ["/"] : []), ...(guarded ? ["."] : [])];
  return kept.reduce<(readonly [string, string])[]>(
    (ranges, character) => ranges.flatMap((piece) => split(piece, character.codePointAt(0) ?? 0)),
    [range],
  );
}

function split([from, to]: readonly [string, string], hole: number): (readonly [string, string])[] {
  const [low, high] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  if (hole < low || hole > high) return low <= high ? [[from, to]] : [];
  const pieces: (readonly [string, string])[] = [];
  if (low < hole) pieces.push([from, String.fromCodePoint(hole - 1)]);
  if (hole < high) pieces.push([String.fromCodePoint(hole + 1), to]);
  return pieces;
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
      if (from <= to) ranges.push([from, to]);
      i += 3;
    } else {
      ranges.push([from, from]);
      i += 1;
    }
  }
  return { token: { kind: "class", negated, ranges }, next: close + 1 };
}
