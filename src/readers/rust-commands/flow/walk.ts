import type { RustNode } from "../../../formats/rust/tree.ts";
import type { AppCode } from "../app-code.ts";
import type { CodeFile, CodeFunction } from "../code-file.ts";
import type { DoorCall } from "../doors.ts";
import { childOf, fieldOf, literalIn, pathOf, textOf } from "../nodes.ts";
import { chainOf } from "./chain.ts";
import { change } from "./change.ts";
import { countsFor } from "./checks.ts";
import { ofOperator } from "./comparisons.ts";
import {
  ofBlock,
  ofFor,
  ofIf,
  ofLet,
  ofLetCondition,
  ofLoop,
  ofMatch,
  ofWhile,
  outcomeOf,
} from "./control.ts";
import { Env, frameOf } from "./env.ts";
import { ofAssignment, ofOperation, ofStruct } from "./expressions.ts";
import type { Lost, Reached } from "./found.ts";
import { callOf, ofFunction } from "./functions.ts";
import { changesSelf, isLent } from "./lent.ts";
import { ofMacro } from "./macros.ts";
import { changes, ofMethod } from "./methods.ts";
import { namedBy } from "./named.ts";
import { callKey, type Outcome, Outcomes } from "./outcomes.ts";
import { bind, bindParameters } from "./patterns.ts";
import type { Sink } from "./sinks.ts";
import { fieldTypeOf, innerName, makesFunction, typeOfCall } from "./type-names.ts";
import { EMPTY, isTainted, joined, NOTHING, partOf, type Value, valueWith, wholeOf } from "./value.ts";
import type { Walking } from "./walking.ts";

export const BOUNDS = {
  /** Calls between a command and what is looked at. */
  calls: { base: 6, head: 3 },
  /** Files that one command is followed into. */
  files: 64,
  /** Functions that one call may mean. */
  meanings: 4,
} as const;

/** Follows the inputs of one command through its code and the functions that it calls. */
export class Walk implements Walking {
  readonly app: AppCode;
  readonly reached = new Map<string, Reached>();
  readonly lost = new Map<string, Lost>();
  readonly #spend: () => void;
  readonly #calls: number;
  readonly #files = new Set<CodeFile>();
  readonly #running: RustNode[] = [];
  readonly #outcomes = new Outcomes();
  readonly #sent = new WeakSet<RustNode>();
  /** Where closures stand. */
  readonly #homes = new WeakMap<RustNode, Env>();

  /** `spend` counts a step, and throws where there are none left. */
  constructor(app: AppCode, spend: () => void, side: keyof typeof BOUNDS.calls = "head") {
    this.app = app;
    this.#spend = spend;
    this.#calls = BOUNDS.calls[side];
  }

  run(command: CodeFunction, parameters: ReadonlyMap<RustNode, Value>): void {
    const env = new Env(frameOf({ code: command.file, owner: command.owner, depth: 0 }));
    for (const [pattern, value] of parameters) bind(pattern, value, env);
    for (const parameter of fieldOf(command.node, "parameters")?.children ?? []) {
      const [pattern, type] = [fieldOf(parameter, "pattern"), fieldOf(parameter, "type")];
      if (pattern === undefined || type === undefined || parameters.has(pattern)) continue;
      bind(pattern, valueWith({ type: innerName(command.file, type) }), env);
    }
    this.#files.add(command.file);
    const body = fieldOf(command.node, "body");
    if (body !== undefined) this.value(body, env);
  }

  /** Follows what a page decides on through a function that answers an event or an address. */
  answer({ code, handler, parameter, input }: DoorCall): void {
    const env = new Env(frameOf({ code, owner: null, depth: 0 }));
    this.#files.add(code);
    const given = new Array<Value>(parameter).fill(EMPTY);
    given.push(valueWith({ from: new Map([[input, new Set()]]) }));
    this.call(this.value(handler, env), given, handler, env);
  }

