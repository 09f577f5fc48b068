import type { RustNode } from "../../../formats/rust/tree.ts";
import { attributeOf } from "../code-file.ts";
import { childOf, fieldOf, textOf } from "../nodes.ts";
import { closedBy } from "./comparisons.ts";
import type { Env, Leave } from "./env.ts";
import { bind, contentOf, learnedBy } from "./patterns.ts";
import { innerName } from "./type-names.ts";
import { both, EMPTY, either, type Facts, factsOf, NOTHING, together, type Value } from "./value.ts";
import type { Walking } from "./walking.ts";

/** The statements of a block, up to where it certainly ends, and what its last expression yields. */
export function ofBlock(walk: Walking, node: RustNode, env: Env): Value {
  const [first] = node.children;
  return first?.kind === "label"
    ? leaving(env, (way) => statements(walk, node, way))
    : statements(walk, node, env);
}

function statements(walk: Walking, { children }: RustNode, env: Env): Value {
  const tails: Value[] = [];
  let isOfSome = false;
  for (const child of children) {
    if (env.ended) break;
    if (child.kind === "attribute_item") {
      isOfSome ||= attributeOf(env.frame.code, child).path.at(-1) === "cfg";
      continue;
    }
    // What only some builds have is one of two ways on.
    const way = isOfSome ? env.fork() : env;
    const value = walk.value(child, way);
    if (isOfSome) env.meet([env.fork(), way]);
    const isTail = isOfSome || child === children.at(-1);
    if (isTail && !way.ended && !isStatement(child, env)) tails.push(value);
    isOfSome = false;
  }
  const [first = EMPTY, ...others] = tails;
  return env.ended ? EMPTY : others.reduce(either, first);
}

/** Whether a semicolon ends it, so that its value is dropped. */
function isStatement({ kind, end }: RustNode, { frame }: Env): boolean {
  if (kind === "let_declaration" || kind === "empty_statement") return true;
  return kind === "expression_statement" && frame.code.text[end - 1] === ";";
}

export function ofLet(walk: Walking, node: RustNode, env: Env): Value {
  const [pattern, given, type, alternative] = ["pattern", "value", "type", "alternative"].map((field) =>
    fieldOf(node, field),
  );
  const value = given === undefined ? EMPTY : walk.value(given, env);
  if (pattern === undefined) return EMPTY;
  const isNumber = type !== undefined && NUMBER.test(textOf(env.frame.code, type));
  const named = type === undefined ? null : innerName(env.frame.code, type);
  const isChanged = childOf(node, "mutable_specifier") !== undefined;
  const kept = {
    ...value,
    type: value.type ?? named,
    ...(isNumber && { from: NOTHING }),
    // What is `None` here may be something else by the time that it is looked at.
    ...(isChanged && { says: null }),
  };
  if (alternative !== undefined) {
    walk.value(alternative, env.fork(value.whenFalse));
    env.learn(learnedBy(pattern, value, env, NOTHING));
    bind(pattern, contentOf(kept), env);
  } else bind(pattern, kept, env);
  return EMPTY;
}

const NUMBER = /^(?:[iuf](?:8|16|32|64|128|size)|bool|char|Uuid|uuid::Uuid|(?:std::net::)?IpAddr)$/;

export function ofIf(walk: Walking, node: RustNode, env: Env): Value {
  const [condition, consequence, alternative] = ["condition", "consequence", "alternative"].map((field) =>
    fieldOf(node, field),
  );
  const asked = condition === undefined ? EMPTY : walk.value(condition, env);
  const ways = [env.fork(asked.whenTrue), env.fork(asked.whenFalse)] as const;
  const values = [consequence, alternative].map((branch, index) =>
    branch === undefined ? EMPTY : walk.value(branch, ways[index] ?? env),
  );
  return met(env, ways, values);
}

/** The value of several ways on, where they meet; each with what was checked on that way. */
function met(env: Env, ways: readonly Env[], values: readonly Value[]): Value {
  env.meet(ways);
  const open = ways.flatMap((way, index) =>
    way.ended ? [] : withChecked(values[index] ?? EMPTY, way.checked),
  );
  const [first = EMPTY, ...others] = open;
  return others.reduce(either, first);
}

function withChecked(value: Value, checked: Facts): Value {
  return {
    ...value,
    whenTrue: together(value.whenTrue, checked),
    whenFalse: together(value.whenFalse, checked),
  };
}

/** `let Some(a) = b` in a condition. */
export function ofLetCondition(walk: Walking, node: RustNode, env: Env): Value {
  const [pattern, given] = [fieldOf(node, "pattern"), fieldOf(node, "value")];
  if (pattern === undefined || given === undefined) return EMPTY;
  const value = walk.value(given, env);
  const learned = learnedBy(pattern, value, env, closedBy(value));
  bind(pattern, contentOf(value), env);
  return { ...EMPTY, whenTrue: learned };
}

