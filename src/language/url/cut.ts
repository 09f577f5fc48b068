import type { Work } from "../../domain/work.ts";
import { common } from "../combine.ts";
import { accepts, type Language, TooComplex } from "../language.ts";
import { Languages } from "../languages.ts";
import { Together } from "../together.ts";
import { textOf, type Way } from "../way.ts";
import type { UrlPartName } from "./constructor.ts";
import type { UrlKind } from "./kinds.ts";
import { partBackwards, partKey, partLanguage, type UrlPattern } from "./pattern.ts";

/** A piece of one part that no pattern tells apart: a word of it, and one bit for each pattern that matches it. */
export type UrlPiece = Readonly<{ word: string; mask: bigint; rank: Rank }>;

/** How telling a word is: 0 chosen by us, 1 made from a pattern, 2 the pattern's own text, 3 the first that a walk met. */
type Rank = 0 | 1 | 2 | 3;

/** Words that people understand at once, to stand for all others. */
const TELLING: Readonly<Record<UrlPartName, readonly string[]>> = {
  protocol: [],
  username: [""],
  password: [""],
  hostname: ["evil.example", "169.254.169.254", "localhost", "evil"],
  port: ["", "8080"],
  pathname: ["/", "/page"],
  search: ["", "q=1"],
  hash: ["", "top"],
};

/** One distinct text that patterns have for a part; its mask says which patterns. */
type Source = Readonly<{ text: string; language: Language }> & { mask: bigint };

/** States of one walk. Patterns that people write need a few hundred at the most. */
const MOST_STATES = 50_000;

/**
 * One part of all URLs of a kind, cut by the patterns of that part, on demand. Hosts are walked from their ends, since
 * patterns differ there: walked forwards, `*.a.example` and `*.b.example` would both go on for ever.
 */
export class CutPart {
  readonly #part: UrlPartName;
  readonly #work: Work;
  readonly #isBackwards: boolean;
  readonly #sources: readonly Source[];
  readonly #sourceOf: ReadonlyMap<string, number>;
  readonly #languages: Languages;
  readonly #together: Together;
  readonly #masks = new Map<number, bigint>();
  /** The pieces of each source found so far, and the generator that finds more. */
  readonly #pieces = new Map<number, Readonly<{ found: UrlPiece[]; more: Generator<UrlPiece> }>>();

  constructor(
    part: UrlPartName,
    { parts, hostsBackwards }: UrlKind,
    patterns: ReadonlyMap<string, UrlPattern>,
    bits: ReadonlyMap<string, bigint>,
    work: Work,
  ) {
    this.#part = part;
    this.#work = work;
    this.#isBackwards = part === "hostname";
    const universe = this.#isBackwards ? hostsBackwards : parts[part];
    const sources: Source[] = [];
    const numbers = new Map<string, number>();
    const sourceOf = new Map<string, number>();
    for (const [name, { [part]: pattern }] of patterns) {
      const key = partKey(pattern);
      const number = numbers.get(key) ?? sources.length;
      if (number === sources.length) {
        const all = this.#isBackwards ? partBackwards(pattern, work) : partLanguage(pattern, work);
        sources.push({ text: pattern.text, language: common(all, universe, work), mask: 0n });
      }
      numbers.set(key, number);
      sourceOf.set(name, number);
      const source = sources[number] as Source;
      source.mask |= bits.get(name) ?? 0n;
    }
    this.#sources = sources;
    this.#sourceOf = sourceOf;
    this.#languages = new Languages(
      sources.map(({ language }) => language),
      work,
    );
    this.#together = new Together(this.#languages, [...sources.keys()], work);
  }

  /** All pieces that some pattern matches, the most telling first. */
  all(): readonly UrlPiece[] {
    const found = new Map<bigint, UrlPiece>();
    for (const number of this.#sources.keys()) {
      for (const piece of this.#piecesOf(number)) {
        const known = found.get(piece.mask);
        if (known === undefined || piece.rank < known.rank) found.set(piece.mask, piece);
      }
    }
    return [...found.values()].sort((a, b) => a.rank - b.rank);
  }

  /** The pieces that one pattern matches, the most telling first. */
  *within(pattern: string): Generator<UrlPiece> {
    const number = this.#sourceOf.get(pattern);
    if (number !== undefined) yield* this.#piecesOf(number);
  }

  *#piecesOf(number: number): Generator<UrlPiece> {
    const pieces = this.#pieces.get(number) ?? { found: [], more: this.#newPieces(number) };
    this.#pieces.set(number, pieces);
    for (let i = 0; ; i += 1) {
      if (i === pieces.found.length) {
        const { value, done } = pieces.more.next();
        if (done) return;
        pieces.found.push(value);
      }
      yield pieces.found[i] as UrlPiece;
    }
  }

  *#newPieces(number: number): Generator<UrlPiece> {
    const seen = new Set<bigint>();
    for (const [rank, word, state] of this.#wordsOf(number)) {
      const mask = this.#maskAt(state);
      if (seen.has(mask)) continue;
      seen.add(mask);
      yield { word, mask, rank };
    }
  }

  /** First words that tell something, then one for each state that a walk reaches. */
  *#wordsOf(number: number): Generator<readonly [rank: Rank, word: string, state: number]> {
    const { text, language } = this.#sources[number] as Source;
    for (const [rank, words] of [TELLING[this.#part], lookalikes(text), [text]].entries()) {
      for (const word of words) {
        const read = this.#turned(word);
        if (accepts(language, read)) yield [rank as Rank, word, this.#together.at(read)];
      }
    }
    const seen = new Set([this.#together.start]);
    let front: readonly Step[] = [{ its: 0, state: this.#together.start, from: undefined, character: "" }];
    while (front.length > 0) {
      const next: Step[] = [];
      for (const step of front) {
        if (this.#languages.isEnd(number, step.its)) yield [3, this.#turned(textOf(step)), step.state];
        for (const { class: its, character } of this.#languages.waysFrom(number, step.its)) {
          const state = this.#together.after(step.state, its);
          if (seen.has(state)) continue;
          if (seen.size >= MOST_STATES) throw new TooComplex(`more than ${MOST_STATES} states`);
          seen.add(state);
          next.push({ its: this.#languages.after(number, step.its, its), state, from: step, character });
        }
      }
      front = next;
    }
  }

  #turned(word: string): string {
    return this.#isBackwards ? Array.from(word).reverse().join("") : word;
  }

  #maskAt(state: number): bigint {
    const known = this.#masks.get(state);
    if (known !== undefined) return known;
    const inside = this.#together.inside(state);
    this.#work.spend(inside.length);
    const mask = inside.reduce((sum, number) => sum | (this.#sources[number]?.mask ?? 0n), 0n);
    this.#masks.set(state, mask);
    return mask;
  }
}

type Step = Way & Readonly<{ its: number; state: number }>;

/** What an unanchored wildcard lets in: `*example.com` means `evilexample.com` too. */
function lookalikes(text: string): string[] {
  return text.includes("*")
    ? [text.replace(/^\*/, "evil").replace(/\*$/, "evil.example").replaceAll("*", "evil")]
    : [];
}
