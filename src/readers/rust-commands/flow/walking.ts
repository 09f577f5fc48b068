import type { RustNode } from "../../../formats/rust/tree.ts";
import type { AppCode } from "../app-code.ts";
import type { CodeFunction } from "../code-file.ts";
import type { Env } from "./env.ts";
import type { Sink } from "./sinks.ts";
import type { Value } from "./value.ts";

/** The walk through a command's code, as its parts see it. */
export type Walking = Readonly<{
  app: AppCode;
  /** What an expression yields, with all that it does on its way. */
  value(node: RustNode, env: Env): Value;
  /** Calls a closure, what a value stands for, or any of several functions of the app that may be meant. */
  apply(closure: RustNode, given: readonly Value[], env: Env): Value;
  call(called: Value, given: readonly Value[], at: RustNode, env: Env): Value;
  follow(
    called: readonly CodeFunction[],
    self: Value | null,
    given: readonly Value[],
    env: Env,
    at: RustNode,
  ): Value;
  /** Notes that arguments reach a call. */
  reach(sinks: readonly Sink[], call: string, given: readonly Value[], env: Env, at: RustNode): void;
  /** Notes that an input goes where it isn't followed. */
  lose(what: string, env: Env, at: RustNode): void;
}>;
