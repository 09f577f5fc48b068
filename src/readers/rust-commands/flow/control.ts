import type { RustNode } from "../../../formats/rust/tree.ts";
import { fieldOf, textOf } from "../nodes.ts";
import { closedBy } from "./comparisons.ts";
import type { Env } from "./env.ts";
import { bind, contentOf, learnedBy } from "./patterns.ts";
import { innerName } from "./type-names.ts";
import { both, EMPTY, either, type Facts, factsOf, NOTHING, together, type Value } from "./value.ts";
import type { Walking } from "./walking.ts";

/** The statements of a block, up to where it certainly ends, and what its last expression yields. */
export function ofBlock(walk: Walking, { children }: RustNode, env: Env): Value {
  let last = EMPTY;
  for (const child of children) {
    if (env.ended) return EMPTY;
    const value = walk.value(child, env);
    const isTail = child === children.at(-1) && !isStatement(child, env);
    last = isTail ? value : EMPTY;
  }
  return env.ended ? EMPTY : last;
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
  const kept = { ...value, type: value.type ?? named, ...(isNumber && { from: NOTHING }) };
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

export function ofFor(walk: Walking, node: RustNode, env: Env): Value {
  const [pattern, given, body] = ["pattern", "value", "body"].map((field) => fieldOf(node, field));
  const value = given === undefined ? EMPTY : walk.value(given, env);
  const way = env.fork();
  if (pattern !== undefined) bind(pattern, contentOf(value), way);
  if (body !== undefined) walk.value(body, way);
  env.meet([env.fork(), way]);
  if (body !== undefined && given !== undefined) {
    const [looked, does] = [textOf(env.frame.code, given), textOf(env.frame.code, body)];
    const isRefused = /\bParentDir\b/.test(does) && /\b(?:return|Err|bail!|panic!)/.test(does);
    if (looked.includes(".components()") && isRefused) env.learn(factsOf(value.from, "no parent folder"));
  }
  return EMPTY;
}

export function ofWhile(walk: Walking, node: RustNode, env: Env): Value {
  const [condition, body] = [fieldOf(node, "condition"), fieldOf(node, "body")];
  const asked = condition === undefined ? EMPTY : walk.value(condition, env);
  const way = env.fork(asked.whenTrue);
  if (body !== undefined) walk.value(body, way);
  env.meet([env.fork(), way]);
  return EMPTY;
}

export function ofLoop(walk: Walking, node: RustNode, env: Env): Value {
  const body = fieldOf(node, "body");
  const way = env.fork();
  if (body !== undefined) walk.value(body, way);
  const isLeft = body !== undefined && /\bbreak\b/.test(textOf(env.frame.code, body));
  env.ended = way.ended && !isLeft;
  return EMPTY;
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
