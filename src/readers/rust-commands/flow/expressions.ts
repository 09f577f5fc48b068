import type { RustNode } from "../../../formats/rust/tree.ts";
import { fieldOf, pathOf, textOf } from "../nodes.ts";
import { ofOperator, operatorOf } from "./comparisons.ts";
import type { Env } from "./env.ts";
import { namesHost } from "./macros.ts";
import { bind, partOf } from "./patterns.ts";
import { EMPTY, joined, passed, type Value, valueWith } from "./value.ts";
import type { Walking } from "./walking.ts";

export function ofOperation(walk: Walking, node: RustNode, env: Env): Value {
  const [first, second] = node.children;
  if (first === undefined || second === undefined) return EMPTY;
  const operator = operatorOf(env.frame.code.text, node);
  const left = walk.value(first, env);
  const isLazy = operator === "&&" || operator === "||";
  const right = walk.value(
    second,
    isLazy ? env.fork(operator === "&&" ? left.whenTrue : left.whenFalse) : env,
  );
  if (operator !== "+") return ofOperator(operator, left, right);
  const from = joined([left, right]);
  const { literal } = left;
  return valueWith({
    from: literal !== null && namesHost(literal) ? passed(from, "a fixed host") : from,
    literal,
  });
}

export function ofAssignment(walk: Walking, node: RustNode, env: Env): Value {
  const [to, given] = [fieldOf(node, "left"), fieldOf(node, "right")];
  if (to === undefined || given === undefined) return EMPTY;
  const value = walk.value(given, env);
  if (node.kind === "assignment_expression" && to.kind === "identifier") bind(to, value, env);
  else change(to, [value], env);
  return EMPTY;
}

/** Adds values to what a place holds: to the name at its root, and to the field that it names. */
export function change(place: RustNode, values: readonly Value[], env: Env): void {
  const { code } = env.frame;
  if (place.kind === "identifier" || place.kind === "self") {
    const name = textOf(code, place);
    const known = env.get(name) ?? EMPTY;
    env.set(name, { ...known, from: joined([known, ...values]) });
    return;
  }
  const [on, field] = [fieldOf(place, "value"), fieldOf(place, "field")];
  if (
    place.kind === "field_expression" &&
    on !== undefined &&
    field !== undefined &&
    on.kind === "identifier"
  ) {
    const known = env.get(textOf(code, on)) ?? EMPTY;
    const name = textOf(code, field);
    const fields = new Map(known.fields ?? []).set(
      name,
      valueWith({ from: joined([partOf(known, name), ...values]) }),
    );
    env.set(textOf(code, on), { ...known, fields, from: joined([known, ...values]) });
    return;
  }
  const [inner] = place.children;
  if (inner !== undefined) change(inner, values, env);
}

export function ofStruct(walk: Walking, node: RustNode, env: Env): Value {
  const { code } = env.frame;
  const fields = new Map<string, Value>();
  const rest: Value[] = [];
  for (const each of fieldOf(node, "body")?.children ?? []) {
    const [name, given] = [fieldOf(each, "field"), fieldOf(each, "value")];
    if (each.kind === "field_initializer" && name !== undefined && given !== undefined)
      fields.set(textOf(code, name), walk.value(given, env));
    else if (each.kind === "shorthand_field_initializer")
      for (const inner of each.children) fields.set(textOf(code, inner), walk.value(inner, env));
    else rest.push(...each.children.map((inner) => walk.value(inner, env)));
  }
  const name = fieldOf(node, "name");
  const values = [...fields.values(), ...rest];
  const type = name === undefined ? null : (pathOf(code, name).at(-1) ?? null);
  for (const [field, value] of rest[0]?.fields ?? []) if (!fields.has(field)) fields.set(field, value);
  return valueWith({ from: joined(values), fields, type });
}
