import type { ScopeEntry } from "../../../domain/ipc.ts";
import { type Language, languageOf } from "../../../language/automaton.ts";
import { FREE_GLOB, globToRegex } from "../../../language/glob.ts";
import { remembered } from "../../../language/remembered.ts";
import { parseUrlPattern } from "../../../language/url-pattern.ts";
import { urlsOf, userlessUrls, webUrls } from "../../../language/url-text.ts";
import { compareScopes, type LanguageEntry, type LanguageScope, type Reading } from "./language-scope.ts";
import { globExamples } from "./opener.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";
import { isAnywhere, isRefused, refusals, urlPatternOf } from "./urls.ts";

/** URLs to request, where one side or both read their scope as globs over the whole URL, as Tauri 1 does. */
export const urlTextQuestion: ScopeQuestion = (base, head) => {
  const answer = compareScopes(urlTexts(base), urlTexts(head), readingOf(head));
  const refused = head.matching.kind === "url-globs" ? [] : refusals(head);
  return { ...answer, undecided: [...new Set([...answer.undecided, ...refused])] };
};

function urlTexts({ allow, deny, matching }: ScopeSide): LanguageScope {
  const language = matching.kind === "url-globs" ? globLanguage : patternLanguage;
  const read = (entry: ScopeEntry): LanguageEntry => ({
    entry,
    language: language(urlPatternOf(entry.value) ?? ""),
  });
  // One pattern that the http plugin can't parse makes every call of the command fail.
  const broken = matching.kind !== "url-globs" && [...allow, ...deny].some(isRefused);
  return { allow: broken ? [] : allow.map(read), deny: deny.map(read) };
}

const globLanguage = remembered((glob: string): Language | undefined => {
  const regex = globToRegex(glob, FREE_GLOB);
  return regex === undefined ? undefined : languageOf(regex);
});

const patternLanguage = remembered((text: string): Language | undefined => {
  const pattern = parseUrlPattern(text);
  if (pattern === undefined) return undefined;
  try {
    return urlsOf(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
});

function readingOf(head: ScopeSide): Reading {
  const telling = [
    "https://evil.example/",
    "http://evil.example/",
    "http://169.254.169.254/",
    "http://localhost:8080/",
  ];
  const named = head.allow.flatMap(({ value }) => globExamples(urlPatternOf(value)));
  return {
    universe: head.matching.kind === "url-globs" ? webUrls() : userlessUrls(),
    candidates: [...telling, ...named].map((word) => ({ word, sensitive: isAnywhere(word) })),
    show: (word) => ({ payload: { url: word }, example: word }),
  };
}
