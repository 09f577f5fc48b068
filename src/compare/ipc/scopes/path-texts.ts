import { ownLanguage } from "../../../language/automaton.ts";
import { between, either, except, not, oneOf } from "../../../language/characters.ts";
import {
  atLeastOne,
  character,
  choice,
  type Expression,
  literal,
  many,
  sequence,
} from "../../../language/expression.ts";
import type { Language } from "../../../language/language.ts";

const ANY = not(oneOf("/\0"));
const rest: Expression = many(character(ANY));
const PART = choice(
  sequence(character(except(ANY, oneOf("."))), rest),
  sequence(literal("."), character(except(ANY, oneOf("."))), rest),
  sequence(literal(".."), character(ANY), rest),
);
const BELOW = atLeastOne(sequence(literal("/"), PART));
const ABSOLUTE = choice(literal("/"), BELOW);
const RELATIVE = sequence(PART, many(sequence(literal("/"), PART)));
const DRIVE = sequence(character(either(between("A", "Z"), between("a", "z"))), literal(":"));

/**
 * Paths as the plugin sees them when it has resolved a request: without `.`, `..` or empty parts. They are absolute, but
 * for what doesn't exist yet in the folder that the app was started in.
 */
export const POSIX_PATHS: Language = ownLanguage(choice(ABSOLUTE, RELATIVE));
/** With slashes, as all of them are taken here. */
export const WINDOWS_PATHS: Language = ownLanguage(choice(sequence(DRIVE, ABSOLUTE), RELATIVE));
