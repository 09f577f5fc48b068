import type { ScopeEntry } from "../../../domain/ipc.ts";
import { TooComplex } from "../../../language/automaton.ts";
import { remembered } from "../../../language/remembered.ts";
import { UrlCells } from "../../../language/url-cells.ts";
import { isForeign, parseUrlPattern } from "../../../language/url-pattern.ts";
import { type Escape, entryKey, type ScopeQuestion, type ScopeSide } from "./scope-question.ts";

/** URLs that the http plugin's `fetch` may ask for: `"pattern"` or `{ url }`, each a URLPattern. */
export const urlQuestion: ScopeQuestion = (base, head) => {
  const refused = refusals(head);
  if (refused.length > 0) return { escapes: [], undecided: refused };
  const all = [...head.allow, ...head.deny, ...base.allow, ...base.deny];
  const unreadable = new Set(all.filter((entry) => !isComparable(textOf(entry))).map(entryKey));
  const unknown = (entries: readonly ScopeEntry[]) =>
    entries.filter((entry) => unreadable.has(entryKey(entry)));
  // A denial that can't be read is taken to deny everything at base, and nothing at head.
  const fails = [...base.allow, ...base.deny].some(isRefused) || unknown(base.deny).length > 0;
  const baseAllow = fails ? [] : base.allow;
  // Wherever one stands, it may as well make every call of its side fail.
  const undecided = [...new Set(unknown(all).map(entryKey))].map(
    (entry) => `the entry ${entry} can't be read as a pattern`,
  );
  const entries = [...head.allow, ...head.deny, ...baseAllow, ...base.deny];
  const cells = new UrlCells(
    new Map(entries.filter((entry) => !unreadable.has(entryKey(entry))).flatMap(named)),
  );
  const matches = (list: readonly ScopeEntry[], cell: Cell) =>
    list.some((entry) => cell.matches(textOf(entry)));
  const known = new Set(baseAllow.map(entryKey));
  const escapes: Escape[] = [];
  const blamed = new Set<string>();
  for (const entry of head.allow) {
    for (const cell of cells.within(textOf(entry))) {
      if (!/^https?:/.test(cell.url) || matches(head.deny, cell)) continue;
      if (matches(baseAllow, cell) && !matches(base.deny, cell)) continue;
      const lifted = known.has(entryKey(entry))
        ? base.deny.find((deny) => cell.matches(textOf(deny)))
        : undefined;
      const culprit = lifted ?? entry;
      if (blamed.has(entryKey(culprit))) break;
      blamed.add(entryKey(culprit));
      escapes.push({
        payload: { url: cell.url },
        example: cell.url,
        entry: culprit,
        because: lifted === undefined ? "allowed" : "no-longer-denied",
        sensitive: isAnywhere(cell.url),
      });
      break;
    }
  }
  return { escapes, undecided };
};

type Cell = Readonly<{ matches(pattern: string): boolean }>;

/** The examples that stand for "any host at all". */
export function isAnywhere(url: string): boolean {
  return /^https?:\/\/(?:evil\.example|169\.254\.169\.254)[:/]/.test(url);
}

export function urlPatternOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const url = typeof value === "object" && value !== null ? Reflect.get(value, "url") : undefined;
  return typeof url === "string" ? url : undefined;
}

function textOf({ value }: ScopeEntry): string {
  return urlPatternOf(value) ?? "";
}

/** Whether a pattern, which Tauri may refuse, can be compared: its groups are regular and it isn't made to be slow. */
const isComparable = remembered((text: string): boolean => {
  if (isForeign(text)) return false;
  const pattern = parseUrlPattern(text);
  if (pattern === undefined) return true;
  try {
    new UrlCells(new Map([[text, pattern]]));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooComplex) return false;
    throw error;
  }
});

/** Whether the plugin refuses an entry: it is neither a text nor `{ url }`, or its pattern is none. */
export function isRefused(entry: ScopeEntry): boolean {
  const text = urlPatternOf(entry.value);
  return text === undefined || (parseUrlPattern(text) === undefined && !isForeign(text));
}

/**
 * One entry that the plugin can't parse makes every call of the command fail. What is no pattern here may be one to
 * the plugin's own parser, which is not as strict about hosts, so that this is said and never taken for a scope that
 * lets nothing through.
 */
export function refusals({ allow, deny }: ScopeSide): string[] {
  return [...new Set([...allow, ...deny].filter(isRefused).map(entryKey))].map(
    (entry) => `the entry ${entry} is no URL pattern`,
  );
}

/** Whether Tauri may read an entry otherwise than it can be read here. */
export function isForeignEntry(entry: ScopeEntry): boolean {
  return isForeign(textOf(entry));
}

function patternIn(entry: ScopeEntry): URLPattern | undefined {
  return parseUrlPattern(textOf(entry));
}

function named(entry: ScopeEntry): (readonly [string, URLPattern])[] {
  const pattern = patternIn(entry);
  return pattern === undefined ? [] : [[textOf(entry), pattern]];
}
