import type { Place } from "./place.ts";
import type { Witness } from "./witness.ts";

/** What every change carries, whatever its domain. */
export type ChangeBase = Readonly<{
  direction: "widened" | "narrowed";
  /** The line of head that causes it. For a narrowing whose line is gone, the line of base. */
  at: Place;
  /** Who: "window `main`", "the crate `ring 0.17.8`". */
  subject: string;
  /** Does what: "call `plugin:fs|read_file`", "load a script". */
  action: string;
  witness: Witness;
  /** What base allowed, in words. */
  base: string;
  /** What head allows, in words. */
  head: string;
  /** Names the change by its meaning: equal when only lines or files moved. */
  identity: string;
}>;
