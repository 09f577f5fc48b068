import type { Work } from "../domain/work.ts";
import { type Bytes, bytesOf, isMatch, type Wildmatch, wildmatch } from "./wildmatch.ts";

/** Decides whether a pattern of a `.gitattributes` matches a file. The path starts at the folder of that `.gitattributes`. */
export type GitPattern = (path: string, ignoreCase: boolean, work: Work) => boolean;

/** The first wildcard of a pattern. The text before it is compared as it is. */
const WILDCARD = /[*?[\\]/;

/**
 * Reads a pattern as git does for files. A pattern without a slash matches names in any folder. One that ends in a slash
 * matches only folders. Source: `parse_path_pattern`, `match_basename` and `match_pathname` in git's `dir.c`.
 */
export function gitPattern(pattern: Bytes): GitPattern {
  if (pattern.endsWith("/")) return () => false;
  if (!pattern.includes("/")) {
    const name = wildmatch(pattern);
    return (path, ignoreCase, work) =>
      isMatch(name, bytesOf(path.slice(path.lastIndexOf("/") + 1)), ignoreCase, work);
  }
  const whole = pattern.startsWith("/") ? pattern.slice(1) : pattern;
  const wild = whole.search(WILDCARD);
  const start = wild < 0 ? whole : whole.slice(0, wild);
  // `src**` also matches everything below `src/`: git reads stars at the start of the rest as if a slash stood before them.
  return startingWith(start, wild < 0 ? null : wildmatch(whole.slice(wild)));
}

function startingWith(start: Bytes, rest: Wildmatch | null): GitPattern {
  return (path, ignoreCase, work) => {
    const bytes = bytesOf(path);
    const begins = bytes.slice(0, start.length);
    if (begins !== start && !(ignoreCase && folded(begins) === folded(start))) return false;
    const left = bytes.slice(start.length);
    return rest === null ? left === "" : isMatch(rest, left, ignoreCase, work);
  };
}

function folded(bytes: Bytes): Bytes {
  return bytes.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
