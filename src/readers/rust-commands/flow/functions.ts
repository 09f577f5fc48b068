import type { RustNode } from "../../../formats/rust/tree.ts";
import { literalIn, pathOf } from "../nodes.ts";
import { CANONICAL, PARSED_AS } from "./checks.ts";
import type { Env } from "./env.ts";
import { ofMethod } from "./methods.ts";
import { isOwnPath, meaningOf } from "./paths.ts";
import { contentOf } from "./patterns.ts";
import { DIGESTS } from "./propagation.ts";
import { isRunner, type Sink, sinksByName, sinksOfFunction } from "./sinks.ts";
import { isWrapper } from "./type-names.ts";
import { EMPTY, factsOf, joined, passed, type Value, valueWith } from "./value.ts";
import type { Walking } from "./walking.ts";

/** A call of a function by its path, or of a closure by its name. */
export function ofFunction(
  walk: Walking,
  called: RustNode,
  given: readonly RustNode[],
  values: readonly Value[],
  at: RustNode,
  env: Env,
): Value {
  const path = pathOf(env.frame.code, called);
  const [only = ""] = path;
  const local = path.length === 1 ? env.get(only) : path.length === 0 ? walk.value(called, env) : undefined;
  if (local !== undefined) return callOf(walk, local, values, at, env);
  const literal = given.map((each) => literalIn(env.frame.code, each));
  return callAt(walk, path, values, literal[0] ?? null, at, env);
}

/** A call of what a value stands for: a closure, or a function by its path. */
export function callOf(walk: Walking, called: Value, given: readonly Value[], at: RustNode, env: Env): Value {
  if (called.closure !== null) return walk.apply(called.closure, given, env);
  if (called.path !== null) return callAt(walk, called.path, given, null, at, env);
  const from = joined(given);
  if (from.size > 0) walk.lose("a function that is handed over", env, at);
  return valueWith({ from });
}

/** A call of a function that code names by a path. */
function callAt(
  walk: Walking,
  path: readonly string[],
  given: readonly Value[],
  literal: string | null,
  at: RustNode,
  env: Env,
): Value {
  const { code, owner } = env.frame;
  const name = path.at(-1) ?? "";
  const [first = EMPTY, ...others] = given;
  if (name === "Ok" || name === "Some") return { ...contentOf(first), whenTrue: first.whenTrue, says: "yes" };
  if (name === "Err") return { ...EMPTY, says: "no" };
  const { paths, own } = meaningOf(walk.app, code, path, owner);
  if (own.length > 0) return walk.follow(own, null, given, env, at);
  // What is called is a method of this type, by its full path.
  if (isOfText(paths) && others.length + 1 === given.length && METHODS_BY_PATH.has(name))
    return ofMethod(
      walk,
      { name, self: first, given: others, literals: [], written: "", wanted: "", isSent: false, at },
      env,
    );
  const sinks = paths.map(sinksOfFunction).find((found) => found.length > 0) ?? [];
  if (sinks.length > 0) {
    const meant = paths.find((each) => sinksOfFunction(each).length > 0) ?? path;
    const shown = (path.length > 1 ? path : meant).slice(-2).join("::");
    walk.reach(sinks, shown, given, env, at);
    // `duct::cmd("sh", ["-c", script])`
    const isOne = isProgram(sinks, meant);
    if (isOne && isRunner(literal)) walk.reach([{ power: "run", argument: 1 }], shown, given, env, at);
    return valueWith(
      isOne ? { type: "Command", literal: literal ?? first.literal } : { type: typeMadeBy(meant) },
    );
  }
  // `Box::new(|path| …)` is what it holds.
  const isFunction = first.closure !== null || first.path !== null;
  if (isFunction && others.length === 0 && name === "new" && isWrapper(path.at(-2))) return first;
  for (const each of given) if (each.closure !== null) walk.apply(each.closure, [], env);
  const all = paths.find((each) => each.length > path.length) ?? path;
  const from = joined(given);
  const [crate = ""] = all;
  if (from.size > 0 && all.length > 1 && walk.app.crates.has(crate)) walk.lose(`the crate ${crate}`, env, at);
  // A macro may make it. What begins with a capital is a value that is made, and holds what it is given.
  if (from.size > 0 && path.length > 1 && paths.some(isOwnPath) && /^[a-z_]/.test(name))
    walk.lose(path.join("::"), env, at);
  if (CANONICAL.has(name)) return valueWith({ from: passed(from, "a canonical path") });
  if (all.some((part) => SANITIZERS.test(part)))
    return valueWith({ from: passed(from, "a file name alone") });
  if (PARSED_AS.test(all.slice(-2).join("::"))) return valueWith({ whenTrue: factsOf(from, "its number") });
  const guessed =
    from.size === 0
      ? undefined
      : paths.map((each) => sinksByName(each, given.length)).find((found) => found.length > 0);
  if (guessed !== undefined) {
    walk.reach(guessed, path.slice(-2).join("::"), given, env, at);
    return EMPTY;
  }
  if (DIGESTS.test(name) || all.some((part) => /^(?:sha\d?|md5|blake\d)$/i.test(part))) return EMPTY;
  if (all.includes("serde_json") && name.startsWith("to_"))
    return valueWith({ from: passed(from, "JSON text") });
  const isClosure = given.some(({ closure }) => closure !== null);
  if (isClosure)
    return (
      given.map((each) => (each.closure === null ? each : walk.apply(each.closure, [], env))).at(-1) ?? EMPTY
    );
  return valueWith({
    from,
    type: isWrapper(all.at(-2)) ? first.type : typeMadeBy(all),
    ...(given.length === 1 && { fields: first.fields, others: first.others }),
    part: first.part,
  });
}

/** Crates that make a file name of a text. */
const SANITIZERS = /^(?:sanitize_filename\w*|sanitise_file_name|filenamify)$/;

/** Methods that code may call by a path: `Path::join(&root, name)`. */
const METHODS_BY_PATH: ReadonlySet<string> = new Set(
  "join starts_with strip_prefix canonicalize file_name contains replace to_path_buf arg args spawn exists push with_file_name components".split(
    " ",
  ),
);

function isOfText(paths: readonly (readonly string[])[]): boolean {
  return paths.some((path) => /^(?:Path|PathBuf|str|String|Command|OsStr|AsRef)$/.test(path.at(-2) ?? ""));
}

/** Whether what a call makes is a program to run: it keeps its name, where all else that is read or opened holds what is there. */
function isProgram(sinks: readonly Sink[], path: readonly string[]): boolean {
  return sinks.some(({ power }) => power === "run") && /Command|::cmd$/.test(path.slice(-2).join("::"));
}

/** `Client::new` makes a `Client`. */
function typeMadeBy(path: readonly string[]): string | null {
  const [type, name = ""] = path.slice(-2);
  const isMade = /^(?:new|default|open|builder|from|connect|with_|try_|create|parse|get_)/.test(name);
  return type !== undefined && isMade && /^[A-Z]/.test(type) ? type : null;
}
