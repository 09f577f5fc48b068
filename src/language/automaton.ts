import { DFA, JS, NFA, TooManyNodesError } from "refa";

/**
 * A regular language over Unicode text, as a deterministic automaton in its smallest form. Sets of paths, URLs, labels
 * and arguments are languages, so that "does head let through more than base" is decided exactly and never by
 * comparing patterns as text.
 */
export type Language = Readonly<{
  start: number;
  accepting: readonly boolean[];
  /** For each state its ways on, in the order of their characters; what no way takes is refused for good. */
  ways: readonly (readonly Way[])[];
}>;

/** From `min` to `max`, code points, to the state `to`. */
export type Way = Readonly<{ min: number; max: number; to: number }>;

/** An automaton would grow past the bound: the question stays undecided, and that is never read as "no". */
export class TooComplex extends Error {}

/** Nodes of one automaton. Real scopes stay below a few hundred; patterns made to explode stop here. */
const MAX_NODES = 1_500;

/** Characters of a pattern's regular expression. */
const MAX_SOURCE = 20_000;

/** The highest code point, and so the alphabet, that every automaton here shares. */
const MAX_CHARACTER = 0x10ffff;

/**
 * The language that an anchored regular expression (JavaScript syntax, flags `us`) accepts.
 * @throws TooComplex where the automaton grows past the bound
 * @throws SyntaxError where the expression is not regular: look-around, back-references
 */
export function languageOf(source: string): Language {
  return bounded(() => tabled(automatonOf(source)));
}

/**
 * Texts made of one word of each expression, in this order, every one ended by `end`, a character that no word then
 * may hold. Throws as `languageOf` does.
 */
export function sequenceOf(sources: readonly string[], end: string): Language {
  return bounded(() => {
    const factory = new NFA.LimitedNodeFactory(MAX_NODES);
    const [word, ending] = [automatonOf(`[^${end}]*`), automatonOf(end)];
    const whole = automatonOf("").copy(factory);
    for (const source of sources) {
      whole.append(NFA.fromIntersection(automatonOf(source), word, factory), factory);
      whole.append(ending, factory);
    }
    return tabled(whole);
  });
}

/** Texts made of one word of each piece, in this order, each kept within what can stand there. */
export function joinedOf(pieces: readonly Readonly<{ source: string; within: string }>[]): Language {
  return bounded(() => {
    const factory = new NFA.LimitedNodeFactory(MAX_NODES);
    const whole = automatonOf("").copy(factory);
    for (const { source, within } of pieces) {
      whole.append(NFA.fromIntersection(automatonOf(source), automatonOf(within), factory), factory);
    }
    return tabled(whole);
  });
}

/** A language, or undefined where its expression is not regular or its automaton would be too large. */
export function readable(make: () => Language): Language | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooComplex) return undefined;
    throw error;
  }
}

export const NOTHING: Language = languageOf("[]");
export const EVERYTHING: Language = languageOf("[^]*");

export function accepts(language: Language, word: string): boolean {
  let state: number | undefined = language.start;
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    state = language.ways[state]?.find(({ min, max }) => min <= code && code <= max)?.to;
    if (state === undefined) return false;
  }
  return language.accepting[state] === true;
}

/**
 * Whether an anchored expression accepts a text, by the states that it may be in: no automaton is made of it but the
 * plain one, and no expression takes long. Throws as `languageOf` does.
 */
export function acceptsPlainly(source: string, text: string): boolean {
  return bounded(() =>
    automatonOf(source).test(Array.from(text, (character) => character.codePointAt(0) ?? 0)),
  );
}

function automatonOf(source: string): NFA {
  if (source.length > MAX_SOURCE) throw new TooComplex(`a pattern of ${source.length} characters`);
  const parser = JS.Parser.fromLiteral({ source, flags: "us" });
  const { expression } = parser.parse({ assertions: "throw", backreferences: "throw", maxNodes: MAX_NODES });
  return NFA.fromRegex(
    expression,
    { maxCharacter: MAX_CHARACTER },
    {},
    new NFA.LimitedNodeFactory(MAX_NODES),
  );
}

function tabled(nfa: NFA): Language {
  const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(MAX_NODES));
  dfa.minimize();
  const nodes = [...dfa.nodes()];
  const numbers = new Map(nodes.map((node, i) => [node, i]));
  return {
    start: numbers.get(dfa.initial) ?? 0,
    accepting: nodes.map((node) => dfa.finals.has(node)),
    ways: nodes.map((node) =>
      [...node.out].map(([{ min, max }, target]) => ({ min, max, to: numbers.get(target) ?? 0 })),
    ),
  };
}

function bounded<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooManyNodesError || error instanceof RangeError)
      throw new TooComplex(error.message);
    // What refa says of an expression that is not regular.
    if (error instanceof Error && /not supported/.test(error.message)) throw new SyntaxError(error.message);
    throw error;
  }
}
