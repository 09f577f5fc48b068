import type { Platform } from "../../../domain/platform.ts";
import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { ownLanguage } from "../../../language/automaton.ts";
import { not, oneOf } from "../../../language/characters.ts";
import { atLeastOne, character } from "../../../language/expression.ts";
import { FREE_GLOB, globExpression, isGlob } from "../../../language/glob.ts";
import { type Language, readable } from "../../../language/language.ts";
import { remembered } from "../../../language/remembered.ts";
import { compareScopes } from "./language-scope.ts";
import { pathQuestion } from "./paths.ts";
import type { LanguageScope, Reading } from "./reading.ts";
import { NO_ESCAPE, type ScopeAnswer, type ScopeQuestion, type ScopeSide } from "./scope-question.ts";
import { inUniverse } from "./universe.ts";

/** The program that opens: null for the system's default one. */
type Opener = string | null;

/** URLs and paths that the opener plugin opens, each with the program that may open it. */
export const openerQuestion: ScopeQuestion = (base, head, command, platform, work) => {
  const question = command.endsWith("open_path") ? openPath : openUrl;
  let undecided: ScopeAnswer | undefined;
  // What the default program opens tells most; another program is only named where it makes the difference.
  for (const opener of openersIn([...base.allow, ...head.allow])) {
    const answer = question(base, head, opener, work, platform);
    if (answer.escapes.length > 0) return answer;
    if (answer.undecided.length > 0) undecided ??= answer;
  }
  return undecided ?? NO_ESCAPE;
};

const ANY_PROGRAM = "any-program";

function openersIn(entries: readonly ScopeEntry[]): Opener[] {
  const named = openedIn(entries)
    .map((entry) => entry.with)
    .filter((program) => typeof program === "string");
  return [null, ...new Set(named), ANY_PROGRAM];
}

function openUrl(base: ScopeSide, head: ScopeSide, opener: Opener, work: Work): ScopeAnswer {
  const reading: Reading = {
    universe: OPENED,
    candidates: [
      { word: "file:///etc/passwd", sensitive: true },
      { word: "https://evil.example/", sensitive: true },
      { word: "http://evil.example/", sensitive: true },
      { word: "mailto:someone@evil.example", sensitive: false },
      ...openedIn(head.allow)
        .flatMap(({ url }) => (url === null ? [] : globExamples(url)))
        .map((word) => ({
          word,
          sensitive: word.startsWith("https://evil.example/") || !isOfWebOrMail(word),
        })),
    ].map(({ word, sensitive }) => ({ word, sensitive: sensitive || opener !== null })),
    show: (word) => ({ payload: { url: word, ...withProgram(opener) }, example: openedBy(opener, word) }),
  };
  return compareScopes(urls(base, opener, work), urls(head, opener, work), reading, work);
}

/** Any other scheme starts whatever program the person's system has for it. */
function isOfWebOrMail(url: string): boolean {
  return /^(?:https?|mailto|tel|sms):/i.test(url);
}

/** What a program can be started with. */
const OPENED = ownLanguage(atLeastOne(character(not(oneOf("\0")))));

/** URLs that a glob stands for, those that its author did not think of first. */
export function globExamples(url: string): string[] {
  // A star runs over slashes too: what was meant as a host's first label can be another host and a question mark.
  if (/^[a-z]+:\/\/\*./.test(url))
    return [url.replace("*", "evil.example/?").replaceAll("*", "x"), ...examplesOf(url)];
  return url.includes("://") ? examplesOf(url) : [url.replace(/\*+/g, "x")];
}

/** URLs are globs over the whole text, and a URL's entry decides about its program too. */
function urls(side: ScopeSide, opener: Opener, work: Work): LanguageScope {
  const read = (entries: readonly ScopeEntry[]) =>
    openedIn(entries).flatMap((entry) => {
      const { url } = entry;
      if (url === null || !opens(entry, opener)) return [];
      return [{ entry, language: readable(() => urlGlob(url, work)) }];
    });
  return { allow: fails(side) ? [] : read(side.allow), deny: read(side.deny) };
}

/** One entry that the plugin can't parse makes every call of both its commands fail. */
function fails({ allow, deny }: ScopeSide): boolean {
  return [...allow, ...deny].some(isRefusedByOpener);
}

/** Whether the plugin refuses an entry: it has neither a URL nor a path, or its pattern is no glob. */
export function isRefusedByOpener(entry: ScopeEntry): boolean {
  return entry.kind !== "opened" || !isGlob(entry.url ?? entry.path ?? "");
}

type Opened = Extract<ScopeEntry, { kind: "opened" }>;

function openedIn(entries: readonly ScopeEntry[]): Opened[] {
  return entries.filter((entry) => entry.kind === "opened");
}

const urlGlob = remembered((pattern: string, work: Work): Language | undefined => {
  const expression = globExpression(pattern, FREE_GLOB);
  return expression && inUniverse(expression, OPENED, work);
});

/** Path and program are looked for independently: one entry's path may be opened with another entry's program. */
function openPath(
  base: ScopeSide,
  head: ScopeSide,
  opener: Opener,
  work: Work,
  platform: Platform,
): ScopeAnswer {
  const command = "plugin:opener|open_path";
  const answer = pathQuestion(paths(base, opener), paths(head, opener), command, platform, work);
  const escapes = answer.escapes.map((found) => ({
    ...found,
    sensitive: found.sensitive || opener !== null,
    payload: { ...found.payload, ...withProgram(opener) },
    example: openedBy(opener, found.example),
  }));
  return { ...answer, escapes };
}

function paths(side: ScopeSide, opener: Opener): ScopeSide {
  const its = (entries: readonly ScopeEntry[]) => openedIn(entries).filter(({ path }) => path !== null);
  const possible = !fails(side) && its(side.allow).some((entry) => opens(entry, opener));
  return { ...side, allow: possible ? its(side.allow) : [], deny: its(side.deny) };
}

function opens({ with: program }: Opened, opener: Opener): boolean {
  return typeof program === "boolean" ? program : program === opener;
}

function withProgram(opener: Opener): Record<string, string> {
  return opener === null ? {} : { with: opener };
}

/** As a command line where it isn't the default program that opens. */
function openedBy(opener: Opener, what: string): string {
  return opener === null ? what : `${opener} ${what}`;
}

/** URLs that a glob stands for, with words in the place of its wildcards. */
function examplesOf(pattern: string): string[] {
  const [scheme = "", rest = ""] = pattern.split("://", 2);
  const filled = rest
    .replace(/^([^/:]*)/, (host) => host.replace(/^\*+$/, "evil.example").replace(/\*+/g, "evil"))
    .replace(/:\*/, ":8080")
    .replace(/\/\*+/g, "/page")
    .replace(/\*+/g, "page");
  return [`${scheme.replace("*", "https")}://${filled}`];
}
