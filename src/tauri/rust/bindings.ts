import type { Encloser, EnclosingGroup } from "../../formats/rust/enclosing.ts";
import { after, splitBy } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { IndexedFile } from "./code-index.ts";

export type EnclosingFunction = Extract<Encloser, { kind: "function" }>;

/** The source of a variable's value. */
export type Binding =
  /** The caller of the function: `position` counts its parameters, including `self`. */
  | Readonly<{ kind: "parameter"; of: EnclosingFunction; position: number }>
  /** These parts of the function. */
  | Readonly<{ kind: "parts"; parts: readonly Stretch[] }>
  /** Tauri, which passes the app, a window or a state. */
  | Readonly<{ kind: "given" }>;

/** How many tokens a pattern may have. Nobody writes longer ones. */
const LONGEST_PATTERN = 40;

/** Finds the source of the value that a variable of this name has at `index`; undefined where nothing binds it. */
export function bindingOf(file: IndexedFile, index: number, name: string): Binding | undefined {
  const groups = file.groupsAt(index);
  const item = functionAmong(groups);
  if (item === undefined) return undefined;
  const declared = declarationsOf(file, item.body, index, name);
  const closure = closureThatBinds(file, declared.at(-1)?.to ?? item.body.from, index, name);
  if (closure !== undefined) return closure;
  if (declared.length > 0)
    return { kind: "parts", parts: [...declared, ...changesOf(file, declared, item.body, name)] };
  const matched = groups.flatMap(({ open }) => matchedBy(file, open));
  return (
    parameterOf(file, item, name) ?? (matched.length > 0 ? { kind: "parts", parts: matched } : undefined)
  );
}

/** How many tokens a search for a binding goes through: as many as the function around the use has. */
export function costOfBinding(file: IndexedFile, index: number): number {
  const body = functionAmong(file.groupsAt(index))?.body;
  return body === undefined ? 1 : body.to - body.from;
}

function functionAmong(groups: readonly EnclosingGroup[]): EnclosingFunction | undefined {
  const item = groups.find((group) => group.item?.kind === "function")?.item;
  return item?.kind === "function" ? item : undefined;
}

/** The `let` and `for` that bind a name before it is used. */
function declarationsOf(
  { source: { tokens } }: IndexedFile,
  body: Stretch,
  index: number,
  name: string,
): Stretch[] {
  const found: Stretch[] = [];
  for (let at = body.from; at < index; at += 1) {
    const isLet = isKeyword(tokens[at], "let");
    if (!isLet && !isKeyword(tokens[at], "for")) continue;
    const pattern = tokens.slice(at + 1, patternEnd({ tokens }, at, isLet ? "=" : "in"));
    if (pattern.some((token) => token.kind === "word" && token.text === name))
      found.push({ from: at, to: statementEnd({ tokens }, at, body.to) });
  }
  return found;
}

/** The tokens of a file. */
export type Tokens = Readonly<{ tokens: IndexedFile["source"]["tokens"] }>;

function patternEnd({ tokens }: Tokens, at: number, stop: "=" | "in"): number {
  let end = at + 1;
  while (end < at + LONGEST_PATTERN && end < tokens.length) {
    const token = tokens[end];
    if (stop === "=" ? isMark(token, "=") || isMark(token, ";") : isKeyword(token, "in")) break;
    end += 1;
  }
  return end;
}

/** The end of a declaration: its semicolon. A form before a block, such as `if let`, ends where the block begins. */
function statementEnd({ tokens }: Tokens, at: number, to: number): number {
  const isHeader =
    !isKeyword(tokens[at], "let") || isKeyword(tokens[at - 1], "if") || isKeyword(tokens[at - 1], "while");
  let end = at;
  while (
    end < to &&
    !isMark(tokens[end], ";") &&
    !(isHeader && isOpen(tokens[end], "{")) &&
    tokens[end]?.kind !== "close"
  )
    end = after(tokens, end);
  return Math.min(end, to);
}

/** The statements that may change a `mut` variable. */
function changesOf(
  { source: { tokens } }: IndexedFile,
  declared: readonly Stretch[],
  body: Stretch,
  name: string,
): Stretch[] {
  const isMutable = declared.some(({ from, to }) =>
    tokens
      .slice(from, to)
      .some((token, at) => isKeyword(token, "mut") && tokens[from + at + 1]?.text === name),
  );
  const found: Stretch[] = [];
  for (let at = body.from; isMutable && at < body.to; at += 1) {
    if (tokens[at]?.kind !== "word" || tokens[at]?.text !== name) continue;
    const isChanged =
      isMark(tokens[at + 1], "=") || isMark(tokens[at + 1], ".") || isMark(tokens[at + 2], "=");
    if (isChanged) found.push({ from: at, to: statementEnd({ tokens }, at, body.to) });
    else if (isKeyword(tokens[at - 1], "mut")) found.push(callAround({ tokens }, at, body));
  }
  return found;
}

