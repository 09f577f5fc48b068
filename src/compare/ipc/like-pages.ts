import type { Work } from "../../domain/work.ts";
import { Atoms } from "../../language/atoms.ts";
import { EVERYTHING, languageOf } from "../../language/automaton.ts";
import { FREE_GLOB, globExpression } from "../../language/glob.ts";
import { type Language, TooComplex } from "../../language/language.ts";
import { remembered } from "../../language/remembered.ts";
import { UrlCells } from "../../language/url/cells.ts";
import { urlKinds } from "../../language/url/kinds.ts";
import type { UrlPattern } from "../../language/url/pattern.ts";
import { comparableUrlPattern } from "../../language/url/reach.ts";
import { wordTree } from "../../language/word-tree.ts";

/** Labels or origins that no pattern tells apart, one that stands for them, and the patterns that hold for them. */
export type LikePages = Readonly<{ word: string; matches: ReadonlySet<string> }>;

/** Null where Tauri refuses the pattern. */
const labelLanguage = remembered((pattern: string, work: Work): Language | null => {
  const expression = globExpression(pattern, FREE_GLOB);
  return expression === undefined ? null : languageOf(expression, work);
});

/**
 * Labels that a person recognises come first: those that capabilities name, then one for each pattern. Plain labels need
 * no automaton of their own: each is its own example, and all of them together are one language to keep clear of.
 */
export function likeLabels(texts: readonly string[], work: Work): LikePages[] {
  const plain = new Set(texts.filter(isLiteral));
  const globs = texts
    .filter((text) => !plain.has(text))
    .flatMap((text) => {
      const language = labelLanguage(text, work);
      return language === null ? [] : [{ text, language }];
    });
  const named = globs.length;
  const languages = [
    ...globs.map(({ language }) => language),
    wordTree(globs.length === 0 ? [] : [...plain], work),
  ];
  const atoms = new Atoms(EVERYTHING, languages, work);
  const found = new Map<string, LikePages>();
  const note = (word: string, inside: readonly number[]): void => {
    const matching = inside.flatMap((index) => globs[index]?.text ?? []);
    const matches = new Set([...matching, ...(plain.has(word) ? [word] : [])]);
    const signature = JSON.stringify([...matches]);
    if (!found.has(signature)) found.set(signature, { word, matches });
  };
  for (const word of [...plain, "main", "another-window", ...texts.map(labelFor)])
    note(word, atoms.of(word)?.inside ?? []);
  if (globs.length === 0) return [...found.values()];
  for (const { word, inside } of atoms.walk()) if (!inside.includes(named)) note(word, inside);
  return [...found.values()];
}

function isLiteral(text: string): boolean {
  return !/[*?[\]]/.test(text);
}

function labelFor(pattern: string): string {
  return pattern
    .replace(/\[[^[\]]*\]/g, "x")
    .replace(/\*+/g, "x")
    .replaceAll("?", "x");
}

/** The app's own pages. */
export const LOCAL = "local";

/** Sites that are told apart: each is a page that every command is asked about. */
const MOST_SITES = 2_000;

/** Where pages can come from: the app itself, and sites. */
export function likeOrigins(texts: readonly string[], work: Work): LikePages[] {
  const local: LikePages = { word: LOCAL, matches: new Set() };
  if (texts.length > MOST_SITES) throw new TooComplex(`more than ${MOST_SITES} kinds of sites`);
  const patterns = new Map(
    texts.flatMap((text): (readonly [string, UrlPattern])[] => {
      const pattern = comparableUrlPattern(text, work);
      return typeof pattern === "string" ? [] : [[text, pattern]];
    }),
  );
  if (patterns.size === 0) return [local];
  const cells = new UrlCells(patterns, urlKinds(), work).distinct();
  return [
    local,
    ...cells.map((cell) => ({ word: cell.url, matches: new Set([...patterns.keys()].filter(cell.matches)) })),
  ];
}
