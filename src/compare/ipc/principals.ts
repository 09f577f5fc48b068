import type { Context, IpcGrant, Pattern, Principal } from "../../domain/ipc.ts";
import { topOf } from "../../domain/place.ts";
import { atomsOf } from "../../language/atoms.ts";
import {
  accepts,
  EVERYTHING,
  type Language,
  languageOf,
  NOTHING,
  TooComplex,
} from "../../language/automaton.ts";
import { FREE_GLOB, globToRegex } from "../../language/glob.ts";
import { literal } from "../../language/literal.ts";
import { remembered } from "../../language/remembered.ts";
import { UrlCells } from "../../language/url-cells.ts";
import { isForeign, parseUrlPattern } from "../../language/url-pattern.ts";

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
  return JSON.stringify([texts(windows), texts(webviews), context.kind, urlOf(context)?.text]);
}

function urlOf(context: Context): Pattern | undefined {
  return context.kind === "remote" ? context.url : undefined;
}

const ANY_WINDOW: readonly Pattern[] = [{ text: "*", at: topOf("") }];

/** Whom a denial is for: pages of its origin in all windows. Null where it is for every page that there is. */
export function deniedAudience(context: Context): Audience | null {
  return context.kind === "any" ? null : { windows: ANY_WINDOW, webviews: [], context };
}

/** Combinations of windows, webviews and origins that are looked at. Real apps have a few hundred. */
const MOST_COMBINATIONS = 200_000;

/** Classes of pages. Each asks about every command, so their number bounds the time of a comparison. */
const MOST_CLASSES = 2_000;

/**
 * One page for each set of audiences that any page belongs to: enough to decide every question about all windows,
 * webviews and origins that there can be.
 * @throws TooComplex where they would be too many
 */
export function pageClasses(grants: Iterable<IpcGrant>): PageClass[] {
  const audiences = new Map<string, Audience>();
  for (const grant of grants) {
    const audience = audienceOf(grant);
    if (audience !== null) audiences.set(audienceKey(audience), audience);
  }
  const keys = [...audiences.keys()];
  const masks = new AudienceMasks([...audiences.values()]);
  const labels = labelAtoms(distinct([...masks.windows.keys(), ...masks.webviews.keys()])).map((label) => ({
    word: label.word,
    asWindow: maskOf(label.matches, masks.windows),
    asWebview: maskOf(label.matches, masks.webviews),
  }));
  const origins = originAtoms([...masks.urls.keys()]).map(({ word, matches }) => ({
    word,
    mask: word === "local" ? masks.local : maskOf(matches, masks.urls),
  }));
  const windowLabels = new Set(["main", ...masks.windows.keys()]);
  // A webview of another window can't have the label of a window: that window's own webview has it.
  const children = onePerMask(
    labels.filter(({ word }) => !windowLabels.has(word)),
    ({ asWebview }) => asWebview,
  );
  const parents = onePerMask(labels, ({ asWindow }) => asWindow);
  const found = new Map<bigint, { principals: [Principal, ...Principal[]]; audiences: Set<string> }>();
  let tried = 0;
  const note = (window: (typeof labels)[number], webview: (typeof labels)[number]): void => {
    for (const origin of origins) {
      tried += 1;
      if (tried > MOST_COMBINATIONS) throw new TooComplex(`more than ${MOST_COMBINATIONS} kinds of pages`);
      const mask = origin.mask & (window.asWindow | webview.asWebview);
      if (mask === 0n) continue;
      const principal = { window: window.word, webview: webview.word, origin: origin.word };
      const known = found.get(mask);
      if (known !== undefined) {
        if (known.principals.length < MOST_NAMED) known.principals.push(principal);
        continue;
      }
      if (found.size >= MOST_CLASSES) throw new TooComplex(`more than ${MOST_CLASSES} kinds of pages`);
      found.set(mask, {
        principals: [principal],
        audiences: new Set(keysIn(mask, keys)),
      });
    }
  };
  // An ordinary window has one webview, with its own label: that page is the one to show.
  for (const label of labels) note(label, label);
  for (const window of parents) for (const webview of children) if (window !== webview) note(window, webview);
  return [...found.values()];
}

