import type { Place } from "./place.ts";
import type { Witness } from "./witness.ts";

/** What every change carries, whatever its domain. */
export type ChangeBase = Readonly<{
  direction: "widened" | "narrowed";
  /** The line of head that causes it. For a narrowing whose line is gone, the line of base. */
  at: Place;
  witness: Witness;
  /** Names the change by its meaning: equal when only lines or files moved. */
  identity: string;
}>;
