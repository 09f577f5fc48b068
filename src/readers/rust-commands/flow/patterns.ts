import type { RustNode } from "../../../formats/rust/tree.ts";
import type { CodeFunction } from "../code-file.ts";
import { fieldOf, literalIn, pathOf, textOf } from "../nodes.ts";
import type { Env } from "./env.ts";
import { innerName } from "./type-names.ts";
import { EMPTY, type Facts, NOTHING, partOf, type Value } from "./value.ts";

/** Gives the names of a pattern what they get of a value. */
export function bind(pattern: RustNode, value: Value, env: Env): void {
  const { code } = env.frame;
  switch (pattern.kind) {
    case "identifier":
    case "shorthand_field_identifier":
    case "self":
      env.set(textOf(code, pattern), value);
      return;
    case "tuple_struct_pattern": {
      const parts = pattern.children.filter(({ field }) => field !== "type");
      const held = variantOf(pattern, value, env);
      parts.forEach((part, index) => {
        bind(part, parts.length === 1 || held === value ? contentOf(held) : partOf(held, String(index)), env);
      });
      return;
    }
    case "tuple_pattern":
    case "closure_parameters":
      pattern.children.forEach((child, index) => {
        bind(child, partOf(value, String(index)), env);
      });
      return;
    case "struct_pattern":
      for (const child of pattern.children)
        if (child.kind === "field_pattern") bindField(child, variantOf(pattern, value, env), env);
      return;
    default:
      for (const child of pattern.children)
        if (child.field !== "type" && child.field !== "condition") bind(child, value, env);
  }
}

/** What an enum holds where it is written as a pattern names: `Act::Open { path }`. */
function variantOf(pattern: RustNode, value: Value, { frame }: Env): Value {
  const type = fieldOf(pattern, "type");
  const name = type === undefined ? undefined : pathOf(frame.code, type).at(-1);
  return (name === undefined ? undefined : value.fields?.get(name)) ?? value;
}

function bindField(pattern: RustNode, value: Value, env: Env): void {
  const [first, ...others] = pattern.children.filter(({ kind }) => kind !== "mutable_specifier");
  if (first === undefined) return;
  const part = partOf(value, textOf(env.frame.code, first));
  if (others.length === 0) bind(first, part, env);
  else for (const inner of others) bind(inner, part, env);
}

/** What is in a `Some` or an `Ok`. */
export function contentOf(value: Value): Value {
  return { ...value, whenTrue: NOTHING, whenFalse: NOTHING, says: null };
}

/** What holds of the value that a pattern is tried on, if it fits. */
export function learnedBy(pattern: RustNode, value: Value, env: Env, closed: Facts): Facts {
  const { code } = env.frame;
  const inner = pattern.kind === "match_pattern" ? (pattern.children[0] ?? pattern) : pattern;
  const text = textOf(code, inner);
  if (isLiterals(inner, env)) return closed;
  const name = pathOf(code, inner).at(-1) ?? pathOf(code, inner.children[0] ?? inner).at(-1);
  if (name === "Ok" || name === "Some" || text === "true") {
    const content = inner.children.filter(({ field }) => field !== "type");
    const isClosed = content.length > 0 && content.every((each) => isLiterals(each, env));
    return isClosed ? closed : value.whenTrue;
  }
  return name === "Err" || name === "None" || text === "false" ? value.whenFalse : NOTHING;
}

/** Whether a pattern fits only texts that stand in the code. */
function isLiterals(pattern: RustNode, env: Env): boolean {
  if (pattern.kind === "or_pattern") return pattern.children.every((each) => isLiterals(each, env));
  return literalIn(env.frame.code, pattern) !== undefined;
}

/** Gives the parameters of a function what it is called on and with. */
export function bindParameters(
  { file, owner, node }: CodeFunction,
  self: Value | null,
  given: readonly Value[],
  inside: Env,
): void {
  const parameters = fieldOf(node, "parameters")?.children ?? [];
  const values = [...given];
  const hasSelf = parameters.some(({ kind }) => kind === "self_parameter");
  const own = hasSelf ? (self ?? values.shift() ?? EMPTY) : null;
  if (own !== null) inside.set("self", { ...own, type: own.type ?? owner });
  parameters
    .filter(({ kind }) => kind === "parameter")
    .forEach((parameter, index) => {
      const [pattern, type] = [fieldOf(parameter, "pattern"), fieldOf(parameter, "type")];
      const value = values[index] ?? EMPTY;
      const named = type === undefined ? null : innerName(file, type);
      if (pattern !== undefined) bind(pattern, { ...value, type: value.type ?? named }, inside);
    });
}
