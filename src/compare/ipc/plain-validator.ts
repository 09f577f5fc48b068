import { OutOfWork, Work } from "../../domain/work.ts";
import type { Expression } from "../../language/expression.ts";
import { readable } from "../../language/language.ts";
import { remembered } from "../../language/remembered.ts";
import { rustExpression } from "../../language/rust/regex.ts";
import { RefusedExpression, UnreadExpression } from "../../language/rust/text.ts";
import { placesAfter, placesOf } from "./plain-expression.ts";

/** Whether an expression of Rust's finds a match in a text; undefined where it can't be read, or takes too long. */
export function findsMatch(source: string, text: string, work: Work): boolean | undefined {
  const expression = plainExpression(source, work);
  const codes = codesOf(text);
  return (
    expression &&
    boundedly(work, (own) =>
      placesAfter(
        expression,
        codes,
        placesOf(codes, () => true),
        own,
      ).includes(true),
    )
  );
}

/** What an expression means, or undefined where Rust refuses it or it can't be read. */
export function plainExpression(source: string, work: Work): Expression | undefined {
  return readable(() => expressions(source, work));
}

const expressions = remembered((source: string, work: Work): Expression | undefined => {
  try {
    return rustExpression(source, work);
  } catch (error) {
    if (error instanceof RefusedExpression || error instanceof UnreadExpression) return undefined;
    throw error;
  }
});

/** Steps for one text. */
const MOST = 1_000_000;

/** One matcher's steps are a review's too, but no text may take all of them. */
export function boundedly<T>(work: Work, match: (own: Work) => T): T | undefined {
  const own = new Work(MOST);
  try {
    return match(own);
  } catch (error) {
    if (error instanceof OutOfWork) return undefined;
    throw error;
  } finally {
    work.spend(Math.min(own.taken, MOST));
  }
}

export function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
