import { asString, pick, type Value } from "../../formats/value.ts";
import type { Job } from "./job.ts";

/** How many values of a matrix one expression may stand for. */
const MOST = 64;

/** The texts that a value may be: one that takes a value of the job's matrix is each of those. */
export function textsOf(value: Value | undefined, job: Job): string[] {
  const text = asString(value);
  if (text === undefined) return [];
  const [expression, path] = /\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/.exec(text) ?? [];
  if (expression === undefined || path === undefined) return [text];
  const name = path.split(".").at(-1) ?? "";
  const given = valuesNamed(pick(job.value, "strategy", "matrix"), name).slice(0, MOST);
  return given.length === 0 ? [text] : given.map((each) => text.replace(expression, () => each));
}

/** The texts below a name of a matrix: its own list, and what `include` sets. */
function valuesNamed(value: Value | undefined, name: string): string[] {
  if (value?.kind === "array") return value.items.flatMap((item) => valuesNamed(item, name));
  if (value?.kind !== "object") return [];
  return [...value.entries].flatMap(([key, { value: inner }]) =>
    key === name && inner.kind !== "object" ? textsIn(inner) : valuesNamed(inner, name),
  );
}

function textsIn(value: Value): string[] {
  if (value.kind === "array") return value.items.flatMap(textsIn);
  return value.kind === "string" ? [value.value] : [];
}
