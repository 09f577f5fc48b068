import { type Attribute, attributesBefore, attributesOfStatement, innerAttributes } from "./attributes.ts";
import type { EnclosingGroup } from "./enclosing.ts";
import { type RustSource, wholeOf } from "./source.ts";
import { argumentsAt } from "./stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch } from "./token.ts";

/**
 * What has to hold for code to be in a build: the build is one of tests, a feature is on, debug assertions are on; or
 * `never`, where no build has it. Conditions on platforms and on anything else are left out.
 */
export type Requirement = Readonly<{ kind: "test" | "feature" | "debug" | "never"; name: string }>;

/** What the code at a token needs, by everything around it in its own file. */
export function requirementsAt(
  source: RustSource,
  groups: readonly EnclosingGroup[],
  index: number,
): Requirement[] {
  const attributes = [...innerAttributes(source, wholeOf(source)), ...attributesOfStatement(source, index)];
  for (const { open, item } of groups) {
    if (item === null) attributes.push(...attributesOfStatement(source, open));
    else attributes.push(...attributesBefore(source, item.keyword), ...innerAttributes(source, item.body));
  }
  return attributes.flatMap((each) => requirementsOf(source, each));
}

/** What an attribute asks for, where it is `cfg(…)`. */
function requirementsOf(source: RustSource, { from }: Attribute): Requirement[] {
  if (!isKeyword(source.tokens[from], "cfg") || !isOpen(source.tokens[from + 1], "(")) return [];
  const [predicate] = argumentsAt(source, from + 1);
  return predicate === undefined ? [] : neededFor(source, predicate, 0);
}

/** How deep conditions may nest. Nobody nests so many. */
const DEEPEST = 32;

const NEVER: Requirement = { kind: "never", name: "any()" };

/** What a condition certainly needs. Nothing is certain of a condition that we don't know. */
function neededFor(source: RustSource, predicate: Stretch, depth: number): Requirement[] {
  const { tokens } = source;
  const [word, next] = [tokens[predicate.from], tokens[predicate.from + 1]];
  if (word?.kind !== "word" || depth > DEEPEST) return [];
  if (isOpen(next, "(")) {
    const parts = argumentsAt(source, predicate.from + 1).map((part) => neededFor(source, part, depth + 1));
    if (word.text === "all") return parts.flat();
    return word.text === "any" ? neededByEach(parts) : [];
  }
  if (word.text === "feature" && isMark(next, "="))
    return [{ kind: "feature", name: tokens[predicate.from + 2]?.text ?? "" }];
  if (word.text === "test") return [{ kind: "test", name: "test" }];
  if (word.text === "debug_assertions") return [{ kind: "debug", name: "debug_assertions" }];
  return isKeyword(word, "false") ? [NEVER] : [];
}

function neededByEach([first, ...others]: readonly (readonly Requirement[])[]): Requirement[] {
  if (first === undefined) return [NEVER];
  return first.filter(({ kind, name }) =>
    others.every((part) => part.some((each) => each.kind === kind && each.name === name)),
  );
}

/** Names that rustc, cargo or tauri-build set themselves, by the platform or the kind of build. */
const KNOWN =
  /^(?:target_\w+|all|any|debug_assertions|desktop|dev|doc|doctest|false|feature|miri|mobile|not|overflow_checks|panic|proc_macro|test|true|unix|windows)$/;

/** Whether something elsewhere decides a condition: a name that somebody sets, or a feature that has to be off. */
export function isDecidedElsewhere({ tokens }: RustSource, { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  const isNegated = words.some(({ text }) => text === "not") && words.some(({ text }) => text === "feature");
  return isNegated || words.some(({ text }) => isCustomCondition(text));
}

/** Whether a script or a compiler flag has to set this name of a `cfg(…)`. */
export function isCustomCondition(name: string): boolean {
  return !KNOWN.test(name);
}
