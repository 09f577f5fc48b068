import type { ScopeEntry } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import { type Language, languageOf, readable } from "../../../language/automaton.ts";
import { FREE_GLOB, globToRegex } from "../../../language/glob.ts";
import { remembered } from "../../../language/remembered.ts";
import { compareScopes, type LanguageScope, type Reading } from "./language-scope.ts";
import { pathQuestion } from "./paths.ts";
import { NO_ESCAPE, type ScopeAnswer, type ScopeQuestion, type ScopeSide } from "./scope-question.ts";

/** The program that opens: null for the system's default one. */
type Opener = string | null;

/** URLs and paths that the opener plugin opens, each with the program that may open it. */
export const openerQuestion: ScopeQuestion = (base, head, command, platform) => {
  const question = command.endsWith("open_path") ? openPath : openUrl;
  const answers = openersIn([...base.allow, ...head.allow]).map((opener) =>
    question(base, head, opener, platform),
  );
  // What the default program opens tells most; another program is only named where it makes the difference.
  return (
    answers.find(({ escapes }) => escapes.length > 0) ??
    answers.find(({ undecided }) => undecided.length > 0) ??
    NO_ESCAPE
  );
};

const ANY_PROGRAM = "any-program";

function openersIn(entries: readonly ScopeEntry[]): Opener[] {
  const named = entries.map(({ value }) => field(value, "app")).filter((app) => typeof app === "string");
  return [null, ...new Set(named), ANY_PROGRAM];
}

function openUrl(base: ScopeSide, head: ScopeSide, opener: Opener): ScopeAnswer {
  const reading: Reading = {
    universe: languageOf("[^\\0-\\x20\\x7f]+"),
    candidates: [
      { word: "file:///etc/passwd", sensitive: true },
      { word: "https://evil.example/", sensitive: true },
      { word: "http://evil.example/", sensitive: true },
      { word: "mailto:someone@evil.example", sensitive: false },
      ...head.allow
        .flatMap(({ value }) => globExamples(field(value, "url")))
        .map((word) => ({ word, sensitive: word.startsWith("https://evil.example/") })),
    ],
    show: (word) => ({ payload: { url: word, ...withProgram(opener) }, example: openedBy(opener, word) }),
  };
  return compareScopes(urls(base, opener), urls(head, opener), reading);
}

/** URLs that a glob stands for, those that its author did not think of first. */
export function globExamples(url: unknown): string[] {
  if (typeof url !== "string") return [];
  // A star runs over slashes too: what was meant as a host's first label can be another host and a question mark.
  if (/^[a-z]+:\/\/\*./.test(url))
    return [url.replace("*", "evil.example/?").replaceAll("*", "x"), ...examplesOf(url)];
  return url.includes("://") ? examplesOf(url) : [url.replace(/\*+/g, "x")];
}

/** URLs are globs over the whole text, and a URL's entry decides about its program too. */
function urls(side: ScopeSide, opener: Opener): LanguageScope {
  const read = (entries: readonly ScopeEntry[]) =>
    entries
      .filter(({ value }) => openedUrl(value) !== undefined && opens(field(value, "app"), opener))
      .map((entry) => ({ entry, language: urlGlob(String(openedUrl(entry.value))) }));
  return { allow: fails(side) ? [] : read(side.allow), deny: read(side.deny) };
}

/** One entry that the plugin can't parse makes every call of both its commands fail. */
function fails({ allow, deny }: ScopeSide): boolean {
  return [...allow, ...deny].some(isRefusedByOpener);
}

/** Whether the plugin refuses an entry: it has neither a URL nor a path, or its pattern is no glob. */
export function isRefusedByOpener({ value }: ScopeEntry): boolean {
  const [url, path] = [openedUrl(value), field(value, "path")];
  if (url !== undefined) return globToRegex(url, FREE_GLOB) === undefined;
  return typeof path !== "string" || globToRegex(path, FREE_GLOB) === undefined;
}

export function openedUrl(value: unknown): string | undefined {
  const url = field(value, "url");
  return typeof url === "string" ? url : undefined;
}

const urlGlob = remembered((pattern: string): Language | undefined => {
  const regex = globToRegex(pattern, FREE_GLOB);
  return regex === undefined ? undefined : readable(() => languageOf(regex));
});

/** Path and program are looked for independently: one entry's path may be opened with another entry's program. */
function openPath(base: ScopeSide, head: ScopeSide, opener: Opener, platform: Platform): ScopeAnswer {
  const answer = pathQuestion(paths(base, opener), paths(head, opener), "plugin:opener|open_path", platform);
  const escapes = answer.escapes.map((found) => ({
    ...found,
    payload: { ...found.payload, ...withProgram(opener) },
    example: openedBy(opener, found.example),
  }));
  return { ...answer, escapes };
}

function paths(side: ScopeSide, opener: Opener): ScopeSide {
  const its = (entries: readonly ScopeEntry[]) =>
    entries.filter(({ value }) => typeof field(value, "path") === "string");
  const possible = !fails(side) && its(side.allow).some(({ value }) => opens(field(value, "app"), opener));
  return { ...side, allow: possible ? its(side.allow) : [], deny: its(side.deny) };
}

/** `true` is any program and the default one, a name only that one, nothing only the default, `false` none. */
function opens(app: unknown, opener: Opener): boolean {
  if (app === undefined || app === null) return opener === null;
  return typeof app === "boolean" ? app : app === opener;
}

function withProgram(opener: Opener): Record<string, string> {
  return opener === null ? {} : { with: opener };
}

/** As a command line where it isn't the default program that opens. */
function openedBy(opener: Opener, what: string): string {
  return opener === null ? what : `${opener} ${what}`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
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
