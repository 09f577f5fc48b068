import type { Work } from "../../domain/work.ts";
import { type Characters, codeOf, either, has, inOrder, type Range } from "../characters.ts";
import { remembered } from "../remembered.ts";

/** Steps that looking through all of Unicode costs. */
const STEPS_FOR_ALL = 250_000;

/**
 * A class of Unicode characters, by JavaScript's name for it (`\p{Lu}`). The JavaScript engine has the tables, so we bring
 * none. Undefined where it knows no such class. Rust's tables are those of Unicode 16, and the engine's may be newer:
 * the newest letters are then letters only here.
 */
export const unicodeClass = remembered((words: string, work: Work): Characters | undefined => {
  work.spend(STEPS_FOR_ALL);
  const expression = expressionFor(words);
  return expression && inOrder(textOfPlanes().flatMap((text) => rangesIn(text, expression)));
});

function expressionFor(words: string): RegExp | undefined {
  try {
    return new RegExp(`[${words}]+`, "gu");
  } catch {
    return undefined;
  }
}

/** Unicode has 17 planes of 65,536 code points. 2,048 of the first are no characters but halves of surrogate pairs. */
const PLANES = 17;
const PLANE = 0x10000;
const HALVES = 0x800;
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

let planes: readonly string[] | undefined;

/** All characters in their order, plane by plane. */
function textOfPlanes(): readonly string[] {
  planes ??= Array.from({ length: PLANES }, (_, plane) => {
    const starts = Array.from({ length: PLANE / HALVES }, (_each, i) => plane * PLANE + i * HALVES);
    return starts
      .map((start) => (start === FIRST_HALF ? "" : String.fromCodePoint(...codesFrom(start, HALVES))))
      .join("");
  });
  return planes;
}

function codesFrom(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}

function rangesIn(text: string, expression: RegExp): Range[] {
  return Array.from(text.matchAll(expression)).flatMap(([run]) =>
    aroundHalves(codeOf(run), codeOf(lastOf(run))),
  );
}

function lastOf(run: string): string {
  const last = run.charCodeAt(run.length - 1);
  return run.slice(last >= FIRST_HALF && last <= LAST_HALF ? -2 : -1);
}

/** A range that spans the halves of surrogate pairs is split around them: the text leaves them out. */
function aroundHalves(from: number, to: number): Range[] {
  if (from > LAST_HALF || to < FIRST_HALF) return [[from, to]];
  return [
    [from, FIRST_HALF - 1],
    [LAST_HALF + 1, to],
  ];
}

/** A set, with every character that differs from one of it by case alone (simple case folding). */
export function inEveryCase(set: Characters, work: Work): Characters {
  const groups = groupsOfCases("", work);
  const count = set.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  work.spend(Math.min(count, groups.size) + set.length);
  const its =
    count < groups.size
      ? set.flatMap(([from, to]) => codesFrom(from, to - from + 1).flatMap((code) => groups.get(code) ?? []))
      : [...groups].flatMap(([code, group]) => (has(set, code) ? group : []));
  return its.length === 0
    ? set
    : either(
        set,
        its.map((code): Range => [code, code]),
      );
}

/** For each letter that has another case, all letters that differ from it by case alone. */
const groupsOfCases = remembered((_: string, work: Work): ReadonlyMap<number, readonly number[]> => {
  const letters = unicodeClass("\\p{Changes_When_Casemapped}\\p{Changes_When_Casefolded}", work) ?? [];
  const alike = new Map<string, string[]>();
  for (const code of letters.flatMap(([from, to]) => codesFrom(from, to - from + 1))) {
    const letter = String.fromCodePoint(code);
    const name = letter.toUpperCase().toLowerCase().toUpperCase();
    alike.set(name, [...(alike.get(name) ?? []), letter]);
  }
  const groups = [...alike.values()].flatMap(splitByFolding).filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((code) => [code, group] as const)));
});

const IS_ONE_LETTER = /^(.)\1$/isu;

/** Letters may share a capital form, and the engine's case folding may still tell them apart. The folding decides. */
function splitByFolding(letters: readonly string[]): number[][] {
  const groups: string[][] = [];
  for (const letter of letters) {
    const its = groups.find(([first = ""]) => IS_ONE_LETTER.test(first + letter));
    if (its === undefined) groups.push([letter]);
    else its.push(letter);
  }
  return groups.map((group) => group.map(codeOf));
}
