import { statementsOf } from "../../formats/rust/statements.ts";
import { after, argumentsAt, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import { receiverOf } from "./bindings.ts";
import type { IndexedFile } from "./code-index.ts";

/** What decides whether the code in a group runs: parts of the same file, and names of functions or macros that get the code. */
export type Deciding = Readonly<{ parts: readonly Stretch[]; names: readonly string[] }>;

/** Whether a condition holds in every run of a build, or in none. */
export type IsFixed = (part: Stretch) => boolean;

const NOTHING: Deciding = { parts: [], names: [] };

/** How many tokens a header may have, a group counting as one. Nobody writes longer ones. */
const LONGEST_HEADER = 400;

/** What decides whether the code at `child` runs, by the one group directly around it. */
export function decidingIn(file: IndexedFile, open: number, child: number, isFixed: IsFixed): Deciding {
  const { tokens } = file.source;
  const all = [ofGroup(file, open, child), chained(tokens, open, child)];
  if (isOpen(tokens[open], "{")) all.push(left(file, open, child, isFixed));
  return { parts: all.flatMap(({ parts }) => parts), names: all.flatMap(({ names }) => names) };
}

function ofGroup(file: IndexedFile, open: number, child: number): Deciding {
  const { tokens } = file.source;
  const bang = isMark(tokens[open - 1], "!") ? open - 1 : -1;
  if (bang >= 0) return { parts: [], names: [tokens[bang - 1]?.text ?? ""] };
  if (isOpen(tokens[open], "(")) return ofCall(file, open, child);
  return isOpen(tokens[open], "{") ? ofBlock(tokens, open, child) : NOTHING;
}

/** Methods that call a closure only where their receiver holds something. */
const MAYBE: ReadonlySet<string> = new Set(
  "and_then filter filter_map find_map flat_map fold for_each inspect map map_or map_or_else or_else retain then try_fold try_for_each unwrap_or_else".split(
    " ",
  ),
);

/** A closure that is an argument of a call runs where the call runs it. */
function ofCall({ source }: IndexedFile, open: number, child: number): Deciding {
  const { tokens } = source;
  const given = argumentsAt(source, open).find(({ from, to }) => from <= child && child < to);
  const name = tokens[open - 1];
  if (given === undefined || name?.kind !== "word") return NOTHING;
  const first = isKeyword(tokens[given.from], "move") ? given.from + 1 : given.from;
  if (!isMark(tokens[first], "|")) return NOTHING;
  const isMethod = isMark(tokens[open - 2], ".");
  if (isMethod) return MAYBE.has(name.text) ? { parts: [receiverOf(source, open - 1)], names: [] } : NOTHING;
  return { parts: [], names: [name.text] };
}

const CONTROL: ReadonlySet<string> = new Set(["else", "for", "if", "match", "while"]);

function ofBlock(tokens: readonly Token[], open: number, child: number): Deciding {
  const header = headerOf(tokens, open);
  const word = tokens[header.from]?.text;
  if (header.from === open) return NOTHING;
  if (word === "else") return { parts: chainOf(tokens, header.from), names: [] };
  if (word === "match") return { parts: [header, armAt(tokens, open, child)], names: [] };
  if (word === "for") return overList(tokens, header) ? NOTHING : { parts: [header], names: [] };
  const isElse = isKeyword(tokens[header.from - 1], "else");
  const before = isElse ? chainOf(tokens, header.from - 1) : [];
  return isCertain(tokens, header) ? { parts: before, names: [] } : { parts: [...before, header], names: [] };
}

/** The tokens from the last control keyword before a block to the block; empty where there is none. */
function headerOf(tokens: readonly Token[], open: number): Stretch {
  const parent = tokens[open]?.parent ?? -1;
  for (let at = open - 1, steps = 0; at > parent; steps += 1) {
    // Longer than any header: nobody can tell what it says.
    if (steps >= LONGEST_HEADER) return { from: at, to: open };
    const token = tokens[at];
    if (token?.kind === "word" && CONTROL.has(token.text) && isKeyword(token, token.text))
      return { from: at, to: open };
    // A block here ends the statement before. Braces before `=` belong to a pattern.
    const isBlock = token?.kind === "close" && token.text === "}" && !isMark(tokens[at + 1], "=");
    if (isMark(token, ";") || isMark(token, "=>") || isBlock) break;
    at = token?.kind === "close" ? token.partner - 1 : at - 1;
  }
  return { from: open, to: open };
}

/** The headers of `if a {} else if b {}` before an `else`. */
function chainOf(tokens: readonly Token[], otherwise: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = otherwise; isKeyword(tokens[at], "else") && found.length < LONGEST_HEADER; ) {
    const close = tokens[at - 1];
    if (close?.kind !== "close") {
      // `let Some(a) = b else { … }`
      return [...found, { from: headerStart(tokens, at), to: at + 1 }];
    }
    const header = headerOf(tokens, close.partner);
    found.push(header);
    at = header.from - 1;
  }
  return [...found, { from: otherwise, to: otherwise + 1 }];
}

