import type { RustNode } from "../../../formats/rust/tree.ts";
import type { CodeFunction } from "../code-file.ts";
import { fieldOf } from "../nodes.ts";
import type { Env } from "./env.ts";
import { OF_CONVERSION, onlyTakesApart } from "./taken-apart.ts";
import { innerName } from "./type-names.ts";
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
  const own = owned(walk, name).filter(
    (each) => parametersOf(each).length === 1 && mayBe(walk, left, each.owner),
  );
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
  // Each `from_str` takes a text, so without a type all of them are asked here.
  const asked = method === "parse" && type === undefined ? method : null;
  const own = (OF_CONVERSION[method] ?? [])
    .flatMap((name) => owned(walk, name, asked))
    .filter(({ owner }) => type === undefined || type === "_" || owner === type)
    .filter((each) => takes(walk, each, self));
  if (own.length > 0) walk.follow(own, null, [self], env, at);
}

function owned(walk: Walking, name: string, asked: string | null = null): readonly CodeFunction[] {
  const own = walk.app.functions(name).filter(({ owner }) => owner !== null);
  return own.filter((each) => !onlyTakesApart(walk.app, each, asked));
}

/** Whether a value may be of a type: where it is one of the app's own, code says which. */
function mayBe({ app }: Walking, { type }: Value, wanted: string | null): boolean {
  return type === null || type === wanted || app.types(type).every(({ node }) => node.kind === "type_item");
}

/** Whether a function that makes one type of another may be given a value: not where it takes another of the app's own. */
function takes(walk: Walking, each: CodeFunction, value: Value): boolean {
  const [parameter] = parametersOf(each);
  const type = parameter === undefined ? undefined : fieldOf(parameter, "type");
  const wanted = type === undefined ? null : innerName(each.file, type);
  const isOwn = wanted !== null && walk.app.types(wanted).some(({ node }) => node.kind !== "type_item");
  return value.type === null || value.type === wanted || !isOwn;
}

function parametersOf({ node }: CodeFunction): readonly RustNode[] {
  return (fieldOf(node, "parameters")?.children ?? []).filter(({ kind }) => kind === "parameter");
}
