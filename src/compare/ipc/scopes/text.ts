import type { ScopeEntry } from "../../../domain/ipc.ts";
import { topOf } from "../../../domain/place.ts";
import { atomsOf } from "../../../language/atoms.ts";
import { EVERYTHING, type Language, languageOf, readable } from "../../../language/automaton.ts";
import { validatorExpression } from "../../../language/validator.ts";
import { compareScopes, type LanguageScope, type Reading } from "./language-scope.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";

/** The one argument of the shell plugin's `open`, which a regular expression in the configuration decides. */
export const textQuestion: ScopeQuestion = (base, head) => {
  const before = textScope(base);
  return compareScopes(before, textScope(head), {
    ...READING,
    candidates: [...READING.candidates, ...around(before)],
  });
};

/** What base accepts, inside of something else: an expression that no end holds finds it there too. */
function around({ allow }: LanguageScope): Reading["candidates"] {
  const accepted = allow.flatMap(({ language }) => {
    if (language === undefined) return [];
    return atomsOf(EVERYTHING, [language]).filter((atom) => atom.in(0) && atom.word !== "");
  });
  return accepted.map(({ word }) => ({ word: `file:///etc/passwd#${word}`, sensitive: true }));
}

function textScope({ matching }: ScopeSide): LanguageScope {
  const accepts = matching.kind === "text" ? matching.accepts : null;
  const entry: ScopeEntry = { value: accepts, at: topOf("") };
  return { allow: [{ entry, language: accepts === null ? EVERYTHING : regularOf(accepts) }], deny: [] };
}

function regularOf(source: string): Language | undefined {
  return readable(() => languageOf(validatorExpression(source)));
}

const READING: Reading = {
  universe: languageOf("[^\\0]+"),
  candidates: [
    { word: "file:///etc/passwd", sensitive: true },
    { word: "smb://evil.example/share", sensitive: true },
    { word: "https://evil.example/", sensitive: false },
    { word: "mailto:someone@evil.example", sensitive: false },
  ],
  show: (word) => ({ payload: { path: word }, example: word }),
};
