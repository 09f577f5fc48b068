import { absolute } from "../paths.ts";
import { MOST_VALUES } from "../shell/values.ts";
import { isKnown, UNKNOWN_WORDS } from "../shell/words.ts";
import { LONGEST_EXPRESSION, tokensOf } from "./expression-tokens.ts";

/** All possible values of a name in the expressions of a workflow; undefined where nobody knows. */
export type Contexts = (path: readonly string[]) => readonly string[] | undefined;

/** All possible values of a workflow's text, with its expressions put in. */
export function withExpressions(text: string, contexts: Contexts): readonly string[] {
  let found: readonly string[] = [""];
  for (const piece of piecesOf(text)) {
    const values = piece.isExpression ? expressionValues(piece.text, contexts) : [piece.text];
    const all = found.flatMap((start) => values.map((value) => start + value));
    found = all.length > MOST_VALUES ? found.map((start) => start + UNKNOWN_WORDS) : all;
  }
  return found;
}

type TextPiece = Readonly<{ text: string; isExpression: boolean }>;

/** How many expressions of one text are worked out. What others say isn't known, and the text between them is. */
const MOST_EXPRESSIONS = 200;

function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (let at = text.indexOf("${{"); at >= 0; at = text.indexOf("${{", from)) {
    const end = endOfExpression(text, at + 3);
    pieces.push({ text: text.slice(from, at), isExpression: false });
    // GitHub refuses an expression without an end.
    if (end === undefined)
      return [...pieces, { text: `${UNKNOWN_WORDS}${text.slice(at)}`, isExpression: false }];
    const isFollowed = pieces.length < 2 * MOST_EXPRESSIONS && end - at < LONGEST_EXPRESSION;
    pieces.push({ text: isFollowed ? text.slice(at + 3, end - 2) : UNKNOWN_WORDS, isExpression: isFollowed });
    from = end;
  }
  return [...pieces, { text: text.slice(from), isExpression: false }];
}

const STRING_OR_END = /'[^']*'|\}\}/g;

/** The offset after an expression's closing brackets. Brackets in its strings don't count. Undefined where it has no end. */
function endOfExpression(text: string, start: number): number | undefined {
  STRING_OR_END.lastIndex = start;
  for (let found = STRING_OR_END.exec(text); found !== null; found = STRING_OR_END.exec(text))
    if (found[0] === "}}") return STRING_OR_END.lastIndex;
  return undefined;
}

/** All possible values of one expression. We don't know the value of a form that isn't followed. */
function expressionValues(expression: string, contexts: Contexts): readonly string[] {
  return new Evaluation(tokensOf(expression), contexts).all();
}

const NOT_KNOWN: readonly string[] = [UNKNOWN_WORDS];
const EITHER: readonly string[] = ["true", "false"];

/** Evaluates an expression from left to right, by the precedence of its operators. */
class Evaluation {
  readonly #tokens: readonly string[];
  readonly #contexts: Contexts;
  #next = 0;

  constructor(tokens: readonly string[], contexts: Contexts) {
    this.#tokens = tokens;
    this.#contexts = contexts;
  }

  all(): readonly string[] {
    const values = this.#either();
    const distinct = [...new Set(values)];
    return this.#next < this.#tokens.length || distinct.length > MOST_VALUES ? NOT_KNOWN : distinct;
  }

  /** `a || b` is b where a is empty or false. */
  #either(): readonly string[] {
    let values = this.#both();
    while (this.#takes("||")) {
      const other = this.#both();
      values = values.every(isSurelyTrue) ? values : [...values.filter(mayBeTrue), ...other];
    }
    return values;
  }

  /** `a && b` is a where a is empty or false. */
  #both(): readonly string[] {
    let values = this.#compared();
    while (this.#takes("&&")) {
      const other = this.#compared();
      values = [
        ...values.filter((value) => !isSurelyTrue(value) && isKnown(value)),
        ...(values.some(mayBeTrue) ? other : []),
      ];
    }
    return values;
  }

  #compared(): readonly string[] {
    const left = this.#single();
    const operator = this.#tokens[this.#next];
    if (operator === undefined || !/^(?:[=!]=|[<>]=?)$/.test(operator)) return left;
    this.#next += 1;
    const right = this.#single();
    const [one = "", other = ""] = [left[0], right[0]];
    const isExact =
      left.length === 1 && right.length === 1 && isKnown(one + other) && /^[=!]=$/.test(operator);
    if (!isExact) return EITHER;
    return [String((one.toLowerCase() === other.toLowerCase()) === (operator === "=="))];
  }

  #single(): readonly string[] {
    const token = this.#tokens[this.#next++];
    if (token === undefined) return NOT_KNOWN;
    if (token === "!")
      return this.#single().map((value) => (isKnown(value) ? String(!isSurelyTrue(value)) : value));
    if (token === "(") return this.#group();
    if (token.startsWith("'")) return [token.slice(1, -1).replaceAll("''", "'")];
    if (this.#takes("(")) return this.#call(token.toLowerCase());
    if (/^(?:true|false|-?\d[\w.]*)$/.test(token)) return [token];
    return token === "null" ? [""] : this.#path(token);
  }

  #group(): readonly string[] {
    const values = this.#either();
    return this.#takes(")") ? values : NOT_KNOWN;
  }

  #call(name: string): readonly string[] {
    const args: (readonly string[])[] = [];
    while (this.#next < this.#tokens.length && !this.#takes(")")) {
      args.push(this.#either());
      if (!this.#takes(",") && this.#tokens[this.#next] !== ")") return NOT_KNOWN;
    }
    if (/^(?:contains|startswith|endswith|success|failure|always|cancelled)$/.test(name)) return EITHER;
    return name === "format" && args.every((values) => values.length === 1)
      ? [formatted(args.flat())]
      : NOT_KNOWN;
  }

  #path(token: string): readonly string[] {
    const path = token.split(".").map((name) => name.toLowerCase());
    if (path.join(".") === "github.workspace") return [absolute("")];
    if (path.join(".") === "runner.os") return ["Linux", "Windows", "macOS"];
    return this.#contexts(path) ?? NOT_KNOWN;
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next += 1;
    return true;
  }
}

function isSurelyTrue(value: string): boolean {
  return isKnown(value) && value !== "" && value !== "false" && value !== "0";
}

function mayBeTrue(value: string): boolean {
  return !isKnown(value) || isSurelyTrue(value);
}

function formatted([pattern = "", ...values]: readonly string[]): string {
  return pattern.replace(/\{(\d+)\}/g, (_, index: string) => values[Number(index)] ?? UNKNOWN_WORDS);
}