function audienceOf(grant: IpcGrant): Audience | null {
  if (grant.effect === "scope") return null;
  return grant.effect === "allow" ? grant : deniedAudience(grant.context);
}

/** Which audiences, by one bit each, a pattern of a window, of a webview or of an origin belongs to. */
class AudienceMasks {
  readonly windows = new Map<string, bigint>();
  readonly webviews = new Map<string, bigint>();
  readonly urls = new Map<string, bigint>();
  local = 0n;

  constructor(audiences: readonly Audience[]) {
    for (const [i, { windows, webviews, context }] of audiences.entries()) {
      const bit = 1n << BigInt(i);
      const add = (masks: Map<string, bigint>, text: string) =>
        masks.set(text, (masks.get(text) ?? 0n) | bit);
      for (const { text } of windows) add(this.windows, text);
      for (const { text } of webviews) add(this.webviews, text);
      if (context.kind === "local") this.local |= bit;
      const url = urlOf(context);
      if (url !== undefined) add(this.urls, url.text);
    }
  }
}

function maskOf(texts: Iterable<string>, masks: ReadonlyMap<string, bigint>): bigint {
  let sum = 0n;
  for (const text of texts) sum |= masks.get(text) ?? 0n;
  return sum;
}

/** The keys whose bits are set, the lowest bit first. */
function keysIn(mask: bigint, keys: readonly string[]): string[] {
  const bits = mask.toString(2);
  return keys.filter((_, i) => bits[bits.length - 1 - i] === "1");
}

function onePerMask<T>(items: readonly T[], mask: (item: T) => bigint): T[] {
  const found = new Map<bigint, T>();
  for (const item of items) if (!found.has(mask(item))) found.set(mask(item), item);
  return [...found.values()];
}

const labelLanguage = remembered((pattern: string): Language | null => {
  const regex = globToRegex(pattern, FREE_GLOB);
  return regex === undefined ? null : languageOf(regex);
});

/**
 * Labels that a person recognises come first: those that capabilities name, then one for each pattern. Plain labels need
 * no automaton of their own: each is its own example, and all of them together are one language to keep clear of.
 */
function labelAtoms(texts: readonly string[]): LikePages[] {
  const plain = new Set(texts.filter(isLiteral));
  const globs = texts
    .filter((text) => !plain.has(text))
    .flatMap((text) => {
      const language = labelLanguage(text);
      return language === null ? [] : [{ text, language }];
    });
  const found = new Map<string, LikePages>();
  const note = (word: string, matching: readonly string[]): void => {
    const matches = new Set([...matching, ...(plain.has(word) ? [word] : [])]);
    const signature = JSON.stringify([...matches]);
    if (!found.has(signature)) found.set(signature, { word, matches });
  };
  const globsFor = (isIn: (glob: (typeof globs)[number], i: number) => boolean): string[] =>
    globs.filter(isIn).map(({ text }) => text);
  for (const word of [...plain, "main", "another-window", ...texts.map(labelFor)]) {
    note(
      word,
      globsFor(({ language }) => accepts(language, word)),
    );
  }
  if (globs.length === 0) return [...found.values()];
  const named = anyOf([...plain]);
  const languages = globs.map(({ language }) => language);
  for (const atom of atomsOf(EVERYTHING, [...languages, named])) {
    if (!atom.in(languages.length))
      note(
        atom.word,
        globsFor((_, i) => atom.in(i)),
      );
  }
  return [...found.values()];
}

function anyOf(words: readonly string[]): Language {
  return words.length === 0 ? NOTHING : languageOf(words.map(literal).join("|"));
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
  const pattern = isForeign(text) ? undefined : parseUrlPattern(text);
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
