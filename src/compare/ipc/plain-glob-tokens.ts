/** A glob that has been read, token by token. */
export type PlainGlob = readonly PlainToken[];

/** Fixed text; one character, of any or of a class; a run of them within a folder; whole folders; all that is left. */
export type PlainToken =
  | Readonly<{ kind: "text"; text: string; folded: string }>
  | Readonly<{ kind: "class"; members: readonly string[] }>
  | Readonly<{ kind: "character" | "run" | "folders" | "everything" }>;

/** Undefined where Rust's crate refuses the glob. */
export function plainGlob(pattern: string): PlainGlob | undefined {
  const glob = Array.from(pattern);
  const tokens: PlainToken[] = [];
  let text = "";
  const close = () => {
    if (text !== "") tokens.push({ kind: "text", text, folded: folded(text) });
    text = "";
  };
  for (let at = 0; at < glob.length; ) {
    const sign = glob[at] ?? "";
    const end = endOfToken(glob, at);
    if (end === undefined) return undefined;
    if ("*?[".includes(sign)) {
      close();
      tokens.push(tokenIn(glob.slice(at, end), end === glob.length));
    } else text += sign;
    at = end;
  }
  close();
  return tokens;
}

/** Letters of ASCII in one case: of no others does the crate know two. */
export function folded(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** `**` takes the separator behind it with it, and must be a component of its own. */
function endOfToken(glob: readonly string[], at: number): number | undefined {
  if (glob[at] === "[") return glob.indexOf("]", at + (glob[at + 1] === "!" ? 3 : 2)) + 1 || undefined;
  if (glob[at] !== "*" || glob[at + 1] !== "*") return at + 1;
  const isComponent = (at === 0 || glob[at - 1] === "/") && (glob[at + 2] ?? "/") === "/";
  return isComponent ? Math.min(at + 3, glob.length) : undefined;
}

function tokenIn([sign, ...rest]: readonly string[], isLast: boolean): PlainToken {
  if (sign === "[") return { kind: "class", members: rest.slice(0, -1) };
  if (sign === "?") return { kind: "character" };
  if (rest.length === 0) return { kind: "run" };
  return { kind: isLast ? "everything" : "folders" };
}
