import { areRemarks, attributesBefore } from "../../formats/rust/attributes.ts";
import { type Expression, expressionIn } from "../../formats/rust/expression.ts";
import type { FunctionItem } from "../../formats/rust/items.ts";
import { isUnconditional, type Statement, statementsOf } from "../../formats/rust/statements.ts";
import { after, argumentsAt, indexOfMark, insideOf, writtenOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";
import type { BuildNames } from "./build-names.ts";
import {
  ATTRIBUTES,
  type AttributesValue,
  type BuildScope,
  type BuildValue,
  buildValue,
} from "./build-values.ts";

/**
 * Follows `fn main` of a build script to its only call of tauri-build (`call` is the index of the name), and from there backwards
 * to the call's arguments. Null where that isn't a straight way: something decides whether a statement runs, or a declaration
 * (one of `declaring`, by the indexes of their words) is made or changed in a form that we don't follow.
 */
export function followMain(
  file: MentioningFile,
  names: BuildNames,
  call: number,
  declaring: readonly number[],
): AttributesValue | null {
  const [main, ...others] = file.items.functions.filter(
    ({ name, owner }) => name === "main" && owner === null,
  );
  return main === undefined || others.length > 0
    ? null
    : new BuildFlow(file, names, call, declaring).follow(main);
}

/** How deep functions may call each other. Nobody needs more. */
const DEEPEST = 4;

/** Words that leave a script early. */
const LEAVING: ReadonlySet<string> = new Set(["abort", "exit", "return"]);

/** Statements that declare something and do nothing. */
const ITEMS: ReadonlySet<string> = new Set(
  "const enum extern fn impl macro_rules mod static struct trait type use".split(" "),
);

/** A variable: its expression, its value, and whether it may change. */
type Variable = Readonly<{ expression: Expression; value: BuildValue | null; isMutable: boolean }>;

class BuildFlow {
  readonly #file: MentioningFile;
  readonly #call: number;
  readonly #declaring: readonly number[];
  readonly #scope: BuildScope;
  readonly #followed = new Set<number>();
  #variables = new Map<string, Variable>();
  #result: AttributesValue | null = null;
  #depth = 0;

  constructor(file: MentioningFile, names: BuildNames, call: number, declaring: readonly number[]) {
    this.#file = file;
    this.#call = call;
    this.#declaring = declaring;
    this.#scope = {
      names,
      placeOf: file.placeOf,
      valueOf: (expression) => this.#valueOf(expression),
      written: (expression) => this.#written(expression),
    };
  }

  follow(main: FunctionItem): AttributesValue | null {
    const isStraight = this.#run(main) && this.#declaring.every((index) => this.#followed.has(index));
    return isStraight ? this.#result : null;
  }

  #run({ keyword, parameters, body }: FunctionItem): boolean {
    const isPlain = areRemarks(this.#file.source, attributesBefore(this.#file.source, keyword));
    if (body === null || !isPlain || parameters.from < parameters.to || this.#depth >= DEEPEST) return false;
    this.#depth += 1;
    const isStraight = this.#block(body);
    this.#depth -= 1;
    return isStraight;
  }

  #block(block: Stretch): boolean {
    return statementsOf(this.#file.source, block).every((statement) => this.#statement(statement));
  }

  #statement(statement: Statement): boolean {
    const { source } = this.#file;
    const { tokens } = source;
    const { from } = statement;
    const isInAll = isUnconditional(source, statement);
    const holdsCall = holds(statement, this.#call);
    const declares = this.#declaringIn(statement).length > 0;
    const first = tokens[from];
    if (ITEMS.has(first?.text ?? "") && isKeyword(first, first?.text ?? "")) return true;
    const open = isKeyword(first, "unsafe") ? from + 1 : from;
    if (isOpen(tokens[open], "{") && (holdsCall || declares))
      return isInAll && this.#block(insideOf(tokens, open));
    if (holdsCall) return isInAll && this.#callIn(statement);
    if (isKeyword(first, "let") || this.#isAssignment(from))
      return this.#declaration(statement, isInAll, declares);
    const helper = this.#helperAt(statement);
    if (helper !== undefined) return isInAll && this.#run(helper);
    return !declares && !this.#touches(statement) && !(this.#result === null && this.#mayLeave(statement));
  }

  #isAssignment(from: number): boolean {
    const { tokens } = this.#file.source;
    return isMark(tokens[from + 1], "=") && this.#variables.has(tokens[from]?.text ?? "");
  }

  /** `let a = …;`, `let mut a: T = …;` or `a = …;`. */
  #declaration(statement: Statement, isInAll: boolean, declares: boolean): boolean {
    const { source } = this.#file;
    const { tokens } = source;
    const { from, to } = statement;
    const isLet = isKeyword(tokens[from], "let");
    const isMutable = !isLet || isKeyword(tokens[from + 1], "mut");
    const at = isLet ? from + (isMutable ? 2 : 1) : from;
    const equals = indexOfMark(tokens, "=", statement);
    const name = tokens[at]?.text ?? "";
    const isPlain = tokens[at]?.kind === "word" && (equals === at + 1 || isMark(tokens[at + 1], ":"));
    if (!isPlain || equals < 0) return !declares && !this.#touches(statement);
    const expression = expressionIn(source, { from: equals + 1, to });
    const value = buildValue(expression, this.#scope);
    if (!isInAll) {
      // A declaration for only one platform must leave the value as it was on the others.
      const before = this.#variables.get(name)?.value ?? null;
      const isSame = JSON.stringify(said(before)) === JSON.stringify(said(value));
      if (declares || (this.#touches(statement) && !isSame)) return false;
      if (isSame) return true;
    }
    if (value === null && (declares || this.#touches(statement))) return false;
    this.#follow(statement);
    this.#variables.set(name, { expression, value, isMutable });
    return true;
  }

  /** `try_build(…)`, whatever happens to its result. */
  #callIn(statement: Statement): boolean {
    const { source } = this.#file;
    const { tokens } = source;
    let start = this.#call;
    while (isMark(tokens[start - 1], "::")) start -= tokens[start - 2]?.kind === "word" ? 2 : 1;
    const isTop = start >= statement.from && tokens[start]?.parent === tokens[statement.from]?.parent;
    const open = this.#call + 1;
    if (!isTop || this.#result !== null || !isOpen(tokens[open], "(")) return false;
    if (!BEFORE_CALL.test(writtenOf(source, { from: statement.from, to: start }))) return false;
    const given = argumentsAt(source, open).map((part) =>
      buildValue(expressionIn(source, part), this.#scope),
    );
    const [only = ATTRIBUTES, ...others] = given;
    if (only?.kind !== "attributes" || others.length > 0) return false;
    if (this.#touches({ from: after(tokens, open), to: statement.to })) return false;
    this.#follow(statement);
    this.#result = only;
    return true;
  }

  /** A function without parameters that holds the call, if the statement does nothing but call that function. */
  #helperAt({ from, to }: Stretch): FunctionItem | undefined {
    const { tokens } = this.#file.source;
    const isCall = isOpen(tokens[from + 1], "(") && tokens[from + 1]?.partner === from + 2;
    if (!isCall || tokens.slice(from + 3, to).some(({ text }) => LEAVING.has(text))) return undefined;
    return this.#functionNamed(tokens[from]?.text ?? "", (body) => holds(body, this.#call));
  }

  #functionNamed(name: string, isIt: (body: Stretch) => boolean): FunctionItem | undefined {
    const [only, ...others] = this.#file.items.functions.filter(
      (each) => each.name === name && each.owner === null,
    );
    return only !== undefined && others.length === 0 && only.body !== null && isIt(only.body)
      ? only
      : undefined;
  }

  #valueOf(expression: Expression): BuildValue | null {
    if (expression.kind === "name") {
      const [name, ...rest] = expression.path;
      const variable = rest.length === 0 ? this.#variables.get(name ?? "") : undefined;
      if (variable !== undefined) return variable.value;
      const constant = this.#constant(expression.path);
      return constant === undefined ? null : buildValue(constant, this.#scope);
    }
    const isLocal =
      expression.kind === "call" && expression.path.length === 1 && expression.arguments.length === 0;
    const made = isLocal ? this.#functionNamed(expression.path[0] ?? "", () => true) : undefined;
    return made === undefined ? null : this.#returned(made);
  }

  /** What a function without parameters returns, if it only puts that value together. */
  #returned({ keyword, parameters, body }: FunctionItem): BuildValue | null {
    const { source } = this.#file;
    const isPlain = areRemarks(source, attributesBefore(source, keyword));
    const statements = body === null ? [] : statementsOf(source, body);
    const last = statements.pop();
    if (!isPlain || last === undefined || last.to !== body?.to || parameters.from < parameters.to)
      return null;
    if (this.#depth >= DEEPEST) return null;
    const outside = this.#variables;
    this.#variables = new Map();
    this.#depth += 1;
    const isStraight = isUnconditional(source, last) && statements.every((each) => this.#statement(each));
    const value = isStraight ? buildValue(expressionIn(source, last), this.#scope) : null;
    this.#depth -= 1;
    this.#variables = outside;
    if (value !== null) this.#follow(last);
    return value;
  }

  #written(expression: Expression): Expression {
    if (expression.kind !== "name") return expression;
    const [name, ...rest] = expression.path;
    const variable = rest.length === 0 ? this.#variables.get(name ?? "") : undefined;
    if (variable !== undefined) return variable.isMutable ? expression : variable.expression;
    return this.#constant(expression.path) ?? expression;
  }

  /** The constant of the script that a name stands for, in every build. */
  #constant(path: readonly string[]): Expression | undefined {
    const { source, items } = this.#file;
    const [only, ...others] = items.constants.filter(({ name }) => name === path.at(-1));
    if (only === undefined || others.length > 0) return undefined;
    if (!areRemarks(source, attributesBefore(source, only.keyword))) return undefined;
    this.#follow(only.all);
    return expressionIn(source, only.value);
  }

  /** The words of a stretch that declare something, in the order of the file. */
  #declaringIn({ from, to }: Stretch): readonly number[] {
    let [low, high] = [0, this.#declaring.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#declaring[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while ((this.#declaring[end] ?? to) < to) end += 1;
    return this.#declaring.slice(low, end);
  }

  #follow(stretch: Stretch): void {
    for (const index of this.#declaringIn(stretch)) this.#followed.add(index);
  }

  /** Whether a statement has to do with a variable that declares something. */
  #touches({ from, to }: Stretch): boolean {
    return this.#file.source.tokens.slice(from, to).some(({ kind, text }) => {
      const value = kind === "word" ? this.#variables.get(text)?.value : undefined;
      return value !== undefined && value !== null && value.kind !== "other";
    });
  }

  #mayLeave({ from, to }: Stretch): boolean {
    return this.#file.source.tokens
      .slice(from, to)
      .some(({ kind, text }) => kind === "word" && LEAVING.has(text));
  }
}

/** The text that may come before the call in its statement. */
const BEFORE_CALL = /^(?:|return|match|let \w+ =|let \w+ : [\w: <>()]+ =|if let Err \( \w+ \) =)$/;

function holds({ from, to }: Stretch, index: number): boolean {
  return from <= index && index < to;
}

/** A value in a form that can be compared, without places. */
function said(value: BuildValue | null): unknown {
  if (value?.kind !== "attributes") return value;
  return { ...value, plugins: [...value.plugins] };
}
