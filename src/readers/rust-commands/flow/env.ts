import type { CodeFile } from "../code-file.ts";
import type { CheckName } from "./checks.ts";
import { both, either, type Facts, NOTHING, type Source, together, type Value } from "./value.ts";

/** One way out of a function: what it yields, and what was checked by then. */
export type Exit = Readonly<{ value: Value; checked: Facts }>;

/** One call of a function: where it stands, and how it can end. */
export type Frame = Readonly<{
  code: CodeFile;
  owner: string | null;
  /** How many calls lie between the command and it. */
  depth: number;
  exits: Exit[];
  /** Where `break` and `continue` leave a loop or a block. */
  leaves: Leave[];
  /** The names that it declares, and those that it gives another value. */
  own: Set<string>;
  written: Set<string>;
}>;

/** One way out of a loop or a labelled block, and the value that it leaves with. */
export type Leave = Readonly<{ way: Env; value: Value }>;

/** A function or closure that begins to run. */
export function frameOf(at: Pick<Frame, "code" | "owner" | "depth">): Frame {
  const { code, owner, depth } = at;
  return { code, owner, depth, exits: [], leaves: [], own: new Set(), written: new Set() };
}

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

  /** Declares a name. */
  set(name: string, value: Value): void {
    this.frame.own.add(name);
    this.#names.set(name, value);
  }

  /** Gives a name another value, which code around a closure sees too. */
  update(name: string, value: Value): void {
    this.frame.written.add(name);
    this.#names.set(name, value);
  }

  /** Takes over what a closure or block that ran inside wrote to names of this function. */
  takeBack(inside: Env): void {
    for (const name of inside.frame.written) {
      const [before, after] = [this.get(name), inside.get(name)];
      if (inside.frame.own.has(name) || after === undefined) continue;
      this.update(name, before === undefined ? after : either(before, after));
    }
  }

  /** Whether a name holds something of an input that it didn't hold at another point. */
  holdsMoreThan(earlier: Env): boolean {
    return [...this.#names].some(([name, { from }]) => {
      const known = earlier.get(name)?.from;
      return known !== undefined && [...from.keys()].some((source) => !known.has(source));
    });
  }

  checkedOf(source: Source): ReadonlySet<CheckName> {
    return this.checked.get(source) ?? new Set();
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