export function ofMatch(walk: Walking, node: RustNode, env: Env): Value {
  const [given, body] = [fieldOf(node, "value"), fieldOf(node, "body")];
  const value = given === undefined ? EMPTY : walk.value(given, env);
  const ways: Env[] = [];
  const values: Value[] = [];
  for (const arm of body?.children ?? []) {
    const [pattern, result] = [fieldOf(arm, "pattern"), fieldOf(arm, "value")];
    if (pattern === undefined || result === undefined) continue;
    const way = env.fork(learnedBy(pattern, value, env, closedBy(value)));
    bind(pattern, contentOf(value), way);
    const guard = fieldOf(pattern, "condition");
    if (guard !== undefined) way.learn(walk.value(guard, way).whenTrue);
    values.push(walk.value(result, way));
    ways.push(way);
  }
  return ways.length === 0 ? EMPTY : met(env, ways, values);
}

/** Types whose parts are of another type. */
const MANY = /^(?:Vec|VecDeque|HashMap|BTreeMap|HashSet|BTreeSet|IndexMap)$/;

export function ofFor(walk: Walking, node: RustNode, env: Env): Value {
  const [pattern, given, body] = ["pattern", "value", "body"].map((field) => fieldOf(node, field));
  const value = given === undefined ? EMPTY : walk.value(given, env);
  if (body === undefined) return EMPTY;
  repeated(env, () => {
    const way = env.fork();
    const each = { ...contentOf(value), type: MANY.test(value.type ?? "") ? null : value.type };
    if (pattern !== undefined) bind(pattern, each, way);
    return { way, value: walk.value(body, way) };
  });
  if (given !== undefined) {
    const [looked, does] = [textOf(env.frame.code, given), textOf(env.frame.code, body)];
    const isRefused = /\bParentDir\b/.test(does) && /\b(?:return|Err|bail!|panic!)/.test(does);
    if (looked.includes(".components()") && isRefused) env.learn(factsOf(value.from, "no parent folder"));
  }
  return EMPTY;
}

export function ofWhile(walk: Walking, node: RustNode, env: Env): Value {
  const [condition, body] = [fieldOf(node, "condition"), fieldOf(node, "body")];
  repeated(env, () => {
    const asked = condition === undefined ? EMPTY : walk.value(condition, env);
    const way = env.fork(asked.whenTrue);
    return { way, value: body === undefined ? EMPTY : walk.value(body, way) };
  });
  return EMPTY;
}

/** How often a loop may hand a value from name to name. */
const MOST_ROUNDS = 3;

/** A loop that may not run at all. Another round follows as long as names hold more of an input than before it. */
function repeated(env: Env, round: () => Leave): void {
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const before = env.fork();
    const first = env.frame.leaves.length;
    const { way } = round();
    env.meet([env.fork(), way, ...env.frame.leaves.splice(first).map((leave) => leave.way)]);
    if (!env.holdsMoreThan(before)) return;
  }
}

export function ofLoop(walk: Walking, node: RustNode, env: Env): Value {
  const body = fieldOf(node, "body");
  if (body === undefined) return EMPTY;
  let value = EMPTY;
  for (let rounds = 0; rounds < MOST_ROUNDS && !env.ended; rounds += 1) {
    const before = env.fork();
    if (rounds > 0) env.meet([before, env.fork()]);
    value = leaving(env, (way) => walk.value(body, way));
    // A macro may break too.
    if (env.ended && /\bbreak\b/.test(textOf(env.frame.code, body))) env.ended = false;
    if (!env.holdsMoreThan(before)) break;
  }
  return value;
}

/** What ends where something breaks out of it, or at its own end. */
function leaving(env: Env, run: (way: Env) => Value): Value {
  const first = env.frame.leaves.length;
  const way = env.fork();
  const value = run(way);
  const leaves = [{ way, value }, ...env.frame.leaves.splice(first)];
  return met(
    env,
    leaves.map((leave) => leave.way),
    leaves.map((leave) => leave.value),
  );
}

/** What a function or closure yields, from all of its ways out; and what was checked on each of them. */
export function outcomeOf(env: Env, tail: Value): Readonly<{ value: Value; always: Facts }> {
  const exits = [...env.frame.exits];
  if (!env.ended) exits.push({ value: tail, checked: env.checked });
  const [first, ...others] = exits.map(({ value, checked }) => withChecked(value, checked));
  if (first === undefined) return { value: EMPTY, always: NOTHING };
  const checked = exits.map((exit) => exit.checked);
  return { value: others.reduce(either, first), always: checked.reduce(both) };
}
