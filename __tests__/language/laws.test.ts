import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesAfter, placesOf } from "../../src/compare/ipc/plain-expression.ts";
import { atomsOf } from "../../src/language/atoms.ts";
import { automatonOf, EVERYTHING, languageOf } from "../../src/language/automaton.ts";
import { ANY, type Characters, codeOf, not, oneOf } from "../../src/language/characters.ts";
import { common, without } from "../../src/language/combine.ts";
import {
  backwards,
  character,
  choice,
  type Expression,
  look,
  repeated,
  sequence,
  words,
} from "../../src/language/expression.ts";
import { accepts, isEmpty, sizeOf } from "../../src/language/language.ts";
import { firstWord } from "../../src/language/shortest-word.ts";
import { plenty } from "../work.ts";

const options = { numRuns: Number(process.env.TORIL_RUNS ?? 300) };

const characters: fc.Arbitrary<Characters> = fc.constantFrom(
  oneOf("a"),
  oneOf("b"),
  oneOf("ab"),
  oneOf("é💩"),
  not(oneOf("a")),
  ANY,
);

/** Whether a word begins or ends here, an edge, or the contrary. */
const looks: fc.Arbitrary<Expression> = fc.constantFrom(
  look(oneOf("ab"), (before, after) => (before === "in") !== (after === "in")),
  look(oneOf("a"), (before) => before === "edge"),
  look(oneOf("a"), (_, after) => after === "edge"),
  look(oneOf("b"), (before, after) => before === "in" || after === "out"),
);

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    characters.map(character),
    looks,
    fc.array(tie("expression"), { maxLength: 3 }).map((parts) => sequence(...parts)),
    fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((parts) => choice(...parts)),
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom([0, 1], [0, Number.POSITIVE_INFINITY], [1, Number.POSITIVE_INFINITY], [2, 3], [0, 0]),
      )
      .map(([part, [least = 0, most = 0]]) => repeated(part, least, most)),
  ),
}));

/** All short texts of a few characters. */
const TEXTS = ["", "a", "b", "é", "💩"].flatMap((first) =>
  ["", "a", "b", "c"].flatMap((second) => ["", "a", "b", "é"].map((third) => first + second + third)),
);

/** Whether an expression means a text, by walking all its places. */
function means(it: Expression, text: string): boolean {
  const codes = Array.from(text, codeOf);
  return (
    placesAfter(
      it,
      codes,
      placesOf(codes, (place) => place === 0),
      plenty(),
    )[codes.length] === true
  );
}

const language = (it: Expression) => languageOf(it, plenty());

describe("the laws of languages", { timeout: 120_000 }, () => {
  test("an automaton accepts what its expression means", () =>
    fc.assert(
      fc.property(expression, (it) => {
        const accepted = language(it);
        for (const text of TEXTS) expect([text, accepts(accepted, text)]).toEqual([text, means(it, text)]);
      }),
      options,
    ));

  test("backwards it accepts the same texts turned round", () =>
    fc.assert(
      fc.property(expression, (it) => {
        const turned = language(backwards(it));
        for (const text of TEXTS)
          expect(accepts(turned, Array.from(text).reverse().join(""))).toBe(means(it, text));
      }),
      options,
    ));

  test("the smallest automaton is no larger than the first, and the same for the same language", () =>
    fc.assert(
      fc.property(expression, (it) => {
        const small = language(it);
        expect(sizeOf(small)).toBeLessThanOrEqual(sizeOf(automatonOf(it, plenty())));
        const [again, doubled] = [language(words(small)), language(choice(it, it))];
        expect([sizeOf(again), sizeOf(doubled)]).toEqual([sizeOf(small), sizeOf(small)]);
      }),
      options,
    ));

  test("what two have in common, and what one has alone", () =>
    fc.assert(
      fc.property(expression, expression, (one, other) => {
        const [a, b] = [language(one), language(other)];
        const [both, alone] = [common(a, b, plenty()), without(a, b, plenty())];
        for (const text of TEXTS) {
          expect(accepts(both, text)).toBe(accepts(a, text) && accepts(b, text));
          expect(accepts(alone, text)).toBe(accepts(a, text) && !accepts(b, text));
        }
      }),
      options,
    ));

  test("the first word is one of the shortest, and there is one where there is any", () =>
    fc.assert(
      fc.property(expression, (it) => {
        const its = language(it);
        const first = firstWord(its, plenty());
        expect(first === undefined).toBe(isEmpty(its));
        if (first === undefined) return;
        expect(accepts(its, first)).toBe(true);
        const length = (text: string) => Array.from(text).length;
        for (const text of TEXTS)
          if (accepts(its, text)) expect(length(first)).toBeLessThanOrEqual(length(text));
      }),
      options,
    ));

  test("every text is in one atom, and the word of an atom is in what it says", () =>
    fc.assert(
      fc.property(fc.array(expression, { maxLength: 4 }), (expressions) => {
        const all = expressions.map(language);
        const holding = (text: string) => [...all.keys()].filter((i) => accepts(all[i] ?? EVERYTHING, text));
        const atoms = atomsOf(EVERYTHING, all, plenty());
        for (const { word, inside } of atoms) expect(holding(word)).toEqual([...inside]);
        const known = new Set(atoms.map(({ inside }) => inside.join()));
        expect(known.size).toBe(atoms.length);
        for (const text of TEXTS) expect(known).toContain(holding(text).join());
      }),
      options,
    ));
});
