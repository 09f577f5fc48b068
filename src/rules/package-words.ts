import type { Arrival, ReleaseChange } from "../domain/package-change.ts";
import { code } from "../domain/sentence.ts";
import { wayInSentences } from "./way-words.ts";

/** How the one package gets in; nothing for several, and for what the app asks for itself. */
export function wayInWords(change: ReleaseChange): string {
  return change.packages.length > 1 ? "" : wayInSentences(change);
}

/** What brought it: an update of the package itself, or of one that the app had. */
export function originInWords({ from, version, packages, broughtBy }: ReleaseChange & Arrival): string {
  if (packages.length > 1) return "";
  if (broughtBy !== null) return ` ${code(broughtBy)}, which the app had before, newly brings it.`;
  if (from === null || from === version) return "";
  return ` Version ${code(from)} did no such thing.`;
}
