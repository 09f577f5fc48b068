import type { ScopeEntry } from "../../../domain/ipc.ts";
import { walkAtoms } from "../../../language/atoms.ts";
import { accepts, EVERYTHING, type Language, NOTHING, TooComplex } from "../../../language/automaton.ts";
import { type Escape, entryKey, type ScopeAnswer } from "./scope-question.ts";

/** A scope whose entries are languages of one kind of text: paths, URLs, argument lists. */
export type LanguageScope = Readonly<{
  allow: readonly LanguageEntry[];
  deny: readonly LanguageEntry[];
}>;

/** `language` is undefined where the entry can't be read as regular. */
export type LanguageEntry = Readonly<{ entry: ScopeEntry; language: Language | undefined }>;

/** What a kind of scope adds to the comparison of languages. */
export type Reading = Readonly<{
  /** Texts that can occur at all. */
  universe: Language;
  /** Examples that people understand at once, the most telling first; those worth stealing are marked. */
  candidates: readonly Readonly<{ word: string; sensitive: boolean }>[];
  /** From a word that an entry lets through to the arguments and the text of an example. */
  show(word: string, entry: ScopeEntry): Pick<Escape, "payload" | "example" | "runs">;
}>;

/**
 * Decides exactly what head allows and base refuses, and blames one entry for each example: the entry of head that
 * lets it through, or the entry of base that denied it where that is the difference.
 */
export function compareScopes(base: LanguageScope, head: LanguageScope, reading: Reading): ScopeAnswer {
  const undecided = [...head.allow, ...base.deny]
    .filter(({ language }) => language === undefined)
    .map(({ entry }) => `the entry ${entryKey(entry)} can't be read as a pattern`);
  const lists = { headAllow: head.allow, headDeny: head.deny, baseAllow: base.allow, baseDeny: base.deny };
  const tagged = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map((each) => ({ list, ...each })),
  );
  // What can't be read lets nothing through at base and denies nothing at head, so that ignorance is loud.
  const languageOf = ({ list, language }: (typeof tagged)[number]) =>
    language ?? (list === "baseDeny" ? EVERYTHING : NOTHING);
  // Many capabilities say the same: what differs is walked once.
  const languages = [...new Set(tagged.map(languageOf))];
  const indexes = new Map(languages.map((language, i) => [language, i]));
  const byList = Map.groupBy(
    tagged.map((each) => ({ ...each, index: indexes.get(languageOf(each)) ?? 0 })),
    ({ list }) => list,
  );
  const known = new Set(base.allow.map(({ entry }) => entryKey(entry)));
  const found = new Map<ScopeEntry, Escape>();

  const note = (word: string, isIn: (index: number) => boolean, sensitive: boolean): void => {
    const isThere = languages.map((_, i) => isIn(i));
    const inList = (list: string) => (byList.get(list) ?? []).filter(({ index }) => isThere[index]);
    const [allowing, denied] = [inList("headAllow"), inList("baseDeny")];
    const refused = inList("baseAllow").length === 0 || denied.length > 0;
    const isNew = allowing.length > 0 && inList("headDeny").length === 0 && refused;
    if (!isNew) return;
    // What stayed can only let more through where a deny went.
    const fresh = allowing.filter(({ entry }) => !known.has(entryKey(entry)));
    const culprits = fresh.length > 0 ? fresh : denied.length > 0 ? denied : allowing;
    const because = culprits === denied ? "no-longer-denied" : "allowed";
    for (const { entry } of culprits) {
      if (!found.has(entry)) found.set(entry, { ...reading.show(word, entry), entry, because, sensitive });
    }
  };

  try {
    for (const { word, sensitive } of reading.candidates) {
      if (!accepts(reading.universe, word)) continue;
      note(word, (i) => languages[i] !== undefined && accepts(languages[i], word), sensitive);
    }
    for (const { seed, beside } of walks()) {
      const walked = [reading.universe, ...beside.map((index) => languages[index] ?? NOTHING)];
      const position = new Map(beside.map((index, at) => [index, at + 1]));
      for (const atom of walkAtoms(languages[seed] ?? NOTHING, walked)) {
        if (isToldOf(seed)) break;
        const isIn = (index: number) =>
          index === seed || (position.has(index) && atom.in(position.get(index) ?? 0));
        if (atom.in(0)) note(atom.word, isIn, false);
      }
    }
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    undecided.push(`its patterns are too many-sided to compare (${error.message})`);
  }
  return { escapes: [...found.values()], undecided };

  /** Every entry of a new language has its example: what else it lets through makes no difference. */
  function isToldOf(seed: number): boolean {
    const its = (byList.get("headAllow") ?? []).filter(({ index }) => index === seed);
    return its.length > 0 && its.every(({ entry }) => found.has(entry));
  }

  /**
   * Where something new can be: in a language that head newly allows, or in one that base denied and head does not. Each
   * is walked beside those that decide about its words.
   */
  function walks(): Readonly<{ seed: number; beside: readonly number[] }>[] {
    const indices = (list: string) => [...new Set((byList.get(list) ?? []).map(({ index }) => index))];
    const [allowed, denied] = [new Set(indices("baseAllow")), new Set(indices("headDeny"))];
    const deciding = [...new Set([...allowed, ...indices("baseDeny"), ...denied])];
    const fresh = indices("headAllow").filter((index) => !allowed.has(index));
    const lifted = indices("baseDeny").filter((index) => !denied.has(index));
    const others = (seed: number, all: Iterable<number>) => [...all].filter((index) => index !== seed);
    return [
      ...fresh.map((seed) => ({ seed, beside: others(seed, deciding) })),
      ...lifted.map((seed) => ({ seed, beside: others(seed, languages.keys()) })),
    ];
  }
}
