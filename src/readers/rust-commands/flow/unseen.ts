import type { RustNode } from "../../../formats/rust/tree.ts";
import type { CodeFunction } from "../code-file.ts";
import { fieldOf, textOf } from "../nodes.ts";
import type { Env } from "./env.ts";
import { isTainted, type Value } from "./value.ts";
import type { Walking } from "./walking.ts";

/** Methods of the app's own types that run where code doesn't name them: as a value is made, shown, added or dropped. */
const OF_VALUE = ["drop", "fmt", "deref", "deref_mut", "next", "index", "as_ref", "serialize"] as const;

const OF_OPERATOR: Readonly<Record<string, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "%": "rem",
  "<<": "shl",
  ">>": "shr",
  "|": "bitor",
  "&": "bitand",
  "^": "bitxor",
  "==": "eq",
  "!=": "eq",
};

/** What makes another type of a text, by the method that code names. */
const OF_CONVERSION: Readonly<Record<string, readonly string[]>> = {
  into: ["from", "into"],
  try_into: ["try_from", "try_into"],
  parse: ["from_str"],
};

/** What such a function has to mention, or it does nothing that counts: most only take a value apart. */
const DOES =
  /\b(?:fs|File|Command|eval|open|open_path|open_url|reqwest|connect|get|post|crate|super|unsafe|remove_\w+)\b/;

/** A value of one of the app's own types: what its traits do with what it holds. */
export function runsOfValue(walk: Walking, value: Value, env: Env, at: RustNode): void {
  if (value.type === null || !isTainted(value)) return;
  for (const name of OF_VALUE) {
    const own = owned(walk, name).filter(({ owner }) => owner === value.type);
    if (own.length > 0) walk.follow(own, value, [], env, at);
  }
}

/** `a + b`, where the app says what that is for one of its types. */
export function runsOfOperator(
  walk: Walking,
  operator: string,
  left: Value,
  right: Value,
  env: Env,
  at: RustNode,
): void {
  const name = Object.hasOwn(OF_OPERATOR, operator) ? OF_OPERATOR[operator] : undefined;
  if (name === undefined || !(isTainted(left) || isTainted(right))) return;
  const own = owned(walk, name);
  if (own.length > 0) walk.follow(own, left, [right], env, at);
}

/** `text.into()`, by whatever makes one of the app's types of a text. `wanted` is the type, where it is written. */
export function runsOfConversion(
  walk: Walking,
  method: string,
  self: Value,
  wanted: string,
  env: Env,
  at: RustNode,
): void {
  if (!isTainted(self) || !Object.hasOwn(OF_CONVERSION, method)) return;
  const type = /(\w+)\s*(?:<.*)?$/s.exec(wanted)?.[1];
  const own = (OF_CONVERSION[method] ?? [])
    .flatMap((name) => owned(walk, name))
    .filter(({ owner }) => type === undefined || type === "_" || owner === type);
  if (own.length > 0) walk.follow(own, null, [self], env, at);
}

function owned(walk: Walking, name: string): readonly CodeFunction[] {
  return walk.app.functions(name).filter(({ owner, file, node }) => {
    if (owner === null) return false;
    const does = telling.get(node) ?? DOES.test(textOf(file, fieldOf(node, "body") ?? node));
    telling.set(node, does);
    return does;
  });
}

/** Each value that is made asks for all functions of a few names. */
const telling = new WeakMap<RustNode, boolean>();