  /** Follows what a page sends through a function that makes an input of it. */
  convert(conversion: CodeFunction, input: string): void {
    const { file, owner, node } = conversion;
    const env = new Env(frameOf({ code: file, owner, depth: 0 }));
    this.follow([conversion], null, [valueWith({ from: new Map([[input, new Set()]]) })], env, node);
  }

  value(node: RustNode, env: Env): Value {
    if (env.ended) return EMPTY;
    this.#spend();
    const { code } = env.frame;
    switch (node.kind) {
      case "identifier":
      case "self":
        return env.get(textOf(code, node)) ?? namedBy(this.app, pathOf(code, node));
      case "scoped_identifier":
        return namedBy(this.app, pathOf(code, node));
      case "string_literal":
      case "raw_string_literal":
        return valueWith({ literal: literalIn(code, node) ?? null });
      case "boolean_literal":
        return valueWith({ says: textOf(code, node) === "true" ? "yes" : "no" });
      case "block":
      case "source_file":
        return ofBlock(this, node, env);
      case "unsafe_block":
      case "const_block":
      case "labeled_block":
        return this.#last(node, env);
      case "async_block":
      case "gen_block":
        return this.#inside(node, env);
      case "let_declaration":
        return ofLet(this, node, env);
      case "if_expression":
        return ofIf(this, node, env);
      case "let_condition":
        return ofLetCondition(this, node, env);
      case "let_chain":
        return node.children.map((each) => this.value(each, env)).reduce((a, b) => ofOperator("&&", a, b));
      case "match_expression":
        return ofMatch(this, node, env);
      case "for_expression":
        return ofFor(this, node, env);
      case "while_expression":
        return ofWhile(this, node, env);
      case "loop_expression":
        return ofLoop(this, node, env);
      case "return_expression": {
        const value = this.#last(node, env);
        env.frame.exits.push({ value, checked: env.checked });
        env.ended = true;
        return EMPTY;
      }
      case "break_expression":
      case "continue_expression": {
        const value = this.#last(node, env);
        env.frame.leaves.push({ way: env.fork(), value });
        env.ended = true;
        return EMPTY;
      }
      case "try_expression": {
        const value = this.#last(node, env);
        if (value.says === "no") env.ended = true;
        env.learn(value.whenTrue);
        return { ...value, whenTrue: NOTHING, whenFalse: NOTHING, says: null };
      }
      case "unary_expression": {
        const value = this.#last(node, env);
        if (code.text[node.start] !== "!") return value;
        const says = value.says === "yes" ? "no" : value.says === "no" ? "yes" : null;
        return valueWith({ whenTrue: value.whenFalse, whenFalse: value.whenTrue, says });
      }
      case "binary_expression":
        return ofOperation(this, node, env);
      case "assignment_expression":
      case "compound_assignment_expr":
        return ofAssignment(this, node, env);
      case "field_expression": {
        const [on, name] = [fieldOf(node, "value"), fieldOf(node, "field")];
        const value = on === undefined ? EMPTY : this.value(on, env);
        if (name === undefined) return value;
        const part = partOf(value, textOf(code, name));
        return { ...part, type: part.type ?? fieldTypeOf(this.app, value.type, textOf(code, name)) };
      }
      case "index_expression": {
        const [on] = node.children.map((each) => this.value(each, env));
        return on ?? EMPTY;
      }
      case "struct_expression":
        return ofStruct(this, node, env);
      case "tuple_expression": {
        const values = node.children.map((each) => this.value(each, env));
        return valueWith({
          from: joined(values),
          fields: new Map(values.map((value, index) => [String(index), value])),
        });
      }
      case "closure_expression":
        this.#homes.set(node, env);
        this.apply(node, [], env);
        return valueWith({ closure: node });
      case "macro_invocation":
        return ofMacro(this, node, env);
      case "call_expression":
        return this.#call(node, env);
      case "type_cast_expression": {
        const value = fieldOf(node, "value");
        return value === undefined ? EMPTY : this.value(value, env);
      }
      case "function_item":
      case "attribute_item":
      case "use_declaration":
      case "struct_item":
      case "enum_item":
      case "impl_item":
      case "const_item":
      case "static_item":
      case "empty_statement":
      case "label":
        return EMPTY;
      case "reference_expression":
      case "parenthesized_expression":
      case "await_expression":
      case "expression_statement":
      case "else_clause":
        return this.#last(node, env);
      default:
        return valueWith({ from: joined(node.children.map((each) => this.value(each, env))) });
    }
  }

