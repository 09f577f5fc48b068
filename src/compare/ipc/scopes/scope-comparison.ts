import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { accepts, type Language, TooComplex } from "../../../language/language.ts";
import { Languages } from "../../../language/languages.ts";
import { type Sought, shortestWord } from "../../../language/shortest-word.ts";
import { Together } from "../../../language/together.ts";
import type { LanguageScope, Reading } from "./reading.ts";
import type { Escape, ScopeAnswer } from "./scope-question.ts";

type List = "baseAllow" | "baseDeny" | "headAllow" | "headDeny";

/** One entry in its list, with the number of its language. Many entries say the same, in one language. */
type Member = Readonly<{ list: List; entry: ScopeEntry; language: number }>;

/**
 * What head lets through and base doesn't, as far as entries can be read. Languages that both have alike are never
 * walked by themselves: something new is in a language that head newly allows, or in one that base denied and head
 * doesn't. In each of those its shortest word is looked for, beside all others that decide about it.
 */
export class ScopeComparison {
  readonly #reading: Reading;
  readonly #work: Work;
  readonly #members: readonly Member[];
  readonly #byLanguage: ReadonlyMap<number, readonly Member[]>;
  readonly #languages: Languages;
  /** All languages at once, to look up what a word is in. */
  readonly #all: Together;
  /** What base allowed, as data. */
  readonly #known: ReadonlySet<string>;
  readonly #found = new Map<ScopeEntry, Escape>();

  constructor(base: LanguageScope, head: LanguageScope, reading: Reading, work: Work) {
    const numbers = new Map<Language, number>();
    const membersOf = (list: List, { allow, deny }: LanguageScope): Member[] =>
      (list.endsWith("Allow") ? allow : deny).flatMap(({ entry, language }) => {
        if (language === undefined) return [];
        const number = numbers.get(language) ?? numbers.size;
        numbers.set(language, number);
        return [{ list, entry, language: number }];
      });
    this.#members = [
      ...membersOf("headAllow", head),
      ...membersOf("headDeny", head),
      ...membersOf("baseAllow", base),
      ...membersOf("baseDeny", base),
    ];
    this.#byLanguage = Map.groupBy(this.#members, ({ language }) => language);
    this.#reading = reading;
    this.#work = work;
    this.#languages = new Languages([...numbers.keys()], work);
    this.#all = new Together(this.#languages, [...numbers.values()], work);
    this.#known = new Set(base.allow.map(({ entry }) => entry.text));
  }

  run(): ScopeAnswer {
    const undecided: string[] = [];
    try {
      this.#tryCandidates();
      this.#searchAllowed();
      this.#searchLifted();
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error;
      undecided.push(`its patterns are too many-sided to compare (${error.message})`);
    }
    return { escapes: [...this.#found.values()], undecided };
  }

  #tryCandidates(): void {
    const { universe, candidates } = this.#reading;
    for (const { word, sensitive } of candidates) if (accepts(universe, word)) this.#note(word, sensitive);
  }

  /** Languages that head newly allows. */
  #searchAllowed(): void {
    const [uncovered, lifted, outside] = [this.#in("baseAllow"), this.#in("baseDeny"), this.#in("headDeny")];
    const beside = this.#together(uncovered, lifted, outside);
    for (const language of this.#in("headAllow")) {
      if (uncovered.has(language) || this.#isTold(language)) continue;
      const isNew = this.#search(language, beside, { outside, uncovered, lifted, within: NONE });
      // An entry that stayed, and means more than it did, is blamed for what no new entry lets through.
      if (!isNew || this.#isTold(language)) continue;
      const others = union(outside, minus(this.#fresh(), language));
      const more = this.#together(uncovered, lifted, others);
      this.#search(language, more, { outside: others, uncovered, lifted, within: NONE });
    }
  }

  /** Languages that base denied and head doesn't, as far as head allows them: first by entries that base had too. */
  #searchLifted(): void {
    const [within, outside] = [this.#in("headAllow"), this.#in("headDeny")];
    if (within.size === 0) return;
    const beside = this.#together(within, outside);
    for (const language of this.#in("baseDeny")) {
      if (outside.has(language)) continue;
      const sought = { uncovered: NONE, lifted: NONE, within };
      if (!this.#search(language, beside, { ...sought, outside: union(outside, this.#fresh()) }))
        this.#search(language, beside, { ...sought, outside });
    }
  }

  #search(language: number, beside: Together, sought: Sought): boolean {
    const word = shortestWord(this.#languages, language, beside, sought, this.#work);
    if (word !== undefined) this.#note(word, false);
    return word !== undefined;
  }

  #note(word: string, sensitive: boolean): void {
    const inside = this.#all
      .inside(this.#all.at(word))
      .flatMap((language) => this.#byLanguage.get(language) ?? []);
    this.#work.spend(inside.length);
    const inList = (wanted: List) => inside.filter(({ list }) => list === wanted);
    const [allowing, denied] = [inList("headAllow"), inList("baseDeny")];
    const refused = inList("baseAllow").length === 0 || denied.length > 0;
    if (allowing.length === 0 || inList("headDeny").length > 0 || !refused) return;
    // What stayed can only let more through where a deny went.
    const fresh = allowing.filter(({ entry }) => this.#isFresh(entry));
    const culprits = fresh.length > 0 ? fresh : denied.length > 0 ? denied : allowing;
    const because = culprits === denied ? "no-longer-denied" : "allowed";
    for (const { entry } of culprits) {
      if (this.#found.has(entry)) continue;
      this.#found.set(entry, { ...this.#reading.show(word, entry), entry, because, sensitive });
    }
  }

  /** Whether every entry of a language has its example: what else it lets through makes no difference. */
  #isTold(language: number): boolean {
    return this.#its(language).every(({ entry }) => this.#found.has(entry));
  }

  /** Languages that only new entries of head are about. */
  #fresh(): ReadonlySet<number> {
    const all = [...this.#in("headAllow")];
    return new Set(all.filter((language) => this.#its(language).every(({ entry }) => this.#isFresh(entry))));
  }

  #isFresh(entry: ScopeEntry): boolean {
    return !this.#known.has(entry.text);
  }

  /** Head's entries that allow just this language. */
  #its(language: number): readonly Member[] {
    return (this.#byLanguage.get(language) ?? []).filter(({ list }) => list === "headAllow");
  }

  #in(list: List): ReadonlySet<number> {
    return new Set(this.#members.filter((member) => member.list === list).map(({ language }) => language));
  }

  #together(...sets: readonly ReadonlySet<number>[]): Together {
    return new Together(
      this.#languages,
      [...union(...sets)].sort((a, b) => a - b),
      this.#work,
    );
  }
}

const NONE: ReadonlySet<number> = new Set();

function union(...sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}

function minus(set: ReadonlySet<number>, left: number): ReadonlySet<number> {
  return new Set([...set].filter((number) => number !== left));
}
