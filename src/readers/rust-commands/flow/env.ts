import type { CodeFile } from "../code-file.ts";
import { both, either, type Facts, NOTHING, together, type Value } from "./value.ts";

/** One way out of a function: what it yields, and what was checked by then. */
export type Exit = Readonly<{ value: Value; checked: Facts }>;

/** One call of a function: where it stands, and how it can end. */
export type Frame = Readonly<{
  code: CodeFile;
  owner: string | null;
  /** How many calls lie between the command and it. */
  depth: number;
  exits: Exit[];
}>;

/** What is known at one point of a function. */
export class Env {
  readonly frame: Frame;
  #names: Map<string, Value>;
  checked: Facts;
  /** Whether no code comes after this point. */
  ended = false;

  constructor(frame: Frame, names: ReadonlyMap<string, Value> = new Map(), checked: Facts = NOTHING) {
    this.frame = frame;
    this.#names = new Map(names);
    this.checked = checked;
  }

  get(name: string): Value | undefined {
    return this.#names.get(name);
  }

  set(name: string, value: Value): void {
    this.#names.set(name, value);
  }

  learn(facts: Facts): void {
    this.checked = together(this.checked, facts);
  }

  /** The same point, for one of several ways on. */
  fork(facts: Facts = NOTHING, frame: Frame = this.frame): Env {
    return new Env(frame, this.#names, together(this.checked, facts));
  }

  /** The point where several ways meet. Ways that ended don't count. */
  meet(ways: readonly Env[]): void {
    const open = ways.filter(({ ended }) => !ended);
    const [first, ...others] = open;
    if (first === undefined) {
      this.ended = true;
      return;
    }
    const names = new Map(first.#names);
    for (const way of others)
      for (const [name, value] of way.#names) {
        const known = names.get(name);
        names.set(name, known === undefined ? value : either(known, value));
      }
    this.#names = names;
    this.checked = others.reduce((checked, way) => both(checked, way.checked), first.checked);
  }
}
