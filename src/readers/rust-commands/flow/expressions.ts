import type { RustNode } from "../../../formats/rust/tree.ts";
import { fieldOf, pathOf, textOf } from "../nodes.ts";
import { change } from "./change.ts";
import { ofOperator, operatorOf } from "./comparisons.ts";
import type { Env } from "./env.ts";
import { namesHost } from "./macros.ts";
import { runsOfOperator, runsOfValue } from "./unseen.ts";
import { EMPTY, either, joined, passed, type Value, valueWith } from "./value.ts";
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
  runsOfOperator(walk, operator, left, right, env, node);
  if (operator !== "+") return ofOperator(operator, left, right);
  const from = joined([left, right]);
  const { literal } = left;
  const around = literal === null ? left.around : { before: literal, after: right.literal ?? "" };
  return valueWith({
    around,
    from: literal !== null && namesHost(literal) ? passed(from, "a fixed host") : from,
    literal,
  });
}

export function ofAssignment(walk: Walking, node: RustNode, env: Env): Value {
  const [to, given] = [fieldOf(node, "left"), fieldOf(node, "right")];
  if (to === undefined || given === undefined) return EMPTY;
  const value = walk.value(given, env);
  if (node.kind === "assignment_expression" && to.kind === "identifier")
    env.update(textOf(env.frame.code, to), { ...value, says: null });
  else change(to, [value], env);
  return EMPTY;
}

export function ofStruct(walk: Walking, node: RustNode, env: Env): Value {
  const { code } = env.frame;
  const fields = new Map<string, Value>();
  const rest: Value[] = [];
  // A field may stand there twice, each for some builds.
  const keep = (name: string, value: Value): void => {
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : either(known, value));
  };
  for (const each of fieldOf(node, "body")?.children ?? []) {
    const [name, given] = [fieldOf(each, "field"), fieldOf(each, "value")];
    if (each.kind === "field_initializer" && name !== undefined && given !== undefined)
      keep(textOf(code, name), walk.value(given, env));
    else if (each.kind === "shorthand_field_initializer")
      for (const inner of each.children) keep(textOf(code, inner), walk.value(inner, env));
    else rest.push(...each.children.map((inner) => walk.value(inner, env)));
  }
  const name = fieldOf(node, "name");
  const values = [...fields.values(), ...rest];
  const type = name === undefined ? null : (pathOf(code, name).at(-1) ?? null);
  for (const [field, value] of rest[0]?.fields ?? []) if (!fields.has(field)) fields.set(field, value);
  const others = joined(rest.map(({ others: known, from }) => valueWith({ from: known ?? from })));
  const made = valueWith({ from: joined(values), fields, others, type });
  runsOfValue(walk, made, env, node);
  return made;
}
