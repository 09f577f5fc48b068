import { joined } from "../paths.ts";

/** Whether a pattern of `members` matches a folder: `crates/*`, `apps/**`, `../app`. */
export function isAmongMembers(folder: string, root: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const path = joined(root, pattern);
    return path !== null && matches(partsOf(folder), partsOf(path));
  });
}

/** Whether `exclude` names a folder. It has no wildcards: it names folders, and everything below them. */
export function startsWithFolder(folder: string, root: string, named: string): boolean {
  const path = joined(root, named);
  return path === "" || (path !== null && (folder === path || folder.startsWith(`${path}/`)));
}

function partsOf(path: string): readonly string[] {
  return path === "" ? [] : path.split("/");
}

/** Matches part by part. `**` stands for any number of parts, and is tried at each length in one walk. */
function matches(parts: readonly string[], pattern: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const expected of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (expected === "**") for (let end = at; end <= parts.length; end += 1) next.add(end);
      else if (at < parts.length && isWildly(parts[at] ?? "", expected)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(parts.length);
}

/** Matches one part with `*`, `?` and classes. An unreadable pattern matches any name: reading too much does no harm. */
function isWildly(part: string, pattern: string): boolean {
  if (!/[*?[]/.test(pattern)) return part === pattern;
  if (pattern.includes("[")) return true;
  return star(part, pattern);
}

/** Backtracks only to the last star, so that its time is bounded by the product of both lengths. */
function star(text: string, pattern: string): boolean {
  let [at, expected, lastStar, restart] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[expected] === "*") {
      lastStar = expected;
      restart = at;
      expected += 1;
    } else if (pattern[expected] === "?" || pattern[expected] === text[at]) {
      at += 1;
      expected += 1;
    } else if (lastStar >= 0) {
      restart += 1;
      at = restart;
      expected = lastStar + 1;
    } else return false;
  }
  while (pattern[expected] === "*") expected += 1;
  return expected === pattern.length;
}
