import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Language } from "../../../language/language.ts";
import type { Escape } from "./scope-question.ts";

/** A scope whose entries are languages of one kind of text: paths, URLs, argument lists. */
export type LanguageScope = Readonly<{
  allow: readonly LanguageEntry[];
  deny: readonly LanguageEntry[];
}>;

/** Of the texts that can occur, those that an entry is about; undefined where that can't be read (see `inUniverse`). */
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