  apply(node: RustNode, given: readonly Value[], env: Env): Value {
    if (this.#running.includes(node)) {
      this.#outcomes.cut();
      return valueWith({ from: joined(given) });
    }
    const [parameters, body] = [fieldOf(node, "parameters"), fieldOf(node, "body")];
    if (body === undefined) return EMPTY;
    this.#running.push(node);
    // It sees the names around it, wherever it is called.
    const home = this.#homes.get(node);
    const around = home === undefined || home.frame === env.frame ? env : home;
    const inside = around.fork(env.checked, frameOf(around.frame));
    parameters?.children.forEach((pattern, index) => {
      bind(fieldOf(pattern, "pattern") ?? pattern, given[index] ?? EMPTY, inside);
    });
    const { value } = outcomeOf(inside, this.value(body, inside));
    this.#running.pop();
    around.takeBack(inside);
    return value;
  }

  call(called: Value, given: readonly Value[], at: RustNode, env: Env): Value {
    return callOf(this, called, given, at, env);
  }

  follow(
    called: readonly CodeFunction[],
    self: Value | null,
    given: readonly Value[],
    env: Env,
    at: RustNode,
  ): Value {
    const all = self === null ? given : [self, ...given];
    const isInput = all.some((value) => isTainted(value) || value.closure !== null);
    const [first] = called;
    if (!isInput && !called.some(makesFunction))
      return valueWith({ type: first ? typeOfCall(first, given) : null });
    if (called.length > BOUNDS.meanings) {
      this.lose(`one of ${called.length} functions of this name`, env, at);
      return EMPTY;
    }
    const values = called.map((each) => this.#enter(each, self, given, env, at));
    return values.length === 1 ? (values[0] ?? EMPTY) : valueWith({ from: joined(values) });
  }

  reach(sinks: readonly Sink[], call: string, given: readonly Value[], env: Env, at: RustNode): void {
    const { code, depth } = env.frame;
    for (const sink of sinks)
      for (const [part, marks] of (given[sink.argument] ?? EMPTY).from) {
        const { around } = given[sink.argument] ?? EMPTY;
        const source = wholeOf(part);
        const checks = [
          ...[part, source].reduce((all, each) => all.union(env.checkedOf(each)), marks),
        ].filter((each) => countsFor(each, sink.power));
        const key = JSON.stringify([source, sink.power, code.file.path, at.start]);
        const known = this.reached.get(key);
        if (known !== undefined && known.checks.length === 0) continue;
        if (known !== undefined && checks.length > 0) continue;
        this.reached.set(key, { source, sink, call, checks, steps: depth, around, code, node: at });
      }
  }

  lose(what: string, env: Env, node: RustNode): void {
    const { code } = env.frame;
    this.lost.set(JSON.stringify([what, code.file.path, node.start]), { what, code, node });
  }

  /** The value of the last part of a node, after those of the others. */
  #last({ children }: RustNode, env: Env): Value {
    return children.map((each) => this.value(each, env)).at(-1) ?? EMPTY;
  }

