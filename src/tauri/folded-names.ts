import { foldedName } from "../domain/folded-names.ts";

/**
 * One spelling for all paths that some file system takes for the same: we don't know which machine builds the app. Windows
 * also has a short name (`CAPABI~1`) for each long one.
 */
export function foldedPath(path: string): string {
  return PLAIN.test(path) ? path : path.split("/").map(foldedName).join("/");
}

/** Most paths have only one spelling. */
const PLAIN = /^[a-z0-9_-]+(?:[./][a-z0-9_-]+)*$/;

/** A name, and the known names that another file system may take it for. */
export function namesFor(name: string, known: readonly string[]): string[] {
  const folded = foldedName(name);
  const foldedKnown = foldedNames(known);
  const isShort = name.includes("~");
  const others = known.filter((each, i) => foldedKnown[i] === folded || (isShort && isShortFor(name, each)));
  return [...new Set([name, ...others])];
}

const foldedOf = new WeakMap<readonly string[], readonly string[]>();

/** Every name of a repository is held against the same known ones. */
function foldedNames(known: readonly string[]): readonly string[] {
  const folded = foldedOf.get(known) ?? known.map(foldedName);
  foldedOf.set(known, folded);
  return folded;
}

/** `CAPABI~1`; or `CA1B2C~5`, with four digits of a hash, where several names begin alike. */
const SHORT = /^([^.~]{1,6})~\d+(?:\.([^.]{0,3}))?$/;

function isShortFor(name: string, long: string): boolean {
  const [, prefix, extension = ""] = SHORT.exec(name.toUpperCase()) ?? [];
  if (prefix === undefined) return false;
  const dot = long.lastIndexOf(".");
  const [base, rest] = dot > 0 ? [long.slice(0, dot), long.slice(dot + 1)] : [long, ""];
  const plain = base.replace(/[. ]/g, "").toUpperCase();
  if (extension !== rest.slice(0, 3).toUpperCase()) return false;
  return (
    plain.startsWith(prefix) || (/^.{2}[0-9A-F]{4}$/.test(prefix) && plain.startsWith(prefix.slice(0, 2)))
  );
}
