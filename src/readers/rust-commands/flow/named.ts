import type { AppCode } from "../app-code.ts";
import { isConstant } from "./paths.ts";
import { isRunner } from "./sinks.ts";
import { type Value, valueWith } from "./value.ts";

/** What a path of code yields by itself: a function, a constant, or nothing of an input. */
export function namedBy(app: AppCode, path: readonly string[]): Value {
  const name = path.at(-1) ?? "";
  if (name === "None") return valueWith({ says: "no" });
  const [constant, ...others] = isConstant(name) ? app.constants(name) : [];
  if (constant === undefined) return valueWith({ path });
  // Each build may have its own; one that runs what it is given is what counts.
  const texts = [constant, ...others].map(({ literal }) => literal);
  return valueWith({ path: constant.path ?? path, literal: texts.find(isRunner) ?? constant.literal });
}
