import { expect, test } from "vitest";
import { matchesGlob } from "../../src/compare/ipc/plain-glob.ts";
import { languageOf } from "../../src/language/automaton.ts";
import { globExpression } from "../../src/language/glob.ts";
import { accepts } from "../../src/language/language.ts";
import { plenty } from "../work.ts";
import { recorded, signs } from "./recorded.ts";

/** A glob; whether separators and dots must be written out, and case folded; texts; and what the crate answered. */
type Row = readonly [glob: string, options: string, texts: readonly string[], answer: string];

const { globs } = recorded<Readonly<{ globs: readonly Row[] }>>("globs");

const optionsOf = (bits: string) => {
  const [literalSeparator, literalDot, foldCase] = Array.from(bits, (bit) => bit === "1");
  return {
    literalSeparator: literalSeparator === true,
    literalDot: literalDot === true,
    foldCase: foldCase === true,
  };
};

test("the crate glob agrees with automata", () => {
  const wrong = globs.filter(([glob, bits, texts, said]) => {
    const expression = globExpression(glob, optionsOf(bits));
    if (expression === undefined) return said !== "refused";
    const language = languageOf(expression, plenty());
    return signs(texts.map((text) => accepts(language, text))) !== said;
  });
  expect(wrong).toEqual([]);
});

test("and with the second matcher", () => {
  const wrong = globs.filter(([glob, bits, texts, said]) => {
    const answers = texts.map((text) => matchesGlob(glob, text, optionsOf(bits)));
    if (said === "refused") return matchesGlob(glob, "", optionsOf(bits)) !== undefined;
    return answers.includes(undefined) || signs(answers.map((is) => is === true)) !== said;
  });
  expect(wrong).toEqual([]);
});
