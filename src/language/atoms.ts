import { type Language, TooComplex } from "./automaton.ts";

/** A set of words that no language tells apart: the shortest of them, and which of the languages they are in. */
export type Atom = Readonly<{ word: string; in: (index: number) => boolean }>;

/** States of the product of all languages. What people write needs a few thousand at the most. */
const MOST_STATES = 50_000;

/**
 * Cuts a universe into the sets that languages tell apart, by walking all automata at once: every question about words
 * is decided by trying one word of each atom. A word of an atom is the shortest, of the plainest characters.
 * @throws TooComplex where the walk would not end within its bound
 */
export function atomsOf(universe: Language, languages: readonly Language[]): Atom[] {
  const automata = [universe, ...languages];
  const first: Step = { states: automata.map(({ start }) => start), from: undefined, character: 0 };
  const seen = new Set([keyOf(first.states)]);
  const found = new Map<string, Atom>();
  let front: readonly Step[] = [first];
  while (front.length > 0) {
    const next: Step[] = [];
    for (const step of front) {
      note(step);
      for (const { states, character } of waysFrom(step.states, automata)) {
        const key = keyOf(states);
        if (seen.has(key)) continue;
        if (seen.size >= MOST_STATES) throw new TooComplex(`more than ${MOST_STATES} states`);
        seen.add(key);
        next.push({ states, from: step, character });
      }
    }
    front = next;
  }
  return [...found.values()];

  function note(step: Step): void {
    const inside = automata.map(({ accepting }, i) => accepting[step.states[i] ?? DEAD] === true);
    if (!inside[0]) return;
    const signature = inside.map(Number).join("");
    if (!found.has(signature))
      found.set(signature, { word: wordTo(step), in: (index) => inside[index + 1] === true });
  }
}

/** A state from which no word is accepted any more. */
const DEAD = -1;

/** A place of the walk, and the way that led there. */
type Step = Readonly<{ states: readonly number[]; from: Step | undefined; character: number }>;

function keyOf(states: readonly number[]): string {
  return states.join();
}

/** One way for each range of characters that all automata treat alike. Where the universe ends, so does the walk. */
function* waysFrom(
  states: readonly number[],
  automata: readonly Language[],
): Generator<Readonly<{ states: number[]; character: number }>> {
  const ways = automata.map(({ ways }, i) => ways[states[i] ?? DEAD] ?? []);
  const bounds = new Set<number>();
  for (const { min, max } of ways.flat()) {
    bounds.add(min);
    bounds.add(max + 1);
  }
  const edges = [...bounds].sort((a, b) => a - b);
  const cursors = ways.map(() => 0);
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [min = 0, end = 0] = [edges[i], edges[i + 1]];
    const targets = ways.map((list, automaton) => {
      let at = cursors[automaton] ?? 0;
      while ((list[at]?.max ?? Number.POSITIVE_INFINITY) < min) at += 1;
      cursors[automaton] = at;
      const way = list[at];
      return way !== undefined && way.min <= min ? way.to : DEAD;
    });
    if (targets[0] !== DEAD) yield { states: targets, character: plainest(min, end - 1) };
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
