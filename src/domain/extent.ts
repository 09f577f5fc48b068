/**
 * What a finding lets happen, as named sets of words that two revisions share: `{ commands: ["plugin:fs|read_file"], allow:
 * ["path $HOME/**"] }`. Which names there are is up to the finding's domain. People read them in a waiver.
 */
export type Extent = Readonly<Record<string, readonly string[]>>;

/** What others keep from happening, and what is granted doesn't say itself. */
export const DENIED_ELSEWHERE = "denied elsewhere";

/** What is kept from happening: the fewer words these sets have, the more is let happen. */
const FORBIDDEN: readonly string[] = ["deny", DENIED_ELSEWHERE];

/** The builds that alone get what an extent lets happen, by the commands that make them; without it, every build does. */
export const OF_BUILDS = "build";

/** Whether all that an extent lets happen is within another one. Both name the same sets; a set that one lacks is another matter. */
export function isWithin(extent: Extent, whole: Extent): boolean {
  const names = Object.keys(extent);
  const isAlike =
    names.length === Object.keys(whole).length && names.every((name) => Object.hasOwn(whole, name));
  return isAlike && names.every((name) => isAmong(name, extent[name] ?? [], whole[name] ?? []));
}

function isAmong(name: string, words: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = FORBIDDEN.includes(name) ? [others, words] : [words, others];
  const all = new Set(more);
  return fewer.every((word) => all.has(word));
}

/** One text for extents that are equal, in whatever order they are written. */
export function extentKey(extent: Extent): string {
  const sets = Object.entries(extent).map(([name, words]) => [name, [...words].sort()] as const);
  return JSON.stringify(sets.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
