import type { RustNode } from "../../../formats/rust/tree.ts";
import { fieldOf } from "../nodes.ts";

/** The calls of a chain, from its end: those that make a request which is then sent. */
export function chainOf(end: RustNode): readonly RustNode[] {
  const calls: RustNode[] = [];
  for (let each: RustNode | undefined = end; each !== undefined; ) {
    calls.push(each);
    const called: RustNode | undefined = fieldOf(each, "function");
    each = called === undefined ? undefined : (fieldOf(called, "value") ?? fieldOf(called, "function"));
  }
  return calls;
}
