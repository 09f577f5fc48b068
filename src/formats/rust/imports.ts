import type { RustSource } from "./source.ts";
import { after, insideOf, splitBy } from "./stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "./token.ts";

/** What a `use` or an `extern crate` brings in: its whole path, and its name in this file, or `*` for all names. */
export type Import = Readonly<{ path: readonly string[]; as: string }>;

/** How deep groups may nest: no code that is read nests deeper. And how many names a path may have: nobody writes so many. */
const DEEPEST = 1_000;
const LONGEST_PATH = 128;

/** The imports of the declaration at a keyword; none where it is no import. */
export function importsIn(source: RustSource, keyword: number, to: number): Import[] {
  const { tokens } = source;
  if (isKeyword(tokens[keyword], "extern") && !isKeyword(tokens[keyword + 1], "crate")) return [];
  const from = isKeyword(tokens[keyword], "extern") ? keyword + 2 : keyword + 1;
  let end = from;
  while (end < to && !isMark(tokens[end], ";")) end = after(tokens, end);
  return treeIn(source, { from, to: end }, [], 0);
}

function treeIn(
  source: RustSource,
  { from, to }: Stretch,
  prefix: readonly string[],
  depth: number,
): Import[] {
  const { tokens } = source;
  const names: string[] = [];
  let at = isMark(tokens[from], "::") ? from + 1 : from;
  for (; at < to; at += 2) {
    const token = tokens[at];
    const path = [...prefix, ...names];
    if (path.length > LONGEST_PATH || depth > DEEPEST) return [];
    if (isMark(token, "*")) return [{ path, as: "*" }];
    if (isOpen(token, "{"))
      return splitBy(source, ",", insideOf(tokens, at)).flatMap((part) =>
        treeIn(source, part, path, depth + 1),
      );
    if (token?.kind !== "word") return [];
    if (token.text === "self" && path.length > 0)
      return [{ path, as: nameAfter(tokens, at + 1) ?? path.at(-1) ?? "" }];
    names.push(token.text);
    if (!isMark(tokens[at + 1], "::"))
      return [{ path: [...path, token.text], as: nameAfter(tokens, at + 1) ?? token.text }];
  }
  return [];
}

function nameAfter(tokens: readonly Token[], at: number): string | undefined {
  return isKeyword(tokens[at], "as") ? tokens[at + 1]?.text : undefined;
}
