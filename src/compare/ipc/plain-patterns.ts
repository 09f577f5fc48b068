import type { Work } from "../../domain/work.ts";
import { remembered } from "../../language/remembered.ts";
import { comparableUrlPattern } from "../../language/url/reach.ts";
import { type PlainGlobOptions, takesWhole } from "./plain-glob.ts";
import { type PlainGlob, plainGlob } from "./plain-glob-tokens.ts";
import { matchesUrl } from "./plain-url.ts";

/** Options for texts that have no folders, such as labels. */
export const ANY_TEXT: PlainGlobOptions = { literalSeparator: false, literalDot: false, foldCase: false };

/** Whether a glob matches a text, each glob read only once; undefined where it is none. */
export function isGlobOf(
  text: string,
  pattern: string,
  options: PlainGlobOptions,
  work: Work,
): boolean | undefined {
  const glob = globs(pattern, work);
  return glob && takesWhole(glob, text, options, work);
}

const globs = remembered((pattern: string, work: Work): PlainGlob | undefined => {
  work.spend(pattern.length);
  return plainGlob(pattern);
});

/** What may be read in two ways matches nothing for sure. */
export function isUrlOf(url: string, pattern: string, work: Work): boolean {
  return typeof comparableUrlPattern(pattern, work) !== "string" && matchesUrl(pattern, url, work) === true;
}
