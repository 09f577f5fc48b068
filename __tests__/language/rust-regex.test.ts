import { describe, expect, test } from "vitest";
import { findsMatch } from "../../src/compare/ipc/plain-validator.ts";
import { languageOf } from "../../src/language/automaton.ts";
import { accepts, readable } from "../../src/language/language.ts";
import { rustExpression } from "../../src/language/rust/regex.ts";
import { RefusedExpression, UnreadExpression } from "../../src/language/rust/text.ts";
import { validatorExpression } from "../../src/language/validator.ts";
import { plenty } from "../work.ts";
import { recorded, signs } from "./recorded.ts";

type Table = Readonly<{ texts: readonly string[]; expressions: readonly (readonly [string, string])[] }>;

const { texts, expressions } = recorded<Table>("rust-regex");

/** Of these it isn't known here what Rust makes of them, which is no error. */
const UNREAD: readonly string[] = ["(?-u:\\B)", "(?R)^a$", "\\p{Nope}"];

describe("Rust's regex agrees about", () => {
  test("what is an expression", () => {
    const wrong = expressions.filter(([source, said]) => {
      const outcome = outcomeOf(source);
      return outcome !== "unread" && (outcome === "refused") !== (said === "refused");
    });
    expect(wrong).toEqual([]);
    expect(expressions.map(([source]) => source).filter((source) => outcomeOf(source) === "unread")).toEqual(
      UNREAD,
    );
  });

  test("what automata find", () => {
    const wrong = expressions.filter(([source, said]) => {
      const expression = validatorExpression(source, plenty());
      const language = expression && readable(() => languageOf(expression, plenty()));
      return language !== undefined && signs(texts.map((text) => accepts(language, text))) !== said;
    });
    expect(wrong).toEqual([]);
  });

  test("what the second matcher finds", () => {
    const wrong = expressions.filter(([source, said]) => {
      const answers = texts.map((text) => findsMatch(source, text, plenty()));
      return !answers.includes(undefined) && signs(answers.map((is) => is === true)) !== said;
    });
    expect(wrong).toEqual([]);
  });
});

test("an expression of about the size that Rust refuses is not read", () => {
  // Rust refuses `\w{210}`, `.{10486}` and `a{327674}`, each for its size.
  for (const source of ["\\w{210}", ".{10486}", "a{327674}"])
    expect([source, outcomeOf(source)]).toEqual([source, "unread"]);
  for (const source of ["\\w{70}", ".{3000}", "a{30000}"])
    expect([source, outcomeOf(source)]).toEqual([source, "read"]);
});

test("groups lie as deep in one another as Rust lets them", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
  expect(outcomeOf(nested(250))).toBe("read");
  expect(outcomeOf(nested(251))).toBe("refused");
});

function outcomeOf(source: string): "read" | "refused" | "unread" {
  try {
    rustExpression(source, plenty());
    return "read";
  } catch (error) {
    if (error instanceof RefusedExpression) return "refused";
    if (error instanceof UnreadExpression) return "unread";
    throw error;
  }
}
