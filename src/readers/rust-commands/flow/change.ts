import type { RustNode } from "../../../formats/rust/tree.ts";
import { fieldOf, textOf } from "../nodes.ts";
import type { Env } from "./env.ts";
import { EMPTY, joined, partOf, type Value, valueWith } from "./value.ts";

/** Adds values to what a place holds: to the name at its root, and to the field that it names. */
export function change(place: RustNode, values: readonly Value[], env: Env): void {
  const { code } = env.frame;
  if (place.kind === "identifier" || place.kind === "self") {
    const name = textOf(code, place);
    const known = env.get(name) ?? EMPTY;
    env.update(name, { ...known, fields: null, others: null, from: joined([known, ...values]) });
    return;
  }
  const [on, field] = [fieldOf(place, "value"), fieldOf(place, "field")];
  if (
    place.kind === "field_expression" &&
    on !== undefined &&
    field !== undefined &&
    (on.kind === "identifier" || on.kind === "self")
  ) {
    const known = env.get(textOf(code, on)) ?? EMPTY;
    const name = textOf(code, field);
    const fields = new Map(known.fields ?? []).set(
      name,
      valueWith({ from: joined([partOf(known, name), ...values]) }),
    );
    const others = known.others ?? known.from;
    env.update(textOf(code, on), { ...known, fields, others, from: joined([known, ...values]) });
    return;
  }
  const inner = fieldOf(place, "value") ?? place.children[0];
  if (inner !== undefined) change(inner, values, env);
}
