import type { Place } from "./place.ts";
import type { Loosenable, Policy } from "./policy.ts";

/** A policy as it is written: `set` has where each value stands that it says, by the names that lead to it. */
export type WrittenPolicy = Readonly<{ policy: Policy; set: ReadonlyMap<string, Place> }>;

/** Something that a repository's policy says and that doesn't hold, since its organisation's policy is stricter. */
export type Refused = Readonly<{ said: string; at: Place }>;

/** The policy that judges a repository. `set` has lines of both files; `refused` is what of the repository's own doesn't hold. */
export type OverFloor = WrittenPolicy & Readonly<{ refused: readonly Refused[] }>;

/** Of two values, the one by which more fails. */
type Stricter<T> = (one: T, other: T) => T;

/** One answer for all, and the answers for some parts. */
type Divided<K, T> = readonly [most: T, by: ReadonlyMap<K, T>];

/** A list of a policy: what makes a member the same as another one, what people call it, and where it stands. */
export type Listed<T> = Readonly<{
  of: (policy: Policy) => readonly T[];
  identity: (item: T) => string;
  name: (item: T) => string;
  /** The name that leads to it in a policy's `set`; null where it isn't there. */
  setting: (item: T) => string | null;
  at: (item: T, set: WrittenPolicy["set"]) => Place | undefined;
}>;

/** Two policies, value by value: which of both holds, and where it stands. */
export class Layers {
  readonly floor: WrittenPolicy;
  readonly own: WrittenPolicy;
  readonly #set = new Map<string, Place>();
  readonly #refused: Refused[] = [];

  constructor(floor: WrittenPolicy, own: WrittenPolicy) {
    this.floor = floor;
    this.own = own;
  }

  over(policy: Policy): OverFloor {
    return { policy, set: this.#set, refused: this.#refused };
  }

  mayLoosen(key: Loosenable): boolean {
    return this.floor.policy.mayLoosen.has(key);
  }

  /** A value that decides on nothing, so that the repository may choose it. */
  free<T>(name: string, of: (policy: Policy) => T): T {
    return this.#chosen(name, this.own.set.has(name), of);
  }

  /** One value; the repository's own where it says one that may hold. */
  one<T>(key: Loosenable, of: (policy: Policy) => T, stricter: Stricter<T>, name: string = key): T {
    const [floor, own] = [of(this.floor.policy), of(this.own.policy)];
    const isSaid = this.own.set.has(name);
    const holds = this.mayLoosen(key) || stricter(floor, own) === own;
    if (isSaid && !holds) this.refuse(`${name}: ${own}`, this.placeOf(name));
    return this.#chosen(name, isSaid && holds, of);
  }

  /** The values of parts. Where the repository says one for all only, that is what it says of each part too. */
  parts<K extends string, T>(
    key: Loosenable,
    of: (policy: Policy) => Divided<K, T>,
    stricter: Stricter<T>,
  ): ReadonlyMap<K, T> {
    const [most, by] = of(this.floor.policy);
    const [ownMost, ownBy] = of(this.own.policy);
    const isSaidOfAll = this.own.set.has(key);
    const value = (part: K): readonly [K, T] => {
      const name = `${key}: ${part}`;
      const floor = by.get(part) ?? most;
      const own = ownBy.get(part) ?? (isSaidOfAll ? ownMost : undefined);
      const holds = own !== undefined && (this.mayLoosen(key) || stricter(floor, own) === own);
      const isRefused = own !== undefined && !holds;
      if (isRefused) this.refuse(`${name}: ${own}`, placeIn(this.own, name, key));
      this.note(name, placeIn(holds ? this.own : this.floor, name, key));
      return [part, holds ? own : floor];
    };
    return new Map([...new Set([...by.keys(), ...ownBy.keys()])].map(value));
  }

  /** Members of a list, each of which lets something pass: those of the floor hold, and others where they may be added. */
  list<T>(key: Loosenable, { of, identity, name, setting, at }: Listed<T>): readonly T[] {
    const floor = of(this.floor.policy);
    const known = new Set(floor.map(identity));
    const others = of(this.own.policy).filter((item) => !known.has(identity(item)));
    const noteAll = (items: readonly T[], { set }: WrittenPolicy): void => {
      for (const item of items) this.note(setting(item), at(item, set));
    };
    noteAll(floor, this.floor);
    if (this.mayLoosen(key)) {
      noteAll(others, this.own);
      return [...floor, ...others];
    }
    for (const item of others) this.refuse(`${key}: ${name(item)}`, at(item, this.own.set));
    return floor;
  }

  /** Where the repository's own policy says it. */
  placeOf(name: string): Place | undefined {
    return this.own.set.get(name);
  }

  note(name: string | null, at: Place | undefined): void {
    if (name !== null && at !== undefined) this.#set.set(name, at);
  }

  refuse(said: string, at: Place | undefined): void {
    if (at !== undefined) this.#refused.push({ said, at });
  }

  #chosen<T>(name: string, isOwn: boolean, of: (policy: Policy) => T): T {
    const { policy, set } = isOwn ? this.own : this.floor;
    this.note(name, set.get(name));
    return of(policy);
  }
}

function placeIn({ set }: WrittenPolicy, name: string, key: string): Place | undefined {
  return set.get(name) ?? set.get(key);
}
