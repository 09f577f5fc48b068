/**
 * Whether a text is one of those that a pattern names, in which `*` stands for any text. It takes no longer than both lengths
 * multiplied, since patterns may come from a tree.
 */
export function matchesWildcards(pattern: string, text: string): boolean {
  let [at, from] = [0, 0];
  let star: Readonly<{ at: number; from: number }> | undefined;
  while (from < text.length) {
    if (pattern[at] === "*") {
      star = { at, from };
      at++;
    } else if (pattern[at] === text[from]) {
      at++;
      from++;
    } else if (star !== undefined) {
      // What the last star stands for is one character longer.
      star = { at: star.at, from: star.from + 1 };
      at = star.at + 1;
      from = star.from;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
