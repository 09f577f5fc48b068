import type { Work } from "../../domain/work.ts";
import { type Language, TooComplex } from "../language.ts";
import { URL_PART_NAMES } from "./constructor.ts";
import { CutPart, type UrlPiece } from "./cut.ts";
import type { UrlKind } from "./kinds.ts";
import type { UrlPattern } from "./pattern.ts";

/** A set of URLs that no pattern tells apart, and one of them to stand for all. */
export type UrlCell = Readonly<{ url: string; matches(pattern: string): boolean }>;

/** Which URLs of a pattern are sought, by the other patterns that they match or don't. */
export type SoughtUrls = Readonly<{
  /** The URL matches none of these, */
  outside: readonly string[];
  /** nor of these, */
  uncovered: readonly string[];
  /** unless it matches one of these. */
  lifted: readonly string[];
}>;

/** How many sets of patterns one question may meet. Patterns that people write need a few hundred at the most. */
const MOST_MASKS = 50_000;

/**
 * All URLs, cut where some pattern can tell them apart. A pattern is a product of independent parts, so each part is
 * cut for itself with small automata, and the cells are the combinations: exact, without an automaton of whole URLs.
 */
export class UrlCells {
  readonly #kinds: readonly UrlKind[];
  readonly #work: Work;
  /** The bit of each pattern; and all bits. */
  readonly #bits: ReadonlyMap<string, bigint>;
  readonly #every: bigint;
  /** The parts of each kind, in their order. */
  readonly #cuts: readonly (readonly CutPart[])[];

  /** @throws TooComplex past the bounds of an automaton */
  constructor(patterns: ReadonlyMap<string, UrlPattern>, kinds: readonly UrlKind[], work: Work) {
    this.#kinds = kinds;
    this.#work = work;
    this.#bits = new Map([...patterns.keys()].map((text, i) => [text, 1n << BigInt(i)]));
    this.#every = (1n << BigInt(patterns.size)) - 1n;
    // Many kinds have the same language for a part, so they share its cut.
    const cuts = URL_PART_NAMES.map((part) => {
      const known = new Map<Language, CutPart>();
      return (kind: UrlKind): CutPart => {
        const cut = known.get(kind.parts[part]) ?? new CutPart(part, kind, patterns, this.#bits, work);
        known.set(kind.parts[part], cut);
        return cut;
      };
    });
    this.#cuts = kinds.map((kind) => cuts.map((cutFor) => cutFor(kind)));
  }

  /**
   * One cell for each set of patterns that some URL matches, those first that tell most.
   * @throws TooComplex where there are too many
   */
  distinct(): UrlCell[] {
    const found = new Map<bigint, UrlCell>();
    for (const [kind, cuts] of this.#cuts.entries()) {
      let front = new Map<bigint, readonly string[]>([[this.#every, []]]);
      for (const cut of cuts) {
        const pieces = cut.all();
        const next = new Map<bigint, readonly string[]>();
        for (const [mask, words] of front) {
          for (const piece of pieces) {
            const left = this.#common(mask, piece.mask);
            if (left !== 0n && !next.has(left)) next.set(left, [...words, piece.word]);
          }
        }
        if (next.size > MOST_MASKS) throw new TooComplex(`more than ${MOST_MASKS} kinds of URLs`);
        front = next;
      }
      for (const [mask, words] of front) if (!found.has(mask)) found.set(mask, this.#cell(kind, words, mask));
    }
    return [...found.values()];
  }

  /**
   * Finds for one pattern after another the cell that tells most, of those that are sought.
   * @throws TooComplex where a search would not end within its bounds
   */
  search({ outside, uncovered, lifted }: SoughtUrls): (pattern: string) => UrlCell | undefined {
    const masks = {
      outside: this.#maskOf(outside),
      uncovered: this.#maskOf(uncovered),
      lifted: this.#maskOf(lifted),
    };
    return (pattern) => {
      for (const [kind, cuts] of this.#cuts.entries()) {
        const way = this.#searched(cuts, pattern, masks);
        if (way === undefined) continue;
        const mask = way.reduce((left, piece) => left & piece.mask, this.#every);
        const words = way.map(({ word }) => word);
        return this.#cell(kind, words, mask);
      }
      return undefined;
    };
  }

  /** One piece for each part, which together make a sought URL. A combination that has failed isn't tried again. */
  #searched(cuts: readonly CutPart[], pattern: string, sought: Masks): UrlPiece[] | undefined {
    const failed = cuts.map(() => new Set<bigint>());
    const search = (at: number, mask: bigint): UrlPiece[] | undefined => {
      const [cut, failures] = [cuts[at], failed[at]];
      if (cut === undefined || failures === undefined) return isSought(mask, sought) ? [] : undefined;
      if (failures.has(mask)) return undefined;
      if (failures.size > MOST_MASKS) throw new TooComplex(`more than ${MOST_MASKS} kinds of URLs`);
      for (const piece of cut.within(pattern)) {
        const rest = search(at + 1, this.#common(mask, piece.mask));
        if (rest !== undefined) return [piece, ...rest];
      }
      failures.add(mask);
      return undefined;
    };
    return search(0, sought.outside | sought.uncovered | sought.lifted);
  }

  #maskOf(patterns: readonly string[]): bigint {
    return patterns.reduce((mask, pattern) => mask | (this.#bits.get(pattern) ?? 0n), 0n);
  }

  /** The common bits. Longer masks cost more steps. */
  #common(a: bigint, b: bigint): bigint {
    this.#work.spend(1 + Math.floor(this.#bits.size / BITS_FOR_A_STEP));
    return a & b;
  }

  #cell(kind: number, words: readonly string[], mask: bigint): UrlCell {
    return {
      url: written(words, this.#kinds[kind]?.hasHost === true),
      matches: (pattern) => (mask & (this.#bits.get(pattern) ?? 0n)) !== 0n,
    };
  }
}

const BITS_FOR_A_STEP = 64;

type Masks = Readonly<Record<keyof SoughtUrls, bigint>>;

function isSought(mask: bigint, { outside, uncovered, lifted }: Masks): boolean {
  return (mask & outside) === 0n && ((mask & uncovered) === 0n || (mask & lifted) !== 0n);
}

function written(words: readonly string[], hasHost: boolean): string {
  const [scheme = "", user = "", password = "", host = "", port = "", path = "", search = "", hash = ""] =
    words;
  const rest = `${search && `?${search}`}${hash && `#${hash}`}`;
  // A path that begins with two slashes would be read as a host.
  if (!hasHost) return `${scheme}:${path.startsWith("//") ? `/.${path}` : path}${rest}`;
  const login = `${user}${password && `:${password}`}`;
  return `${scheme}://${login && `${login}@`}${host}${port && `:${port}`}${path}${rest}`;
}
