import type { Work } from "../domain/work.ts";
import { ANY_TEXT, type Expression, sequence } from "./expression.ts";
import { rustExpression } from "./rust/regex.ts";
import { RefusedExpression, UnreadExpression } from "./rust/text.ts";

/** What Tauri compiles for a validator: `^…$` without a group, so `a|b` means "starts with a, or ends with b". */
export function wrapValidator(source: string, raw: boolean): string {
  return raw ? source : `^${source}$`;
}

/**
 * The texts in which Rust finds a match for a validator. Undefined where we can't read it, or where Rust's `regex` of this
 * version refuses it: another version may take it.
 */
export function validatorExpression(rust: string, work: Work): Expression | undefined {
  try {
    return sequence(ANY_TEXT, rustExpression(rust, work), ANY_TEXT);
  } catch (error) {
    if (error instanceof RefusedExpression || error instanceof UnreadExpression) return undefined;
    throw error;
  }
}