  /** A block that code outside of it doesn't return from. */
  #inside({ children }: RustNode, env: Env): Value {
    const inside = env.fork(NOTHING, frameOf(env.frame));
    const values = children.map((each) => this.value(each, inside));
    const { value } = outcomeOf(inside, values.at(-1) ?? EMPTY);
    env.takeBack(inside);
    return value;
  }

  #enter(called: CodeFunction, self: Value | null, given: readonly Value[], env: Env, at: RustNode): Value {
    const { file, node, name } = called;
    const from = joined(self === null ? given : [self, ...given]);
    if (this.#running.includes(node)) {
      this.#outcomes.cut();
      return valueWith({ from });
    }
    const isTooFar = !this.#files.has(file) && this.#files.size >= BOUNDS.files;
    if (env.frame.depth >= this.#calls || isTooFar) {
      this.lose(`${name}, more than ${this.#calls} calls away`, env, at);
      return EMPTY;
    }
    const body = fieldOf(node, "body");
    if (body === undefined) return valueWith({ from });
    const key = callKey([self, ...given], env.checked, env.frame.depth);
    const { value, always } = this.#outcomes.of(node, key, () =>
      this.#inFunction(called, body, self, given, env),
    );
    env.learn(always);
    return value;
  }

  #inFunction(
    called: CodeFunction,
    body: RustNode,
    self: Value | null,
    given: readonly Value[],
    env: Env,
  ): Outcome {
    const { file, owner, node } = called;
    this.#files.add(file);
    this.#running.push(node);
    const frame = frameOf({ code: file, owner, depth: env.frame.depth + 1 });
    const inside = new Env(frame, new Map(), env.checked);
    bindParameters(called, self, given, inside);
    const { value, always } = outcomeOf(inside, this.value(body, inside));
    this.#running.pop();
    return { value: { ...value, type: value.type ?? typeOfCall({ file, owner, node }, given) }, always };
  }

  #call(node: RustNode, env: Env): Value {
    const { code } = env.frame;
    const [called, list] = [fieldOf(node, "function"), fieldOf(node, "arguments")];
    const given = list?.children.filter(({ kind }) => kind !== "attribute_item") ?? [];
    if (called === undefined) return EMPTY;
    const method = called.kind === "generic_function" ? fieldOf(called, "function") : called;
    if (method?.kind !== "field_expression") {
      const values = given.map((each) => this.value(each, env));
      const value = ofFunction(this, called, given, values, node, env);
      this.#fill(given, values.filter(isTainted), env);
      return value;
    }
    const [on, field] = [fieldOf(method, "value"), fieldOf(method, "field")];
    if (on === undefined || field === undefined) return EMPTY;
    const name = textOf(code, field);
    if (name === "send" || (name === "call" && given.length === 0))
      for (const each of chainOf(on)) this.#sent.add(each);
    const self = this.value(on, env);
    const values = given.map((each) => this.value(each, env));
    const types = called.kind === "generic_function" ? childOf(called, "type_arguments") : undefined;
    const value = ofMethod(
      this,
      {
        ...{ name, self, given: values, at: node },
        written: textOf(code, on).slice(-LONGEST_RECEIVER),
        literals: given.map((each) => literalIn(code, each) ?? null),
        wanted: types === undefined ? "" : textOf(code, types).slice(1, -1),
        isSent: this.#sent.has(node),
      },
      env,
    );
    const news = values.filter(isTainted);
    if (news.length > 0 && (changes(name) || this.#isChangedBy(name, self))) change(on, news, env);
    this.#fill(given, isTainted(self) ? [self, ...news] : news, env);
    return value;
  }

  /** A function may put what it is given into what it is lent for writing. */
  #fill(given: readonly RustNode[], values: readonly Value[], env: Env): void {
    if (values.length === 0) return;
    for (const each of given) {
      const lent = isLent(each) ? fieldOf(each, "value") : undefined;
      if (lent !== undefined) change(lent, values, env);
    }
  }

  /** Whether a method of the app's own may put its arguments into what it is called on: it takes `&mut self`. */
  #isChangedBy(name: string, { type }: Value): boolean {
    return this.app
      .functions(name)
      .some(({ owner, node }) => owner !== null && (type === null || owner === type) && changesSelf(node));
  }
}

/** How much of a chain is looked at for what it is called on. */
const LONGEST_RECEIVER = 300;
