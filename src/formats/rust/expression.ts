import type { RustSource } from "./source.ts";
import {
  after,
  afterAngles,
  argumentsAt,
  indexOfMark,
  insideOf,
  type Span,
  spanOf,
  splitBy,
} from "./stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "./token.ts";

/**
 * An expression whose form alone says what it is. References, brackets around it and `?` are left out. Anything that would
 * have to be computed is `other`.
 */
export type Expression = Readonly<{ span: Span }> &
  (
    | Readonly<{ kind: "text"; value: string }>
    | Readonly<{ kind: "boolean"; value: boolean }>
    /** `[a, b]`, or `vec![a, b]`. */
    | Readonly<{ kind: "list"; items: readonly Expression[] }>
    | Readonly<{ kind: "tuple"; items: readonly Expression[] }>
    /** `a::b`: a constant, a variable, or a variant without fields. */
    | Readonly<{ kind: "name"; path: readonly string[] }>
    | Readonly<{ kind: "call"; path: readonly string[]; arguments: readonly Expression[] }>
    | Readonly<{ kind: "macro"; path: readonly string[]; arguments: readonly Expression[] }>
    /** `on.name(arguments)`. */
    | Readonly<{
        kind: "method";
        on: Expression;
        name: string;
        nameAt: Span;
        arguments: readonly Expression[];
      }>
    | Readonly<{ kind: "other" }>
  );

/** How deep expressions may nest, and how many methods a chain may have. People write a tenth of it. */
const DEEPEST = 200;

/** Reads an expression that takes up a whole stretch. */
export function expressionIn(source: RustSource, stretch: Stretch, depth = 0): Expression {
  const { tokens } = source;
  let { from } = stretch;
  while (isMark(tokens[from], "&") || (isKeyword(tokens[from], "mut") && isMark(tokens[from - 1], "&")))
    from += 1;
  const span = spanOf(source, { from, to: stretch.to });
  const other: Expression = { kind: "other", span };
  const first = depth > DEEPEST ? null : primary(source, { from, to: stretch.to }, depth);
  if (first === null) return other;
  let { expression, next } = first;
  for (let length = 0; next < stretch.to; length += 1) {
    if (isMark(tokens[next], "?")) {
      next += 1;
      continue;
    }
    const method = length > DEEPEST ? null : methodAt(source, next, stretch.to);
    if (method === null) return other;
    const { name, open } = method;
    expression = {
      kind: "method",
      on: expression,
      name: tokens[name]?.text ?? "",
      nameAt: spanOf(source, { from: name, to: name + 1 }),
      arguments: expressionsIn(source, argumentsAt(source, open), depth),
      span: { start: span.start, end: tokens[tokens[open]?.partner ?? open]?.end ?? span.end },
    };
    next = after(tokens, open);
  }
  return expression;
}

function expressionsIn(source: RustSource, stretches: readonly Stretch[], depth: number): Expression[] {
  return stretches.map((stretch) => expressionIn(source, stretch, depth + 1));
}

type Read = Readonly<{ expression: Expression; next: number }>;

/** The first part of an expression, before any method call; null where we don't read such an expression. */
function primary(source: RustSource, { from, to }: Stretch, depth: number): Read | null {
  const { tokens } = source;
  const token = tokens[from];
  if (token === undefined || from >= to) return null;
  const next = after(tokens, from);
  const span = spanOf(source, { from, to: next });
  if (token.kind === "text") return { expression: { kind: "text", value: token.text, span }, next };
  for (const word of ["true", "false"])
    if (isKeyword(token, word))
      return { expression: { kind: "boolean", value: word === "true", span }, next };
  if (isOpen(token, "(")) return bracketed(source, from, span, depth);
  if (isOpen(token, "[")) return { expression: listAt(source, from, span, depth), next };
  return token.kind === "word" || isMark(token, "::") ? named(source, { from, to }, depth) : null;
}

/** Words that begin an expression that we don't read. */
const CONTROL: ReadonlySet<string> = new Set(
  "as async await break const continue dyn else enum extern fn for if impl let loop match mod move mut pub ref return static struct trait type unsafe use where while".split(
    " ",
  ),
);

function bracketed(source: RustSource, open: number, span: Span, depth: number): Read {
  const { tokens } = source;
  const inside = insideOf(tokens, open);
  const items = splitBy(source, ",", inside);
  const next = after(tokens, open);
  const [only] = items;
  if (only !== undefined && indexOfMark(tokens, ",", inside) < 0)
    return { expression: expressionIn(source, only, depth + 1), next };
  return { expression: { kind: "tuple", items: expressionsIn(source, items, depth), span }, next };
}

function listAt(source: RustSource, open: number, span: Span, depth: number): Expression {
  const inside = insideOf(source.tokens, open);
  // `[0; 3]` repeats a value.
  if (indexOfMark(source.tokens, ";", inside) >= 0) return { kind: "other", span };
  return { kind: "list", items: expressionsIn(source, splitBy(source, ",", inside), depth), span };
}

/** An expression that begins with a path: the path itself, a call, or a macro. */
function named(source: RustSource, { from, to }: Stretch, depth: number): Read | null {
  const { tokens } = source;
  const path = pathAt(tokens, from, to);
  if (path === null) return null;
  const { names, next } = path;
  const open = isMark(tokens[next], "!") ? next + 1 : next;
  const isCall = open < to && tokens[open]?.kind === "open" && (open > next || isOpen(tokens[open], "("));
  if (!isCall) {
    const isMore = open > next || (next < to && isOpen(tokens[next], "{"));
    if (isMore) return null;
    return { expression: { kind: "name", path: names, span: spanOf(source, { from, to: next }) }, next };
  }
  const end = after(tokens, open);
  const span = spanOf(source, { from, to: end });
  if (open > next && names.at(-1) === "vec")
    return { expression: listAt(source, open, span, depth), next: end };
  const kind = open > next ? "macro" : "call";
  const given = expressionsIn(source, argumentsAt(source, open), depth);
  return { expression: { kind, path: names, arguments: given, span }, next: end };
}

/** `a::b::<T>::c`, without the part in angle brackets. */
export function pathAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): Readonly<{ names: readonly string[]; next: number }> | null {
  const names: string[] = [];
  let next = isMark(tokens[from], "::") ? from + 1 : from;
  for (;;) {
    const token = tokens[next];
    if (next >= to || token?.kind !== "word" || (CONTROL.has(token.text) && isKeyword(token, token.text)))
      return null;
    names.push(token.text);
    next += 1;
    if (!isMark(tokens[next], "::") || next >= to) return { names, next };
    next += 1;
    if (!isMark(tokens[next], "<")) continue;
    const end = afterAngles(tokens, next, to);
    if (end === null) return null;
    if (!isMark(tokens[end], "::")) return { names, next: end };
    next = end + 1;
  }
}

/** `.name(` or `.name::<T>(`, by the indexes of the name and of the bracket. */
function methodAt(
  { tokens }: RustSource,
  dot: number,
  to: number,
): Readonly<{ name: number; open: number }> | null {
  const name = dot + 1;
  if (!isMark(tokens[dot], ".") || tokens[name]?.kind !== "word") return null;
  const isGeneric = isMark(tokens[name + 1], "::") && isMark(tokens[name + 2], "<");
  const open = isGeneric ? afterAngles(tokens, name + 2, to) : name + 1;
  return open !== null && open < to && isOpen(tokens[open], "(") ? { name, open } : null;
}
