import type { Work } from "../domain/work.ts";
import { type Alphabet, alphabetOf, classesIn } from "./alphabet.ts";
import type { Side } from "./expression.ts";
import { type Language, NOWHERE, TooComplex } from "./language.ts";
import { ListsOfNumbers } from "./lists-of-numbers.ts";
import type { Nfa } from "./nfa.ts";

/** States of one automaton. Real scopes stay below a few hundred; patterns made to explode stop here. */
const MOST_STATES = 400;

/** A long text needs a state for each of its characters, which is no explosion. */
const STATES_FOR_EACH = 3;

/**
 * The deterministic automaton: each of its states stands for a set of states that `nfa` may be in at once.
 * @throws TooComplex where it would need too many states
 */
export function determinised(nfa: Nfa, work: Work): Language {
  return new Determiniser(nfa, work).run();
}

/** What looks see of a character: one bit for each look whose set holds it. The ends of a text have a kind of their own. */
type Kind = number;
const EDGE: Kind = -1;

/** Stands for the kind of the last character where no look asks for it. */
const NOT_ASKED: Kind = -2;

class Determiniser {
  readonly #nfa: Nfa;
  readonly #work: Work;
  readonly #alphabet: Alphabet;
  /** The classes of each set of characters, and the kind of each class. */
  readonly #classes: readonly Int32Array[];
  readonly #kinds: readonly Kind[];
  /** Each state of the result: first the kind of the character before it, then the states of `nfa` that it stands for. */
  readonly #sets = new ListsOfNumbers();
  /** The targets of moves, before free moves are added; and the number in `#sets` that each leads to, by kind. */
  readonly #reached = new ListsOfNumbers();
  readonly #found = new Map<Kind, Map<number, number>>();
  readonly #seen: Int32Array;
  #round = 0;

  constructor(nfa: Nfa, work: Work) {
    this.#nfa = nfa;
    this.#work = work;
    this.#alphabet = alphabetOf([...nfa.sets, ...nfa.looks.map(({ at }) => at)], work);
    this.#classes = nfa.sets.map((set) => classesIn(set, this.#alphabet));
    this.#kinds = this.#kindsOfClasses();
    this.#seen = new Int32Array(nfa.states.length);
  }

  run(): Language {
    const most = Math.max(MOST_STATES, this.#nfa.states.length * STATES_FOR_EACH);
    const rows: number[] = [];
    const accepting: number[] = [];
    this.#numberOf([0], EDGE);
    for (let at = 0; at < this.#sets.size; at += 1) {
      if (at >= most) throw new TooComplex(`more than ${most} states`);
      const [before = NOT_ASKED, ...states] = this.#sets.get(at);
      accepting.push(this.#allowed(states, before, EDGE).includes(this.#nfa.end) ? 1 : 0);
      this.#addRow(rows, states, before);
    }
    return { alphabet: this.#alphabet, next: Int32Array.from(rows), accepting: Uint8Array.from(accepting) };
  }

  /** Adds where each class of characters leads. */
  #addRow(rows: number[], states: readonly number[], before: Kind): void {
    const targets = this.#kinds.map((): number[] => []);
    if (before === NOT_ASKED) this.#addTargets(targets, states);
    else
      for (const kind of new Set(this.#kinds))
        this.#addTargets(targets, this.#allowed(states, before, kind), kind);
    for (let its = 0; its < targets.length; its += 1) {
      const reached = targets[its] ?? [];
      rows.push(reached.length === 0 ? NOWHERE : this.#numberOf(reached, this.#kinds[its] ?? EDGE));
    }
    this.#work.spend(targets.length);
  }

  /** Adds the states that each class of characters leads to; with a kind, only for classes of that kind. */
  #addTargets(targets: readonly number[][], states: readonly number[], kind?: Kind): void {
    let count = 0;
    for (const state of states) {
      for (const [set, to] of this.#nfa.states[state]?.moves ?? []) {
        const classes = this.#classes[set] ?? [];
        count += classes.length + 1;
        for (let i = 0; i < classes.length; i += 1) {
          const its = classes[i] ?? 0;
          if (kind === undefined || this.#kinds[its] === kind) targets[its]?.push(to);
        }
      }
    }
    this.#work.spend(count);
  }

  #numberOf(reached: readonly number[], before: Kind): number {
    this.#work.spend(reached.length);
    const name = this.#reached.numberOf(reached);
    const byName = this.#found.get(before) ?? new Map<number, number>();
    const known = byName.get(name);
    if (known !== undefined) return known;
    const states = this.#closed(reached);
    const isAsked = states.some((state) => this.#nfa.states[state]?.looks.length !== 0);
    const number = this.#sets.numberOf([isAsked ? before : NOT_ASKED, ...states]);
    this.#work.spend(states.length * STEPS_TO_SORT);
    this.#found.set(before, byName.set(name, number));
    return number;
  }

  /** Adds the states that free moves lead to, and leaves out states that have nothing but free moves. */
  #closed(reached: readonly number[]): number[] {
    const { states, end } = this.#nfa;
    const found = this.#walked(reached, (state) => states[state]?.free ?? NONE);
    const told = found.filter((state) => {
      const { moves = NONE, looks = NONE } = states[state] ?? {};
      return state === end || moves.length > 0 || looks.length > 0;
    });
    return told.sort((a, b) => a - b);
  }

  /** Adds the states that can be reached between two characters because looks hold there. */
  #allowed(states: readonly number[], before: Kind, after: Kind): readonly number[] {
    if (before === NOT_ASKED) return states;
    const { states: all, looks } = this.#nfa;
    return this.#walked(states, (state) => {
      const { free = NONE, looks: asked = [] } = all[state] ?? {};
      if (asked.length === 0) return free;
      const holding = asked.filter(([look]) => looks[look]?.holds(sideOf(before, look), sideOf(after, look)));
      return [...free, ...holding.map(([, to]) => to)];
    });
  }

  #walked(from: readonly number[], onwards: (state: number) => readonly number[]): number[] {
    this.#round += 1;
    const found: number[] = [];
    const note = (state: number): void => {
      if (this.#seen[state] === this.#round) return;
      this.#seen[state] = this.#round;
      found.push(state);
    };
    for (const state of from) note(state);
    for (const state of found) for (const to of onwards(state)) note(to);
    this.#work.spend(from.length + found.length);
    return found;
  }

  #kindsOfClasses(): Kind[] {
    const kinds = Array.from({ length: this.#alphabet.size }, () => 0);
    for (const [look, { at }] of this.#nfa.looks.entries())
      for (const its of classesIn(at, this.#alphabet)) kinds[its] = (kinds[its] ?? 0) | (1 << look);
    return kinds;
  }
}

const NONE: readonly number[] = [];

/** Sorting costs a few steps for each state. */
const STEPS_TO_SORT = 4;

function sideOf(kind: Kind, look: number): Side {
  if (kind === EDGE) return "edge";
  return (kind >> look) & 1 ? "in" : "out";
}
