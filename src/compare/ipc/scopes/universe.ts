import type { Work } from "../../../domain/work.ts";
import { automatonOf } from "../../../language/automaton.ts";
import { common } from "../../../language/combine.ts";
import type { Expression } from "../../../language/expression.ts";
import { isEmpty, type Language } from "../../../language/language.ts";

/**
 * Of the texts that can occur, those that a pattern is about. Undefined where it is about texts, and none of them can
 * occur as far as is known here: then its author knows better, and it counts as a pattern that can't be read.
 * @throws TooComplex where the automaton would grow past the bounds
 */
export function inUniverse(pattern: Expression, universe: Language, work: Work): Language | undefined {
  const texts = automatonOf(pattern, work);
  const inside = common(texts, universe, work);
  return isEmpty(inside) && !isEmpty(texts) ? undefined : inside;
}
