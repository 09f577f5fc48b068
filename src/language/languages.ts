import type { Work } from "../domain/work.ts";
import { type Alphabet, classesWithin, classOf, commonAlphabet } from "./alphabet.ts";
import { codeOf } from "./characters.ts";
import { type Language, NOWHERE } from "./language.ts";

/** A class of characters, and the one that reads best in an example. */
export type Example = Readonly<{ class: number; character: string }>;

/** Several languages over one alphabet, numbered as they are listed. */
export class Languages {
  readonly all: readonly Language[];
  readonly alphabet: Alphabet;
  /** All classes of characters, the plainest first. */
  readonly examples: readonly Example[];
  readonly #work: Work;
  /** For each language, its own class for each class of the common alphabet. */
  readonly #classes: readonly Int32Array[];
  /** For each language and each of its own classes, the ranks of the examples in it. Made on demand. */
  readonly #ranks = new Map<number, readonly (readonly number[])[]>();
  readonly #ways = new Map<number, (readonly Example[])[]>();

  constructor(all: readonly Language[], work: Work) {
    this.all = all;
    this.alphabet = commonAlphabet([...new Set(all.map(({ alphabet }) => alphabet))], work);
    this.examples = examplesOf(this.alphabet);
    this.#work = work;
    this.#classes = all.map(({ alphabet }) => classesWithin(this.alphabet, alphabet, work));
  }

  /** The classes that lead a language on from one of its states. Most states have few. */
  waysFrom(language: number, state: number): readonly Example[] {
    const its = this.#ways.get(language) ?? [];
    this.#ways.set(language, its);
    const found = its[state] ?? this.#waysAnew(language, state);
    its[state] = found;
    this.#work.spend(found.length);
    return found;
  }

  #waysAnew(language: number, state: number): readonly Example[] {
    const { next, alphabet } = this.all[language] as Language;
    const ranks = this.#ranksOf(language);
    const found: number[] = [];
    for (let its = 0; its < alphabet.size; its += 1)
      if (next[state * alphabet.size + its] !== NOWHERE)
        for (const rank of ranks[its] ?? []) found.push(rank);
    this.#work.spend(alphabet.size + found.length);
    return found.sort((a, b) => a - b).map((rank) => this.examples[rank] as Example);
  }

  #ranksOf(language: number): readonly (readonly number[])[] {
    const known = this.#ranks.get(language);
    if (known !== undefined) return known;
    const found = Array.from({ length: this.all[language]?.alphabet.size ?? 0 }, (): number[] => []);
    for (const [rank, example] of this.examples.entries())
      found[this.#classes[language]?.[example.class] ?? 0]?.push(rank);
    this.#work.spend(this.examples.length);
    this.#ranks.set(language, found);
    return found;
  }

  /** The state that a character of a class leads to. */
  after(language: number, state: number, its: number): number {
    const { next, alphabet } = this.all[language] as Language;
    return next[state * alphabet.size + (this.#classes[language]?.[its] ?? 0)] ?? NOWHERE;
  }

  isEnd(language: number, state: number): boolean {
    return this.all[language]?.accepting[state] === 1;
  }
}

const PLAIN =
  "axbcdefghijklmnopqrstuvwyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@ !#$%&()*+,;<=>?[]^{|}~'\"`\\é";

/** An example for each class: a plain character where it has one, else its first. */
function examplesOf(alphabet: Alphabet): Example[] {
  const found = new Map<number, string>();
  for (const character of PLAIN) {
    const its = classOf(alphabet, codeOf(character));
    if (!found.has(its)) found.set(its, character);
  }
  for (const [i, start] of alphabet.starts.entries()) {
    const its = alphabet.classes[i] ?? 0;
    if (!found.has(its)) found.set(its, String.fromCodePoint(start));
  }
  return [...found].map(([its, character]) => ({ class: its, character }));
}
