import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { words } from "../../../language/expression.ts";
import { FREE_GLOB, globExpression } from "../../../language/glob.ts";
import { type Language, readable } from "../../../language/language.ts";
import { remembered } from "../../../language/remembered.ts";
import { urlsOf, userlessUrls, webUrls } from "../../../language/url/text.ts";
import { compareScopes } from "./language-scope.ts";
import { globExamples } from "./opener.ts";
import type { LanguageEntry, LanguageScope, Reading } from "./reading.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";
import { inUniverse } from "./universe.ts";
import { ANY_PORT, isAnywhere, refusals, urlPatternOf } from "./urls.ts";

/** URLs to request, where one side or both read their scope as globs over the whole URL, as Tauri 1 does. */
export const urlTextQuestion: ScopeQuestion = (base, head, _command, _platform, work) => {
  const isGlobs = head.matching.kind === "url-globs";
  // What a pattern of parts lets through with a user before the host, it lets through without one too.
  const universe = isGlobs ? webUrls(work) : userlessUrls(work);
  const [before, after] = [urlTexts(base, !isGlobs, work), urlTexts(head, !isGlobs, work)];
  const answer = compareScopes(before, after, readingOf(head, universe), work);
  return isGlobs ? answer : { ...answer, refused: refusals(head, work) };
};

function urlTexts(side: ScopeSide, isUserless: boolean, work: Work): LanguageScope {
  const isGlobs = side.matching.kind === "url-globs";
  // One pattern that the http plugin can't parse makes every call of the command fail, as if there were none.
  if (!isGlobs && refusals(side, work).length > 0) return { allow: [], deny: [] };
  const read = (entry: ScopeEntry): LanguageEntry => {
    const question = JSON.stringify([isGlobs, isUserless, urlPatternOf(entry)]);
    return { entry, language: readable(() => languages(question, work)) };
  };
  return { allow: side.allow.map(read), deny: side.deny.map(read) };
}

const languages = remembered((question: string, work: Work): Language | undefined => {
  const [isGlobs, isUserless, text]: [boolean, boolean, string] = JSON.parse(question);
  const urls = isGlobs ? undefined : urlsOf(text, work);
  const expression = isGlobs ? globExpression(text, FREE_GLOB) : urls && words(urls);
  return expression && inUniverse(expression, isUserless ? userlessUrls(work) : webUrls(work), work);
});

/** What only an entry lets through that is for any port of the user's own machine. */
const LOCAL_SERVICE = `http://localhost:${ANY_PORT}/`;

function readingOf(head: ScopeSide, universe: Language): Reading {
  const telling = [
    "https://evil.example/",
    "http://evil.example/",
    "http://169.254.169.254/",
    LOCAL_SERVICE,
    "http://localhost:8080/",
  ];
  const named = head.allow.flatMap((entry) => globExamples(urlPatternOf(entry)));
  return {
    universe,
    candidates: [...telling, ...named].map((word) => ({
      word,
      sensitive: isAnywhere(word) || word === LOCAL_SERVICE,
    })),
    show: (word) => ({ payload: { url: word }, example: word }),
  };
}
