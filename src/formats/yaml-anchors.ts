import { MAX_DEPTH, Unreadable } from "./unreadable.ts";
import type { Value } from "./value.ts";

/** How many values aliases may stand for in one file. People repeat an environment or a few steps. */
const MOST_REPEATED = 20_000;

/** How much a value holds, itself included, and how many levels it has. */
type Measure = Readonly<{ values: number; levels: number }>;

/** The values that a file names with `&` and repeats with `*`: each name once, and never so often that they multiply. */
export class Anchors {
  readonly #named = new Map<string, Value>();
  readonly #measures = new WeakMap<Value, Measure>();
  #left = MOST_REPEATED;

  name(name: string, value: Value, offset: number): void {
    if (this.#named.has(name)) throw new Unreadable(`The anchor &${name} is given twice.`, offset);
    this.#named.set(name, value);
  }

  /** The value of a name. Its place is where it is written out. */
  named(name: string, offset: number): Value {
    const value = this.#named.get(name);
    if (value === undefined) throw new Unreadable(`There is no anchor &${name} before.`, offset);
    const { values, levels } = this.#measure(value);
    this.#left -= values;
    if (this.#left < 0 || levels > MAX_DEPTH / 2)
      throw new Unreadable("Aliases (`*`) repeat more than is read.", offset);
    return value;
  }

  #measure(value: Value): Measure {
    const known = this.#measures.get(value);
    if (known !== undefined) return known;
    const inner = (value.kind === "array" ? value.items : membersOf(value)).map((each) =>
      this.#measure(each),
    );
    const measure = {
      values: inner.reduce((sum, each) => sum + each.values, 1),
      levels: inner.reduce((most, each) => Math.max(most, each.levels + 1), 1),
    };
    this.#measures.set(value, measure);
    return measure;
  }
}

function membersOf(value: Value): Value[] {
  return value.kind === "object" ? [...value.entries.values()].map((member) => member.value) : [];
}
