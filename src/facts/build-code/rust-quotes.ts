import { after, indexOfMark, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, type Stretch, type Token } from "../../formats/rust/token.ts";
import type { Callable } from "./dependencies.ts";
import type { RustFile } from "./rust-files.ts";
import { KNOWN_QUOTES, markedGroup, type Quotes, type Shown } from "./rust-macros.ts";
import { ownMacros, shownBy } from "./rust-own-macros.ts";
import { isQuoting } from "./rust-own-quotes.ts";

/** How often macros are judged anew, since one that they hand on to proved to be another. */
const MOST_ROUNDS = 16;

/** The macros that quote in some code: those of the crate `quote` where it may call that, and macros of its own. */
export function quotesIn(files: readonly RustFile[], callable: Callable): Quotes {
  if (!files.every(namesItsMacros)) return new Map();
  const own = ownMacros(files, callable);
  const defines = (name: string) =>
    files.some(({ items }) => items.macros.some((each) => each.name === name));
  const isSure = (name: string) =>
    !files.some(({ items }) => items.imports.some((each) => isAnother(name, each)));
  const known = [...KNOWN_QUOTES].filter(([name, { crate }]) => callable.has(crate) && !defines(name));
  const candidates = [...known, ...[...own.keys()].map((name) => [name, shownBy(name, own)] as const)];
  // Each is judged as if all others quote, until all that are left do.
  let quotes: Quotes = new Map(candidates.filter(([name]) => isSure(name)));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left = [...quotes].filter(([name]) => !own.has(name) || isQuoting(name, quotes, own));
    if (left.length === quotes.size) return quotes;
    quotes = new Map(left);
  }
  return new Map([...quotes].filter(([name]) => !own.has(name)));
}

/** The stretches of an invocation, whose bracket is at `open`, that are only handed over. */
export function handedOver(tokens: readonly Token[], open: number, { word, arrow, marks }: Shown): Stretch[] {
  const { from, to } = insideOf(tokens, open);
  const end = arrow ? indexOfMark(tokens, "=>", { from, to }) : -1;
  const first = word && tokens[from]?.kind === "word" ? from + 1 : from;
  const rest = { from: end < 0 ? first : end + 1, to };
  return marks ? withoutMarked(tokens, rest) : [rest];
}

/** A stretch without the groups that a `#` marks as code. */
function withoutMarked(tokens: readonly Token[], { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const open = markedGroup(tokens, at);
    if (open === undefined) continue;
    found.push({ from: start, to: open });
    at = after(tokens, open) - 1;
    start = at + 1;
  }
  return [...found, { from: start, to }];
}

/** Whether an import gives the name of a macro that quotes to another one. */
function isAnother(name: string, { path, as }: RustFile["items"]["imports"][number]): boolean {
  if (as !== name) return false;
  const [root = "", last = ""] = [path[0], path.at(-1)];
  // `extern crate quote`.
  if (path.length === 1 && root === "quote") return false;
  const isFromHere = /^(?:crate|self|super)$/.test(root) && last === name;
  const [known, meant] = [KNOWN_QUOTES.get(name), KNOWN_QUOTES.get(last)];
  const isKnown =
    /^(?:quote|syn|proc_macro|devise)$/.test(root) && known !== undefined && known.arrow === meant?.arrow;
  return !isFromHere && !isKnown;
}

/**
 * Whether the name of every macro that a file defines is written in it. A macro that defines one by a name that it is given
 * could put anything in the place of `quote`.
 */
function namesItsMacros({ source: { tokens } }: RustFile): boolean {
  return tokens.every((token, at) => {
    if (token.kind !== "word") return true;
    const [next, name, open] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (isKeyword(token, "macro") && next?.kind === "word") return false;
    if (token.text !== "macro_rules") return true;
    return (isMark(next, "!") && name?.kind === "word" && open?.kind === "open") || isInQuote(tokens, at);
  });
}

/** Whether a token stands in what a macro by the name of a known one is given. */
function isInQuote(tokens: readonly Token[], at: number): boolean {
  for (let open = tokens[at]?.parent ?? -1; open >= 0; open = tokens[open]?.parent ?? -1)
    if (isMark(tokens[open - 1], "!") && KNOWN_QUOTES.has(tokens[open - 2]?.text ?? "")) return true;
  return false;
}
