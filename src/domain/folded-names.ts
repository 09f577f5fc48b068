/** Characters that HFS+ ignores in a name. Source: Apple's Technical Note 1150. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * One spelling for all names that the file system of some build machine takes for the same: those of macOS and Windows
 * fold case, full and by Unicode (`ſ` is `s`, `ß` is `ss`), macOS passes over characters that nobody sees, Windows drops
 * dots and spaces at the end of a name and keeps streams behind a colon.
 */
export function foldedName(name: string): string {
  const kept = name
    .replace(IGNORED, "")
    .replace(/:.*$/s, "")
    .replace(/[. ]+$/, "");
  return kept.normalize("NFD").toUpperCase().toLowerCase();
}
