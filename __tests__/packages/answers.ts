import type { Need } from "../../src/domain/need.ts";
import type { CrateFact } from "../../src/facts/crate-facts.ts";
import type { Facts } from "../../src/facts/facts.ts";
import type { NpmFact } from "../../src/facts/npm-facts.ts";
import type { Unknown } from "../../src/facts/unknown.ts";

/** Facts that one function tells; the test sees to it that each answer is of the kind that is asked for. */
export function answering(answer: (need: Need) => CrateFact | NpmFact | Unknown): Facts {
  return { answerTo: (need) => answer(need) as never, used: () => [] };
}
