import type { Work } from "../../domain/work.ts";
import { type Characters, oneOf } from "../characters.ts";
import { type Expression, type Look, look } from "../expression.ts";
import { wordCharacters } from "./escapes.ts";
import type { RustFlags } from "./flags.ts";
import { RefusedExpression, UnreadExpression } from "./text.ts";

/** The look of a name such as `^` or `\b`: what has to hold between two characters. */
export function lookNamed(name: string, flags: RustFlags, work: Work): Expression {
  if (name === "\\A" || (name === "^" && !flags.lines)) return AT_START;
  if (name === "\\z" || (name === "$" && !flags.lines)) return AT_END;
  if (name === "^") return AT_LINE_START;
  if (name === "$") return AT_LINE_END;
  // Without Unicode, `\B` also holds in the middle of a character. We don't know what Rust makes of that.
  if (name === "\\B" && !flags.unicode) throw new UnreadExpression("\\B without the flag u");
  const holds = WORDS[name];
  if (holds === undefined) throw new RefusedExpression(name);
  return atWords(wordCharacters(flags, work), holds);
}

const LINE_FEED = oneOf("\n");
const AT_START = look(LINE_FEED, (before) => before === "edge");
const AT_END = look(LINE_FEED, (_, after) => after === "edge");
const AT_LINE_START = look(LINE_FEED, (before) => before !== "out");
const AT_LINE_END = look(LINE_FEED, (_, after) => after !== "out");

/** Looks about words: each asks whether the character on either side belongs to a word. */
const WORDS: Readonly<Record<string, Look["holds"]>> = {
  "\\b": (before, after) => (before === "in") !== (after === "in"),
  "\\B": (before, after) => (before === "in") === (after === "in"),
  "\\<": (before, after) => before !== "in" && after === "in",
  "\\>": (before, after) => before === "in" && after !== "in",
  "\\b{start}": (before, after) => before !== "in" && after === "in",
  "\\b{end}": (before, after) => before === "in" && after !== "in",
  "\\b{start-half}": (before) => before !== "in",
  "\\b{end-half}": (_, after) => after !== "in",
};

const atWords = (of: Characters, holds: Look["holds"]) => {
  const known = LOOKS.get(of) ?? new Map<Look["holds"], Expression>();
  LOOKS.set(of, known);
  const found = known.get(holds) ?? look(of, holds);
  known.set(holds, found);
  return found;
};

/** Equal looks are one object, so that an automaton counts each only once. */
const LOOKS = new WeakMap<Characters, Map<Look["holds"], Expression>>();
