import { type Language, TooComplex } from "./automaton.ts";

/** A set of words that no language tells apart: the shortest of them, and which of the languages they are in. */
export type Atom = Readonly<{ word: string; in: (index: number) => boolean }>;

/** States of the product of all languages. What people write needs a few thousand at the most. */
const MOST_STATES = 50_000;

/** Automata moved on, over all states: what bounds the time of one walk. */
const MOST_WORK = 2_000_000;

/**
 * Cuts a universe into the sets that languages tell apart, by walking all automata at once: every question about words
 * is decided by trying one word of each atom. A word of an atom is the shortest, of the plainest characters.
 * @throws TooComplex where the walk would not end within its bound
 */
export function atomsOf(universe: Language, languages: readonly Language[]): Atom[] {
  return [...walkAtoms(universe, languages)];
}

/** The same one by one, those with the shortest words first, for who needs only some. */
export function* walkAtoms(universe: Language, languages: readonly Language[]): Generator<Atom> {
  const automata = [universe, ...languages];
  const first: Step = {
    live: automata.map(({ start }, automaton) => ({ automaton, state: start })),
    from: undefined,
    character: 0,
  };
  const seen = new Set([keyOf(first.live)]);
  const found = new Set<string>();
  let work = 0;
  let front: readonly Step[] = [first];
  while (front.length > 0) {
    const next: Step[] = [];
    for (const step of front) {
      const atom = atomAt(step);
      if (atom !== undefined) yield atom;
      work += step.live.length;
      if (work > MOST_WORK) throw new TooComplex(`more than ${MOST_WORK} steps`);
      for (const { live, character } of waysFrom(step.live, automata)) {
        const key = keyOf(live);
        if (seen.has(key)) continue;
        if (seen.size >= MOST_STATES) throw new TooComplex(`more than ${MOST_STATES} states`);
        seen.add(key);
        next.push({ live, from: step, character });
      }
    }
    front = next;
  }

  function atomAt(step: Step): Atom | undefined {
    const inside = step.live.filter(({ automaton, state }) => automata[automaton]?.accepting[state] === true);
    if (inside[0]?.automaton !== UNIVERSE) return undefined;
    const indexes = new Set(inside.map(({ automaton }) => automaton - 1));
    const signature = [...indexes].join();
    if (found.has(signature)) return undefined;
    found.add(signature);
    return { word: wordTo(step), in: (index) => indexes.has(index) };
  }
}

/** Where an automaton is. One that can accept nothing any more is left out: most are, after a few characters. */
type Live = Readonly<{ automaton: number; state: number }>;

/** The universe walks first. */
const UNIVERSE = 0;

/** A place of the walk, and the way that led there. */
type Step = Readonly<{ live: readonly Live[]; from: Step | undefined; character: number }>;

function keyOf(live: readonly Live[]): string {
  return live.map(({ automaton, state }) => `${automaton}:${state}`).join();
}

/** One way for each range of characters that all automata treat alike. Where the universe ends, so does the walk. */
function* waysFrom(
  live: readonly Live[],
  automata: readonly Language[],
): Generator<Readonly<{ live: Live[]; character: number }>> {
  const ways = live.map(({ automaton, state }) => ({
    automaton,
    list: automata[automaton]?.ways[state] ?? [],
    at: 0,
  }));
  const bounds = new Set<number>();
  for (const { list } of ways) {
    for (const { min, max } of list) {
      bounds.add(min);
      bounds.add(max + 1);
    }
  }
  const edges = [...bounds].sort((a, b) => a - b);
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [min = 0, end = 0] = [edges[i], edges[i + 1]];
    const targets: Live[] = [];
    for (const way of ways) {
      while ((way.list[way.at]?.max ?? Number.POSITIVE_INFINITY) < min) way.at += 1;
      const next = way.list[way.at];
      if (next !== undefined && next.min <= min) targets.push({ automaton: way.automaton, state: next.to });
    }
    if (targets[0]?.automaton === UNIVERSE) yield { live: targets, character: plainest(min, end - 1) };
  }
}

/** Characters in the order in which a person likes to see them in an example. */
const PLAIN = Array.from("axbcdefghijklmnopqrstuvwyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@ ", (c) =>
  c.charCodeAt(0),
);

function plainest(min: number, max: number): number {
  return PLAIN.find((code) => min <= code && code <= max) ?? min;
}

function wordTo(step: Step): string {
  const characters: string[] = [];
  for (let at: Step = step; at.from !== undefined; at = at.from)
    characters.push(String.fromCodePoint(at.character));
  return characters.reverse().join("");
}
