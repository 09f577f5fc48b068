import { atomsOf } from "./atoms.ts";
import { accepts, languageOf, TooComplex } from "./automaton.ts";
import { remembered } from "./remembered.ts";
import { isCostly, partExpression, URL_PARTS, type UrlPart } from "./url-pattern.ts";

/** A set of URLs that no pattern tells apart, and one of them to stand for all. */
export type UrlCell = Readonly<{ url: string; matches(pattern: string): boolean }>;

/** Cells tried for one question. Patterns that people write cut URLs into a few hundred at the most. */
const MOST_CELLS = 200_000;

type Piece = Readonly<{ word: string; mask: bigint }>;

/**
 * All URLs, cut where some pattern can tell them apart. A pattern is a product of independent parts, so each part is
 * cut for itself with small automata, and the cells are the combinations: exact, without an automaton of whole URLs.
 * @throws SyntaxError where a pattern holds a group that is not regular; TooComplex past the bounds
 */
export class UrlCells {
  readonly #parts: readonly (readonly Piece[])[];
  readonly #bits: ReadonlyMap<string, bigint>;

  constructor(patterns: ReadonlyMap<string, URLPattern>) {
    const entries = [...patterns];
    if (entries.some(([, pattern]) => isCostly(pattern)))
      throw new TooComplex("a URL pattern of many wildcards");
    this.#bits = new Map(entries.map(([text], i) => [text, 1n << BigInt(i)]));
    this.#parts = URL_PARTS.map((part) => {
      const masks = new Map<string, bigint>();
      for (const [text, pattern] of entries) {
        const source = pattern[part.property];
        masks.set(source, (masks.get(source) ?? 0n) | (this.#bits.get(text) ?? 0n));
      }
      return piecesOf(part, [...masks.keys()]).map(({ word, sources }) => ({
        word,
        mask: sources.reduce((sum, source) => sum | (masks.get(source) ?? 0n), 0n),
      }));
    });
  }

  /** The cells that a pattern covers, or without one all that some pattern covers; the most telling first. */
  *within(pattern?: string): Generator<UrlCell> {
    const every = (1n << BigInt(this.#bits.size)) - 1n;
    const only = pattern === undefined ? every : (this.#bits.get(pattern) ?? 0n);
    let tried = 0;
    for (const { words, mask } of this.#combinations(0, [], every, only)) {
      tried += 1;
      if (tried > MOST_CELLS) throw new TooComplex(`more than ${MOST_CELLS} kinds of URLs`);
      yield { url: written(words), matches: (name) => (mask & (this.#bits.get(name) ?? 0n)) !== 0n };
    }
  }

  *#combinations(
    at: number,
    words: readonly string[],
    mask: bigint,
    only: bigint,
  ): Generator<Readonly<{ words: readonly string[]; mask: bigint }>> {
    const pieces = this.#parts[at];
    if (pieces === undefined) {
      yield { words, mask };
      return;
    }
    for (const piece of pieces) {
      const left = mask & piece.mask;
      if ((left & only) !== 0n) yield* this.#combinations(at + 1, [...words, piece.word], left, only);
    }
  }
}

type Cut = Readonly<{ word: string; sources: readonly string[] }>;

/** One part, cut by the patterns of that part; scopes of one app share most of them, so answers are kept. */
function piecesOf(part: UrlPart, sources: readonly string[]): readonly Cut[] {
  return CUTS.get(part)?.(JSON.stringify(sources)) ?? [];
}

const CUTS = new Map(
  URL_PARTS.map((part) => [part, remembered((question: string) => cut(part, JSON.parse(question)))] as const),
);

/** Telling words stand for the pieces that hold them, and come first. */
function cut(part: UrlPart, sources: readonly string[]): Cut[] {
  const universe = languageOf(part.real);
  const languages = sources.map((source) => languageOf(partExpression(source, part)));
  const found = new Map<string, Cut>();
  const note = (word: string, isIn: (index: number) => boolean): void => {
    const matching = sources.filter((_, i) => isIn(i));
    const signature = JSON.stringify(matching);
    if (!found.has(signature)) found.set(signature, { word, sources: matching });
  };
  for (const word of [...part.telling, ...sources.flatMap(lookalikes), ...sources]) {
    if (accepts(universe, word)) note(word, (i) => languages[i] !== undefined && accepts(languages[i], word));
  }
  for (const atom of atomsOf(universe, languages)) note(atom.word, atom.in);
  return [...found.values()];
}

/** What an unanchored wildcard lets in: `*example.com` means `evilexample.com` too. */
function lookalikes(source: string): string[] {
  return source.includes("*")
    ? [source.replace(/^\*/, "evil").replace(/\*$/, "evil.example").replaceAll("*", "evil")]
    : [];
}

function written(words: readonly string[]): string {
  const [scheme = "", host = "", port = "", path = "", search = "", hash = ""] = words;
  const authority = `${host.replaceAll(";", ":")}${port && `:${port}`}`;
  return `${scheme}://${authority}${path}${search && `?${search}`}${hash && `#${hash}`}`;
}