function headerStart(tokens: readonly Token[], end: number): number {
  let at = end;
  for (let steps = 0; at > 0 && !isKeyword(tokens[at], "let") && steps < LONGEST_HEADER; steps += 1) at -= 1;
  return at;
}

/** The pattern of the arm around a token. */
function armAt(tokens: readonly Token[], open: number, child: number): Stretch {
  let arm: Stretch = { from: open, to: open };
  let from = open + 1;
  for (let at = open + 1; at < child; at = after(tokens, at)) {
    if (isMark(tokens[at], "=>")) arm = { from, to: at };
    const isBody = isOpen(tokens[at], "{") && isMark(tokens[at - 1], "=>");
    if (isMark(tokens[at], ",") || isBody) from = after(tokens, at);
  }
  return arm;
}

/** `for a in ["b", "c"]` runs at least once. */
function overList(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const last = tokens[to - 1];
  const start = last?.kind === "close" ? last.partner : -1;
  return isOpen(tokens[start], "[") && start > from && start + 1 < to - 1 && !isIndexed(tokens[start - 1]);
}

function isIndexed(before: Token | undefined): boolean {
  return before?.kind === "word" && before.text !== "in";
}

function isCertain(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return to === from + 2 && isKeyword(tokens[from + 1], "true");
}

/** `a && b()`: the operands before it in the same expression. */
function chained(tokens: readonly Token[], open: number, child: number): Deciding {
  let [from, isChained] = [open + 1, false];
  for (let at = open + 1; at < child; at = after(tokens, at)) {
    const token = tokens[at];
    const isDouble = ["&", "|"].some((mark) => isMark(token, mark) && isMark(tokens[at + 1], mark));
    if (isDouble && isValue(tokens[at - 1])) isChained = true;
    if ([";", ",", "=>"].some((mark) => isMark(token, mark)) || isOpen(token, "{"))
      [from, isChained] = [after(tokens, at), false];
  }
  return isChained && from < child ? { parts: [{ from, to: child }], names: [] } : NOTHING;
}

function isValue(token: Token | undefined): boolean {
  const isKnown = token?.kind === "word" || token?.kind === "close" || token?.kind === "text";
  return isKnown && !isKeyword(token, "move");
}

const LEAVES: ReadonlySet<string> = new Set(["abort", "break", "continue", "exit", "return"]);
/** How many places of one block may leave it. People write a few. */
const MOST_LEAVING = 60;

const PANICS: ReadonlySet<string> = new Set(["panic", "todo", "unimplemented", "unreachable"]);

/** The statements before `child` that leave the block in every run of a build, so that `child` never runs. */
function left(file: IndexedFile, open: number, child: number, isFixed: IsFixed): Deciding {
  const { source } = file;
  const parts = statementsOf(source, insideOf(source.tokens, open)).flatMap((part): Stretch[] => {
    if (part.to > child) return [];
    return leavingIn(file, open, part).flatMap((at) => headersOf(file, open, at, part, isFixed) ?? []);
  });
  // Too many places leave: they count as one.
  const isMany = parts.length > MOST_LEAVING;
  return { parts: isMany ? [{ from: open + 1, to: child }] : parts, names: [] };
}

/** The conditions of a statement that leaves; undefined where one depends on the run, so that some runs go on. */
function headersOf(
  { source: { tokens }, groupsAt }: IndexedFile,
  block: number,
  at: number,
  part: Stretch,
  isFixed: IsFixed,
): Stretch[] | undefined {
  const groups = groupsAt(at).map(({ open }) => open);
  const inside = groups.slice(0, groups.indexOf(block));
  const headers = inside.map((open) => headerOf(tokens, open)).filter(({ from, to }) => from < to);
  if (headers.some((header) => !isFixed(header))) return undefined;
  const isElse = isKeyword(tokens[part.from], "let");
  return isElse && !isFixed(part) ? undefined : [{ from: at, to: at + 1 }, ...headers];
}

function leavingIn({ source: { tokens }, groupsAt }: IndexedFile, block: number, part: Stretch): number[] {
  const found: number[] = [];
  for (let at = part.from; at < part.to; at += 1) {
    const word = tokens[at]?.kind === "word" ? (tokens[at]?.text ?? "") : "";
    const isPanic = PANICS.has(word) && isMark(tokens[at + 1], "!");
    if (!isPanic && !LEAVES.has(word)) continue;
    const isOfLoop = word === "break" || word === "continue";
    const inside = groupsAt(at).map(({ open, item }) => ({ open, item }));
    const between = inside.slice(
      0,
      inside.findIndex(({ open }) => open === block),
    );
    const isInner = between.some(
      ({ open, item }) => item !== null || isClosure(tokens, open) || (isOfLoop && isLoop(tokens, open)),
    );
    if (!isInner) found.push(at);
  }
  return found;
}

function isClosure(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  return isMark(before, "|") || isKeyword(before, "move") || isKeyword(before, "async");
}

function isLoop(tokens: readonly Token[], open: number): boolean {
  const { from } = headerOf(tokens, open);
  return isKeyword(tokens[open - 1], "loop") || ["for", "while"].includes(tokens[from]?.text ?? "");
}
