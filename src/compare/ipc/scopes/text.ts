import type { ScopeEntry } from "../../../domain/ipc.ts";
import { topOf } from "../../../domain/place.ts";
import { EVERYTHING, type Language, languageOf } from "../../../language/automaton.ts";
import { validatorExpression } from "../../../language/validator.ts";
import { compareScopes, type LanguageScope, type Reading } from "./language-scope.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";

/** The one argument of the shell plugin's `open`, which a regular expression in the configuration decides. */
export const textQuestion: ScopeQuestion = (base, head) =>
  compareScopes(textScope(base), textScope(head), READING);

function textScope({ matching }: ScopeSide): LanguageScope {
  const accepts = matching.kind === "text" ? matching.accepts : null;
  const entry: ScopeEntry = { value: accepts, at: topOf("") };
  return { allow: [{ entry, language: accepts === null ? EVERYTHING : regularOf(accepts) }], deny: [] };
}

function regularOf(source: string): Language | undefined {
  try {
    return languageOf(validatorExpression(source));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
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
