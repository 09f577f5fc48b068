/** How deep values may nest. Code that walks a parsed value may therefore recurse. */
export const MAX_DEPTH = 200;

/** Packages of one lockfile. The largest workspaces have some thousands, and 50,000 take half a gigabyte to compare. */
export const MOST_PACKAGES = 50_000;

/** Why a parser stops: what is wrong with the text, and the offset. It never leaves `src/formats`. */
export class Unreadable extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export function refuseDepth(depth: number, offset: number): void {
  if (depth > MAX_DEPTH)
    throw new Unreadable(`Values are nested more than ${MAX_DEPTH} levels deep.`, offset);
}

/** The signs that are counted are below this. */
const ASCII = 128;

/**
 * Refuses a text that could hold more than `limit` values, before anything is built from it: a few megabytes of
 * `[[],[],…` would become gigabytes of nodes. It counts signs that begin or separate values, even in strings, so it never
 * counts too few.
 */
export function refuseCrowd(text: string, signs: string, limit: number): void {
  if (text.length <= limit) return;
  const counted = new Uint8Array(ASCII);
  for (const sign of signs) counted[sign.charCodeAt(0)] = 1;
  let seen = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (counted[text.charCodeAt(offset)] !== 1) continue;
    seen++;
    if (seen > limit) throw new Unreadable(`The file holds more than ${limit} values.`, offset);
  }
}
