import { ANY, type Characters, codeOf } from "./characters.ts";
import type { Language } from "./language.ts";

/** What a pattern means, as a tree: a set of texts. Globs, URL patterns and Rust's regular expressions become trees. */
export type Expression =
  /** One character of these. */
  | Readonly<{ kind: "character"; of: Characters }>
  | Readonly<{ kind: "sequence"; parts: readonly Expression[] }>
  | Readonly<{ kind: "choice"; parts: readonly Expression[] }>
  | Readonly<{ kind: "repeated"; part: Expression; least: number; most: number }>
  /** Takes no character: it holds, or not, between two characters. */
  | Readonly<{ kind: "look"; look: Look }>
  /** A language that is already an automaton. Its looks don't see what stands before or after it. */
  | Readonly<{ kind: "language"; language: Language }>;

/** What holds between two characters, by whether each of them is in the set `at`. */
export type Look = Readonly<{ at: Characters; holds(before: Side, after: Side): boolean }>;

/** The character beside a place in a text: in a look's set, not in it, or none because the text ends there. */
export type Side = "in" | "out" | "edge";

export const EMPTY: Expression = { kind: "sequence", parts: [] };
export const NO_TEXT: Expression = { kind: "choice", parts: [] };
export const ANY_CHARACTER: Expression = { kind: "character", of: ANY };
export const ANY_TEXT: Expression = many(ANY_CHARACTER);

export function character(of: Characters): Expression {
  return { kind: "character", of };
}

/** Exactly this text. */
export function literal(text: string): Expression {
  return sequenceOf(Array.from(text, (each) => LETTERS[codeOf(each)] ?? single(codeOf(each))));
}

function single(code: number): Expression {
  return character([[code, code]]);
}

/** ASCII letters are asked for so often that they are made once. */
const LETTERS = Array.from({ length: 128 }, (_, code) => single(code));

export function sequence(...parts: readonly Expression[]): Expression {
  return sequenceOf(parts);
}

/** The same for a list, which may be longer than what a function takes as arguments. */
export function sequenceOf(parts: readonly Expression[]): Expression {
  return parts.length === 1 ? (parts[0] as Expression) : { kind: "sequence", parts };
}

export function choice(...parts: readonly Expression[]): Expression {
  return parts.length === 1 ? (parts[0] as Expression) : { kind: "choice", parts };
}

export function optional(part: Expression): Expression {
  return repeated(part, 0, 1);
}

export function many(part: Expression): Expression {
  return repeated(part, 0, Number.POSITIVE_INFINITY);
}

export function atLeastOne(part: Expression): Expression {
  return repeated(part, 1, Number.POSITIVE_INFINITY);
}

/** Nested repetitions become one where they mean the same: `(a*)*` and `(a+)?` are `a*`. */
export function repeated(part: Expression, least: number, most: number): Expression {
  if (
    part.kind === "repeated" &&
    isEndless(part) &&
    (most === Number.POSITIVE_INFINITY || most === 1) &&
    least <= 1
  )
    return { ...part, least: Math.min(part.least, least) };
  return { kind: "repeated", part, least, most };
}

function isEndless({ least, most }: Readonly<{ least: number; most: number }>): boolean {
  return least <= 1 && most === Number.POSITIVE_INFINITY;
}

export function look(at: Characters, holds: Look["holds"]): Expression {
  return { kind: "look", look: { at, holds } };
}

/** A language as an expression. */
export function words(language: Language): Expression {
  return { kind: "language", language };
}

/** The texts of an expression, each read from its end to its beginning. */
export function backwards(expression: Expression): Expression {
  switch (expression.kind) {
    case "sequence":
      return { ...expression, parts: expression.parts.map(backwards).reverse() };
    case "choice":
      return { ...expression, parts: expression.parts.map(backwards) };
    case "repeated":
      return { ...expression, part: backwards(expression.part) };
    case "look": {
      const { at, holds } = expression.look;
      return look(at, (before, after) => holds(after, before));
    }
    case "character":
      return expression;
    case "language":
      throw new Error("a language is turned round before it is one");
  }
}
