import type { Context, IpcGrant, Pattern, Principal } from "../../domain/ipc.ts";
import { topOf } from "../../domain/place.ts";
import type { Work } from "../../domain/work.ts";
import { isGlob } from "../../language/glob.ts";
import { TooComplex } from "../../language/language.ts";
import { comparableUrlPattern } from "../../language/url/reach.ts";
import { LOCAL, likeLabels, likeOrigins } from "./like-pages.ts";

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

export function audienceKey(audience: Audience): string {
  const key = audienceKeys.get(audience) ?? writtenOut(audience);
  audienceKeys.set(audience, key);
  return key;
}

const audienceKeys = new WeakMap<Audience, string>();

function writtenOut({ windows, webviews, context }: Audience): string {
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
export function pageClasses(grants: Iterable<IpcGrant>, work: Work): PageClass[] {
  const audiences = new Map<string, Audience>();
  for (const grant of grants) {
    const audience = audienceOf(grant);
    if (audience !== null) audiences.set(audienceKey(audience), audience);
  }
  const masks = new AudienceMasks([...audiences.values()]);
  const texts = distinct([...masks.windows.keys(), ...masks.webviews.keys()]);
  const labels = likeLabels(texts, work).map((label) => ({
    word: label.word,
    asWindow: maskOf(label.matches, masks.windows),
    asWebview: maskOf(label.matches, masks.webviews),
  }));
  const origins = likeOrigins([...masks.urls.keys()], work).map(({ word, matches }) => ({
    word,
    mask: word === LOCAL ? masks.local : maskOf(matches, masks.urls),
  }));
  const classes = new Classes(origins, [...audiences.keys()], work);
  // An ordinary window has one webview, with its own label: that page is the one to show.
  for (const label of labels) classes.note(label, label);
  const webviews = telling(labels, ["main", ...masks.windows.keys()]);
  for (const window of onePerMask(labels, ({ asWindow }) => asWindow))
    for (const webview of webviews) if (window !== webview) classes.note(window, webview);
  return classes.all();
}

/** A label, with the audiences that a window or a webview of that name belongs to. */
type Label = Readonly<{ word: string; asWindow: bigint; asWebview: bigint }>;

/**
 * One label of a webview for each set of audiences. A webview may have the label of another window, which can be without
 * a webview of its own; people know it by another.
 */
function telling(labels: readonly Label[], windows: Iterable<string>): Label[] {
  const known = new Set(windows);
  const [ofWindows = [], others = []] = [true, false].map((is) =>
    labels.filter(({ word }) => known.has(word) === is),
  );
  return onePerMask([...others, ...ofWindows], ({ asWebview }) => asWebview);
}

/** Pages of one class while they are gathered. */
type Gathered = { readonly principals: [Principal, ...Principal[]]; readonly audiences: ReadonlySet<string> };

/** The classes that have been met, by the audiences that their pages belong to. */
class Classes {
  readonly #found = new Map<bigint, Gathered>();
  readonly #origins: readonly Readonly<{ word: string; mask: bigint }>[];
  readonly #keys: readonly string[];
  readonly #work: Work;
  #tried = 0;

  constructor(
    origins: readonly Readonly<{ word: string; mask: bigint }>[],
    keys: readonly string[],
    work: Work,
  ) {
    this.#origins = origins;
    this.#keys = keys;
    this.#work = work;
  }

  all(): PageClass[] {
    return [...this.#found.values()];
  }

  /** Pages of all origins in one webview of one window. */
  note(window: Label, webview: Label): void {
    this.#tried += this.#origins.length;
    if (this.#tried > MOST_COMBINATIONS)
      throw new TooComplex(`more than ${MOST_COMBINATIONS} kinds of pages`);
    for (const origin of this.#origins) {
      this.#work.spend(1 + Math.floor(this.#keys.length / BITS_FOR_A_STEP));
      const mask = origin.mask & (window.asWindow | webview.asWebview);
      if (mask !== 0n) this.#add(mask, { window: window.word, webview: webview.word, origin: origin.word });
    }
  }

  #add(mask: bigint, principal: Principal): void {
    const known = this.#found.get(mask);
    if (known !== undefined) {
      if (known.principals.length < MOST_NAMED) known.principals.push(principal);
      return;
    }
    if (this.#found.size >= MOST_CLASSES) throw new TooComplex(`more than ${MOST_CLASSES} kinds of pages`);
    this.#found.set(mask, { principals: [principal], audiences: new Set(keysIn(mask, this.#keys)) });
  }
}

function audienceOf(grant: IpcGrant): Audience | null {
  if (grant.effect === "scope") return null;
  return grant.effect === "allow" ? grant : deniedAudience(grant.context);
}

/** Masks of many audiences take longer. */
const BITS_FOR_A_STEP = 64;

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

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Why a pattern of a grant can't be read, for each that can't. A build of the app fails on most of them. */
export function unreadablePatterns(grants: Iterable<IpcGrant>, work: Work): Map<Pattern, string> {
  const found = new Map<Pattern, string>();
  for (const { windows, webviews, context } of grants) {
    for (const pattern of [...windows, ...webviews]) {
      if (!isGlob(pattern.text)) found.set(pattern, "is no glob that Tauri accepts");
    }
    const url = urlOf(context);
    if (url !== undefined && typeof comparableUrlPattern(url.text, work) === "string")
      found.set(url, "is no URL pattern that Tauri accepts and Toril can compare");
  }
  return found;
}
