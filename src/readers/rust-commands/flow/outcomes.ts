import type { RustNode } from "../../../formats/rust/tree.ts";
import { type Facts, NOTHING, type Value } from "./value.ts";

/** What a function yields, and what is checked wherever it returns. */
export type Outcome = Readonly<{ value: Value; always: Facts }>;

/** What calls of functions yielded in one walk: most are called again with what they were called with before. */
export class Outcomes {
  readonly #known = new WeakMap<RustNode, Map<string, Outcome>>();
  #cuts = 0;

  /** Something was not entered, as it is running already. What is learned meanwhile holds there alone. */
  cut(): void {
    this.#cuts += 1;
  }

  of(node: RustNode, key: string | null, run: () => Outcome): Outcome {
    const known = this.#known.get(node) ?? new Map<string, Outcome>();
    this.#known.set(node, known);
    const before = key === null ? undefined : known.get(key);
    if (before !== undefined) return before;
    const cuts = this.#cuts;
    const outcome = run();
    const isWhole = this.#cuts === cuts && callKey([outcome.value], NOTHING, 0) !== null;
    if (key !== null && isWhole) known.set(key, outcome);
    return outcome;
  }
}

/** How many values one call is compared by. One value may hold another twice, and that a third one twice. */
const MOST_VALUES = 100;

/**
 * The same text for calls of one function that do the same: all that is known of what it is given, and what was checked by
 * then. Null where a closure is handed over, which sees more than that, or where there is too much to compare.
 */
export function callKey(given: readonly (Value | null)[], checked: Facts, depth: number): string | null {
  let left = MOST_VALUES;
  const parts: string[] = [`${depth} ${keyOf(checked)}`];
  const add = (value: Value | null): boolean => {
    left -= 1;
    parts.push(value === null ? "-" : "+");
    if (value === null) return true;
    if (left < 0 || value.closure !== null) return false;
    const { from, whenTrue, whenFalse, type, literal, path, part, says, fields, others, around } = value;
    const facts = [from, whenTrue, whenFalse].map(keyOf);
    const rest = others === null ? null : keyOf(others);
    parts.push(JSON.stringify([...facts, type, literal, path, part, says, rest, around]));
    return [...(fields ?? [])].every(([name, field]) => {
      parts.push(name);
      return add(field);
    });
  };
  return given.every(add) ? parts.join("\n") : null;
}

function keyOf(facts: Facts): string {
  return JSON.stringify([...facts].map(([source, checks]) => [source, ...checks]));
}
