import type { TextAround } from "../../../domain/rust-command.ts";
import type { RustNode } from "../../../formats/rust/tree.ts";
import { macroArguments } from "../macro-arguments.ts";
import { childOf, fieldOf, literalIn, pathOf, textOf, within } from "../nodes.ts";
import { change } from "./change.ts";
import { checkInClosure } from "./checks.ts";
import { closedBy, ofOperator } from "./comparisons.ts";
import type { Env } from "./env.ts";
import { DEMANDS, FORMATS, STOPS } from "./propagation.ts";
import { isRunner } from "./sinks.ts";
import { EMPTY, factsOf, isTainted, joined, passed, type Value, valueWith } from "./value.ts";
import type { Walking } from "./walking.ts";

export function ofMacro(walk: Walking, node: RustNode, env: Env): Value {
  const { code } = env.frame;
  const [named, tokens] = [fieldOf(node, "macro"), childOf(node, "token_tree")];
  const name = (named && pathOf(code, named).at(-1)) ?? "";
  if (tokens === undefined) return EMPTY;
  const given = macroArguments(walk.app.parser, code, tokens);
  if (isOwn(walk, name, env)) return ofOwn(walk, name, given, tokens, env);
  if (given === null) return unparsed(walk, name, tokens, env);
  if (name === "matches") return ofMatches(walk, given, env);
  const values = given.map((each) => walk.value(each, env));
  const [first = EMPTY, second = EMPTY] = values;
  if (RUNS.test(name) && (first.literal === null || isRunner(first.literal))) {
    const run = values.map((_, argument) => ({ power: "run", argument }) as const);
    walk.reach(run, `${name}!`, [formatted(given, values, env), ...values.slice(1)], env, node);
  }
  if (WRITES.has(name) && given[0] !== undefined) {
    change(given[0], [formatted(given.slice(1), values.slice(1), env)], env);
    return EMPTY;
  }
  if (DEMANDS.has(name)) env.learn(first.whenTrue);
  else if (name === "assert_eq") env.learn(ofOperator("==", first, second).whenTrue);
  else if (STOPS.has(name)) env.ended = true;
  else if (FORMATS.has(name)) return formatted(given, values, env);
  else if (name === "json") return valueWith({ from: passed(joined(values), "JSON text") });
  return valueWith({ from: joined(values) });
}

/** Macros that put a text into their first argument. */
const WRITES: ReadonlySet<string> = new Set(["write", "writeln"]);

/** Macros that run a program: `cmd!("sh", "-c", script)`, `run_cmd!(ls $folder)`. */
const RUNS = /^(?:cmd|sh|shell|run_cmd|run_fun|spawn|spawn_with_output)$/;

/** Whether a macro is the app's own, or some other one under this name: nothing is known of what it does then. */
function isOwn(walk: Walking, name: string, { frame }: Env): boolean {
  const used = frame.code.uses.get(name) ?? [];
  return walk.app.isMacro(name) || used.some((path) => path.at(-1) !== name);
}

function ofOwn(
  walk: Walking,
  name: string,
  given: readonly RustNode[] | null,
  tokens: RustNode,
  env: Env,
): Value {
  const values = given?.map((each) => walk.value(each, env)) ?? namedIn(tokens, env);
  const all = valueWith({ from: joined(values) });
  if (isTainted(all)) walk.lose(`the macro ${name}!`, env, tokens);
  return all;
}

function namedIn(tokens: RustNode, env: Env): Value[] {
  return within(tokens, new Set(["identifier"])).map(
    (each) => env.get(textOf(env.frame.code, each)) ?? EMPTY,
  );
}

/** `format!("{root}/{}", name)`, with what its text names itself. */
function formatted(given: readonly RustNode[], values: readonly Value[], env: Env): Value {
  const text = literalIn(env.frame.code, given[0]) ?? "";
  const named = [...text.replaceAll("{{", "").matchAll(/\{([A-Za-z_]\w*)/g)].map(
    ([, name = ""]) => env.get(name) ?? EMPTY,
  );
  const from = joined([...values, ...named]);
  return valueWith({
    from: hasFixedHost(text, values.slice(1), env) ? passed(from, "a fixed host") : from,
    around: aroundFirst(text),
  });
}

/** `https://{host}:{port}` → `https://`, `:{port}` */
function aroundFirst(text: string): TextAround | null {
  const [, before = "", after = ""] = /^((?:[^{]|\{\{)*)\{[^{}]*\}(.*)$/s.exec(text) ?? [];
  return before === "" && after === "" ? null : { before, after };
}

/** `https://api.example.com/`, or `/notes/` and `notes.html?`, which a client puts behind its own address. */
export function namesHost(text: string): boolean {
  return /^(?:\w+:\/\/[^/{}?#]+[/?#]|\/[\w.-]|[\w.-]+\/|[\w.-]*[?#])/.test(text);
}

/** Whether an address begins with a server that is no input's: named in the text, put in before all inputs, or a client's. */
function hasFixedHost(text: string, values: readonly Value[], env: Env): boolean {
  if (namesHost(text)) return true;
  const opening = /^(?:\w+:\/\/)?\{([A-Za-z_]\w*)?(?::[^}]*)?\}(?::\d+|:\{[^}]*\})?[/?#]/.exec(text);
  if (opening === null) return false;
  const value = opening[1] === undefined ? values[0] : env.get(opening[1]);
  return value !== undefined && !isTainted(value);
}

/** `matches!(kind, "a" | "b")`, `matches!(part, Component::ParentDir)`. */
function ofMatches(walk: Walking, [asked, ...patterns]: readonly RustNode[], env: Env): Value {
  if (asked === undefined) return EMPTY;
  const value = walk.value(asked, env);
  const { code } = env.frame;
  const texts = within({ ...asked, children: patterns }, new Set(["string_literal", "raw_string_literal"]));
  const isClosed =
    patterns.length > 0 && texts.length > 0 && !patterns.some((each) => /\b_\b/.test(textOf(code, each)));
  if (isClosed) return valueWith({ whenTrue: closedBy(value) });
  const check = patterns.map((each) => checkInClosure(textOf(code, each))).find((each) => each !== undefined);
  return check === undefined ? EMPTY : valueWith({ whenFalse: factsOf(value.from, check) });
}

/** What stands in calls that do something with a text. */
const POWERFUL = /\b(?:fs|File|Command|eval|open|open_path|open_url|reqwest|connect|get|post)\b/;

/** A macro whose arguments are no expressions: the names in it are all that is seen. */
function unparsed(walk: Walking, name: string, tokens: RustNode, env: Env): Value {
  const { code } = env.frame;
  if (STOPS.has(name)) env.ended = true;
  const all = valueWith({ from: joined(namedIn(tokens, env)) });
  if (name === "json") return valueWith({ from: passed(all.from, "JSON text") });
  if (name === "matches") {
    const check = checkInClosure(textOf(code, tokens));
    return check === undefined ? EMPTY : valueWith({ whenFalse: factsOf(all.from, check) });
  }
  if (RUNS.test(name)) walk.reach([{ power: "run", argument: 0 }], `${name}!`, [all], env, tokens);
  if (isTainted(all) && POWERFUL.test(textOf(code, tokens))) walk.lose(`the macro ${name}!`, env, tokens);
  return all;
}
