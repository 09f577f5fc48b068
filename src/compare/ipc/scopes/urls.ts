import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { accepts } from "../../../language/language.ts";
import { UrlCells } from "../../../language/url/cells.ts";
import { httpKinds } from "../../../language/url/kinds.ts";
import { partLanguage, type UrlPattern } from "../../../language/url/pattern.ts";
import { comparableUrlPattern } from "../../../language/url/reach.ts";
import type { Escape, ScopeQuestion, ScopeSide } from "./scope-question.ts";
import { withUnread } from "./unread.ts";

/** URLs that the http plugin's `fetch` may ask for: `"pattern"` or `{ url }`, each a URLPattern. */
export const urlQuestion: ScopeQuestion = (base, head, _command, _platform, work) => {
  // One entry that the plugin can't parse makes every call of the command fail, as if there were none.
  const refused = refusals(head, work);
  const after = refused.length > 0 ? { allow: [], deny: [] } : head;
  const before = refusals(base, work).length > 0 ? { allow: [], deny: [] } : base;
  const isUnread = (entry: ScopeEntry) => comparableUrlPattern(urlPatternOf(entry), work) === "unread";
  const answer = withUnread(escapesFrom(before, after, work), before, after, isUnread);
  return { ...answer, refused };
};

type Side = Pick<ScopeSide, "allow" | "deny">;

function escapesFrom(base: Side, head: Side, work: Work): Escape[] {
  const patterns = new Map(
    [...head.allow, ...head.deny, ...base.allow, ...base.deny].flatMap((entry) => named(entry, work)),
  );
  const texts = (entries: readonly ScopeEntry[]) => entries.map(urlPatternOf);
  const search = new UrlCells(patterns, httpKinds(), work).search({
    outside: texts(head.deny),
    uncovered: texts(base.allow),
    lifted: texts(base.deny),
  });
  const known = new Set(base.allow.map(({ text }) => text));
  const found = new Map<string, Escape>();
  const lifted = new Set(base.deny.map(({ text }) => text)).difference(
    new Set(head.deny.map(({ text }) => text)),
  );
  for (const entry of head.allow) {
    // What stayed can only let more through where a denial went.
    if (known.has(entry.text) && lifted.size === 0) continue;
    const cell = search(urlPatternOf(entry));
    if (cell === undefined) continue;
    const denial = known.has(entry.text)
      ? base.deny.find((deny) => cell.matches(urlPatternOf(deny)))
      : undefined;
    const culprit = denial ?? entry;
    if (found.has(culprit.text)) continue;
    found.set(culprit.text, {
      payload: { url: cell.url },
      example: cell.url,
      entry: culprit,
      because: denial === undefined ? "allowed" : "no-longer-denied",
      sensitive: isAnywhere(cell.url) || (isThisMachine(cell.url) && hasAnyPort(entry, work)),
    });
  }
  return [...found.values()];
}

/** The user's own machine, on which other programs listen and believe whoever asks from there. */
function isThisMachine(url: string): boolean {
  return /^(?:.+\.)?localhost\.?$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(new URL(url).hostname);
}

/** A port that no author thinks of. */
export const ANY_PORT = "49152";

/** Whether an entry stands for more services than its author has named. */
function hasAnyPort(entry: ScopeEntry, work: Work): boolean {
  const pattern = comparableUrlPattern(urlPatternOf(entry), work);
  return typeof pattern !== "string" && accepts(partLanguage(pattern.port, work), ANY_PORT);
}

/** The examples that stand for "any host at all"; a dot at the end of a host makes it no other. */
export function isAnywhere(url: string): boolean {
  return /^https?:\/\/(?:evil\.example\.?|169\.254\.169\.254)[:/]/.test(url);
}

/** The pattern that an entry is; an empty one is refused, as is an entry that is none. */
export function urlPatternOf(entry: ScopeEntry): string {
  return entry.kind === "url" ? entry.url : "";
}

/** Entries that the plugin refuses, by what they say: they are neither a text nor `{ url }`, or their pattern is none. */
export function refusals({ allow, deny }: Side, work: Work): string[] {
  const isRefused = (entry: ScopeEntry) => comparableUrlPattern(urlPatternOf(entry), work) === "refused";
  return [...new Set([...allow, ...deny].filter(isRefused).map(({ text }) => text))].map(
    (entry) => `the entry ${entry} is no URL pattern`,
  );
}

function named(entry: ScopeEntry, work: Work): (readonly [string, UrlPattern])[] {
  const pattern = comparableUrlPattern(urlPatternOf(entry), work);
  return typeof pattern === "string" ? [] : [[urlPatternOf(entry), pattern]];
}
