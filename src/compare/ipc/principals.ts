import type { Context, IpcGrant, Pattern, Principal } from "../../domain/ipc.ts";
import { atomsOf } from "../../language/atoms.ts";
import { accepts, EVERYTHING, type Language, languageOf } from "../../language/automaton.ts";
import { FREE_GLOB, globToRegex } from "../../language/glob.ts";
import { remembered } from "../../language/remembered.ts";
import { UrlCells } from "../../language/url-cells.ts";
import { parseUrlPattern } from "../../language/url-pattern.ts";

/** The windows, webviews and origin that a capability is for; grants with one key hold for the same pages. */
export type Audience = Readonly<{
  windows: readonly Pattern[];
  webviews: readonly Pattern[];
  context: Context;
}>;

/** Pages that the same capabilities hold for, and those audiences. The first stands for all of them. */
export type PageClass = Readonly<{
  principals: readonly [Principal, ...Principal[]];
  audiences: ReadonlySet<string>;
}>;

/** Pages of one class that are told apart in words. */
const MOST_NAMED = 64;

/** Labels or origins that no pattern tells apart, one that stands for them, and the patterns that hold for them. */
type LikePages = Readonly<{ word: string; matches: ReadonlySet<string> }>;

export function audienceKey({ windows, webviews, context }: Audience): string {
  const texts = (patterns: readonly Pattern[]) => patterns.map(({ text }) => text).sort();
  return JSON.stringify([
    texts(windows),
    texts(webviews),
    context.kind === "local" ? null : context.url.text,
  ]);
}

/**
 * One page for each set of audiences that any page belongs to: enough to decide every question about all windows,
 * webviews and origins that there can be.
 */
export function pageClasses(grants: Iterable<IpcGrant>): PageClass[] {
  const audiences = new Map<string, Audience>();
  for (const grant of grants) if (grant.effect === "allow") audiences.set(audienceKey(grant), grant);
  const all = [...audiences.values()];
  const windowTexts = distinct(all.flatMap(({ windows }) => windows.map(({ text }) => text)));
  const webviewTexts = distinct(all.flatMap(({ webviews }) => webviews.map(({ text }) => text)));
  const urlTexts = distinct(
    all.flatMap(({ context }) => (context.kind === "remote" ? [context.url.text] : [])),
  );
  const labels = labelAtoms(distinct([...windowTexts, ...webviewTexts]));
  const origins = originAtoms(urlTexts);
  const windowLabels = new Set(["main", ...windowTexts]);
  const found = new Map<string, { principals: [Principal, ...Principal[]]; audiences: Set<string> }>();
  for (const window of labels) {
    for (const webview of labels) {
      // A webview of another window can't have the label of a window: that window's own webview has it.
      if (window !== webview && windowLabels.has(webview.word)) continue;
      for (const origin of origins) {
        const matching = new Set<string>();
        for (const [key, audience] of audiences)
          if (holdsFor(audience, window, webview, origin)) matching.add(key);
        if (matching.size === 0) continue;
        const signature = JSON.stringify([...matching]);
        const principal = { window: window.word, webview: webview.word, origin: origin.word };
        const known = found.get(signature);
        if (known === undefined) found.set(signature, { principals: [principal], audiences: matching });
        else if (known.principals.length < MOST_NAMED) known.principals.push(principal);
      }
    }
  }
  return [...found.values()];
}

function holdsFor(audience: Audience, window: LikePages, webview: LikePages, origin: LikePages): boolean {
  const { context } = audience;
  const fromThere = context.kind === "local" ? origin.word === "local" : origin.matches.has(context.url.text);
  return (
    fromThere &&
    (audience.windows.some(({ text }) => window.matches.has(text)) ||
      audience.webviews.some(({ text }) => webview.matches.has(text)))
  );
}

const labelLanguage = remembered((pattern: string): Language | null => {
  const regex = globToRegex(pattern, FREE_GLOB);
  return regex === undefined ? null : languageOf(regex);
});

/** Labels that a person recognises come first: those that capabilities name, then one for each pattern. */
function labelAtoms(texts: readonly string[]): LikePages[] {
  const patterns = texts.flatMap((text) => {
    const language = labelLanguage(text);
    return language === null ? [] : [{ text, language }];
  });
  const found = new Map<string, LikePages>();
  const note = (word: string, isIn: (index: number) => boolean): void => {
    const matches = new Set(patterns.filter((_, i) => isIn(i)).map(({ text }) => text));
    const signature = JSON.stringify([...matches]);
    if (!found.has(signature)) found.set(signature, { word, matches });
  };
  const known = [...texts.filter(isLiteral), "main", "another-window", ...texts.map(labelFor)];
  for (const word of known) {
    note(word, (i) => patterns[i] !== undefined && accepts(patterns[i].language, word));
  }
  for (const atom of atomsOf(
    EVERYTHING,
    patterns.map(({ language }) => language),
  ))
    note(atom.word, atom.in);
  return [...found.values()];
}

function isLiteral(text: string): boolean {
  return !/[*?[\]]/.test(text);
}

function labelFor(pattern: string): string {
  return pattern
    .replace(/\[[^\]]*\]/g, "x")
    .replace(/\*+/g, "x")
    .replaceAll("?", "x");
}

function originAtoms(texts: readonly string[]): LikePages[] {
  const local: LikePages = { word: "local", matches: new Set() };
  const patterns = new Map(
    texts.flatMap((text) => {
      const pattern = comparableUrl(text);
      return pattern === undefined ? [] : [[text, pattern] as const];
    }),
  );
  const bySignature = new Map<string, LikePages>();
  for (const cell of new UrlCells(patterns).within()) {
    const matches = new Set([...patterns.keys()].filter(cell.matches));
    const signature = JSON.stringify([...matches]);
    if (!bySignature.has(signature)) bySignature.set(signature, { word: cell.url, matches });
  }
  return [local, ...bySignature.values()];
}

/** A pattern that Tauri accepts and whose groups are regular. */
const comparableUrl = remembered((text: string): URLPattern | undefined => {
  const pattern = parseUrlPattern(text);
  if (pattern === undefined) return undefined;
  try {
    new UrlCells(new Map([[text, pattern]]));
    return pattern;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
});

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Why a pattern of a grant can't be read, for each that can't. A build of the app fails on most of them. */
export function unreadablePatterns(grants: Iterable<IpcGrant>): Map<Pattern, string> {
  const found = new Map<Pattern, string>();
  for (const { windows, webviews, context } of grants) {
    for (const pattern of [...windows, ...webviews]) {
      if (labelLanguage(pattern.text) === null) found.set(pattern, "is no glob that Tauri accepts");
    }
    if (context.kind === "remote" && comparableUrl(context.url.text) === undefined) {
      found.set(context.url, "is no URL pattern that Tauri accepts and Toril can compare");
    }
  }
  return found;
}
