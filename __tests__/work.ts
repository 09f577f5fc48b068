import { Work } from "../src/domain/work.ts";

/** More steps than any test takes: one that is about the budget brings its own. */
export function plenty(): Work {
  return new Work(Number.POSITIVE_INFINITY);
}
