import { topOf } from "../../../domain/place.ts";
import { canonical, type ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { NOTHING, ownLanguage } from "../../../language/automaton.ts";
import { not, oneOf } from "../../../language/characters.ts";
import { without } from "../../../language/combine.ts";
import { atLeastOne, character } from "../../../language/expression.ts";
import { isEmpty, type Language, readable } from "../../../language/language.ts";
import { remembered } from "../../../language/remembered.ts";
import { withItsSchemes } from "../../../language/schemes.ts";
import { firstWord } from "../../../language/shortest-word.ts";
import { validatorExpression } from "../../../language/validator.ts";
import { compareScopes } from "./language-scope.ts";
import type { LanguageScope, Reading } from "./reading.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";
import { inUniverse } from "./universe.ts";

/** The one argument of the shell plugin's `open`, which a regular expression in the configuration decides. */
export const textQuestion: ScopeQuestion = (base, head, _command, _platform, work) => {
  const [before, after] = [textScope(base, work), textScope(head, work)];
  const telling = [...around(before, work), ...withNewScheme(before, after, work)];
  const candidates = [...SENSITIVE, ...telling, ...OTHERS];
  const show = (word: string) => ({ payload: { path: word }, example: word });
  return compareScopes(before, after, { universe: TEXTS, candidates, show }, work);
};

/** What base accepts, inside of something else: an expression that no end holds finds it there too. */
function around({ allow }: LanguageScope, work: Work): Reading["candidates"] {
  const accepted = allow.flatMap(({ language }) => (language && firstWord(language, work)) || []);
  return accepted.map((word) => ({ word: `file:///etc/passwd#${word}`, sensitive: true }));
}

/** A text with a scheme that base accepts nothing of: it tells more than another address of a scheme that it knows. */
function withNewScheme(base: LanguageScope, head: LanguageScope, work: Work): Reading["candidates"] {
  const [before, after] = [base.allow[0]?.language, head.allow[0]?.language];
  if (before === undefined || after === undefined || isEmpty(before)) return [];
  const word = readable(() => firstWord(without(after, withItsSchemes(before, work), work), work));
  return word === undefined ? [] : [{ word, sensitive: false }];
}

function textScope({ matching }: ScopeSide, work: Work): LanguageScope {
  const accepts = matching.kind === "text" ? matching.accepts : null;
  const entry: ScopeEntry = {
    kind: "data",
    value: accepts,
    text: canonical(accepts),
    at: topOf(""),
  };
  const language = accepts === null ? TEXTS : readable(() => textsFor(accepts, work));
  return { allow: [{ entry, language }], deny: [] };
}

const TEXTS = ownLanguage(atLeastOne(character(not(oneOf("\0")))));

/** No expression to Rust, and here the sign for a setting with which nothing is opened. */
export const NOTHING_IS_OPENED = "[]";

const textsFor = remembered((source: string, work: Work): Language | undefined => {
  if (source === NOTHING_IS_OPENED) return NOTHING;
  const expression = validatorExpression(source, work);
  return expression && inUniverse(expression, TEXTS, work);
});

const SENSITIVE = ["file:///etc/passwd", "smb://evil.example/share"].map((word) => ({
  word,
  sensitive: true,
}));
const OTHERS = ["https://evil.example/", "mailto:someone@evil.example"].map((word) => ({
  word,
  sensitive: false,
}));
