export type PlainGlobOptions = Readonly<{
  literalSeparator: boolean;
  literalDot: boolean;
  foldCase: boolean;
}>;

/**
 * Whether a glob matches one text, by walking both as Rust's `glob` crate (0.3) does. Written apart from the
 * translation into automata. Undefined where the crate refuses the pattern.
 */
export function matchesGlob(pattern: string, text: string, options: PlainGlobOptions): boolean | undefined {
  const fold = (value: string) =>
    options.foldCase ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value;
  const glob = Array.from(fold(pattern));
  const word = Array.from(fold(text));
  if (!isValid(glob)) return undefined;
  const failed = new Set<number>();
  return walk(0, 0);

  /** Whether the glob from `g` on matches the text from `w` on. Dead ends are remembered: no pattern takes long. */
  function walk(g: number, w: number): boolean {
    const state = g * (word.length + 1) + w;
    if (failed.has(state)) return false;
    const matched = step(g, w);
    if (!matched) failed.add(state);
    return matched;
  }

  function step(g: number, w: number): boolean {
    const token = glob[g];
    if (token === undefined) return w === word.length;
    if (token === "*" && glob[g + 1] === "*") return walkComponents(g, w);
    if (token === "*") return walk(g + 1, w) || (isWild(w) && walk(g, w + 1));
    if (w === word.length) return false;
    if (token === "?") return isWild(w) && walk(g + 1, w + 1);
    if (token === "[") {
      const close = glob.indexOf("]", g + (glob[g + 1] === "!" ? 3 : 2));
      return isWild(w) && inClass(glob.slice(g + 1, close), word[w] ?? "") && walk(close + 1, w + 1);
    }
    return token === word[w] && walk(g + 1, w + 1);
  }

  /** `**` takes whole components, none of them hidden where dots must be written out. */
  function walkComponents(g: number, w: number): boolean {
    // With a separator after it or without: at the end it takes everything.
    const last = g + 3 >= glob.length;
    const after = g + 3;
    for (let at = w; ; ) {
      if (!last && walk(after, at)) return true;
      if (last && at === word.length) return true;
      if (options.literalDot && word[at] === "." && startsComponent(at)) return false;
      const slash = word.indexOf("/", at);
      if (slash < 0) return last;
      at = slash + 1;
    }
  }

  function startsComponent(w: number): boolean {
    return w === 0 || word[w - 1] === "/";
  }

  /** Whether a wildcard may take the character here. */
  function isWild(w: number): boolean {
    const character = word[w];
    if (character === undefined) return false;
    if (options.literalSeparator && character === "/") return false;
    return !(options.literalDot && character === "." && startsComponent(w));
  }
}

function isValid(glob: readonly string[]): boolean {
  for (let i = 0; i < glob.length; i += 1) {
    if (glob[i] === "[") {
      const close = glob.indexOf("]", i + (glob[i + 1] === "!" ? 3 : 2));
      if (close < 0) return false;
      i = close;
    } else if (glob[i] === "*" && glob[i + 1] === "*") {
      const alone = (i === 0 || glob[i - 1] === "/") && (glob[i + 2] === undefined || glob[i + 2] === "/");
      if (!alone) return false;
      i += 2;
    }
  }
  return true;
}

function inClass(members: readonly string[], character: string): boolean {
  const negated = members[0] === "!";
  const inside = negated ? members.slice(1) : members;
  let found = false;
  for (let i = 0; i < inside.length; i += 1) {
    const [from = "", dash, to] = inside.slice(i, i + 3);
    if (dash === "-" && to !== undefined) {
      found ||= from <= character && character <= to;
      i += 2;
    } else found ||= from === character;
  }
  return found !== negated;
}