/** The call that a value is lent to, from the function's path on: `a::change(&mut it)`. */
function callAround({ tokens }: Tokens, at: number, body: Stretch): Stretch {
  const open = tokens[at]?.parent ?? -1;
  const end = statementEnd({ tokens }, at, body.to);
  if (open < body.from || !isOpen(tokens[open], "(") || tokens[open - 1]?.kind !== "word")
    return { from: at, to: end };
  let from = open - 1;
  while (
    (isMark(tokens[from - 1], "::") || isMark(tokens[from - 1], ".")) &&
    tokens[from - 2]?.kind === "word"
  )
    from -= 2;
  return { from, to: tokens[open]?.partner ?? end };
}

/** Methods that pass their receiver, or its items, to a closure. */
const HANDS_ON: ReadonlySet<string> = new Set(
  "and_then filter filter_map find_map flat_map fold for_each inspect map map_or map_or_else retain take_while then try_fold try_for_each unwrap_or_else".split(
    " ",
  ),
);

/** A closure `|name| …` around the use that binds the name last. The value comes from the method's receiver, or from Tauri. */
function closureThatBinds(
  { source: { tokens } }: IndexedFile,
  from: number,
  index: number,
  name: string,
): Binding | undefined {
  for (let at = index - 1; at > from; at -= 1) {
    if (!isMark(tokens[at], "|") || !opensClosure({ tokens }, at, name)) continue;
    const first = isKeyword(tokens[at - 1], "move") ? at - 1 : at;
    const method = tokens[first - 2];
    const isHandedOn = isOpen(tokens[first - 1], "(") && method?.kind === "word" && HANDS_ON.has(method.text);
    if (!isHandedOn) return { kind: "given" };
    return { kind: "parts", parts: [receiverOf({ tokens }, first - 2)] };
  }
  return undefined;
}

/** Whether a closure's parameters begin at a mark, and this name is one of them. */
function opensClosure({ tokens }: Tokens, at: number, name: string): boolean {
  const before = tokens[at - 1];
  const isFirst =
    before?.kind === "open" ||
    (before?.kind === "mark" && [",", "=", "=>", ";"].includes(before.text)) ||
    ["async", "move", "return"].includes(before?.text ?? "");
  for (let end = at + 1; isFirst && end < at + LONGEST_PATTERN && !isMark(tokens[end], "|"); end += 1)
    if (tokens[end]?.kind === "word" && tokens[end]?.text === name) return true;
  return false;
}

/** The receiver of a method, by the index of the method's name. */
export function receiverOf({ tokens }: Tokens, method: number): Stretch {
  const parent = tokens[method]?.parent ?? -1;
  const to = method - 1;
  let from = to;
  for (let at = to - 1; at > parent; ) {
    const token = tokens[at];
    const isEnd = isMark(token, ";") || isMark(token, ",") || isMark(token, "=") || isMark(token, "=>");
    if (isEnd || (token?.kind === "close" && token.text === "}")) break;
    from = token?.kind === "close" ? token.partner : at;
    at = from - 1;
  }
  return { from, to };
}

/** The expression that `match … {` looks at, by the index of the bracket. */
function matchedBy({ source: { tokens } }: IndexedFile, open: number): Stretch[] {
  for (let at = open - 1; at > open - LONGEST_PATTERN && at >= 0; at -= 1) {
    const token = tokens[at];
    if (isKeyword(token, "match")) return [{ from: at, to: open }];
    if (token?.kind === "open" || isMark(token, ";") || isMark(token, "=>")) return [];
    if (token?.kind === "close") at = token.partner;
  }
  return [];
}

/** Types of values that Tauri passes. */
const GIVEN: ReadonlySet<string> = new Set([
  "App",
  "AppHandle",
  "Manager",
  "State",
  "Webview",
  "WebviewWindow",
  "Window",
]);

function parameterOf({ source }: IndexedFile, of: EnclosingFunction, name: string): Binding | undefined {
  const { tokens } = source;
  const parameters = splitBy(source, ",", of.parameters);
  const position = parameters.findIndex(({ from, to }) => {
    const words = tokens.slice(from, to);
    const typed = words.findIndex((token) => isMark(token, ":"));
    return words
      .slice(0, typed < 0 ? undefined : typed)
      .some(({ kind, text }) => kind === "word" && text === name);
  });
  const parameter = parameters[position];
  if (parameter === undefined) return undefined;
  const isGiven = tokens
    .slice(parameter.from, parameter.to)
    .some(({ kind, text }) => kind === "word" && GIVEN.has(text));
  return isGiven || name === "self" ? { kind: "given" } : { kind: "parameter", of, position };
}
