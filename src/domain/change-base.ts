import type { Place } from "./place.ts";
import type { Witness } from "./witness.ts";

/** What every change carries, whatever its domain. */
export type ChangeBase = Readonly<{
  direction: "widened" | "narrowed";
  /** The line of head that causes it. For a narrowing whose line is gone, the line of base. */
  at: Place;
  /**
   * Where base wrote what this takes away or replaces, null where it wrote nothing, as far as the comparison knows. Without it
   * the lines of both files tell.
   */
  was?: Place | null;
  witness: Witness;
  /** Names the change by its meaning: equal when only lines or files moved. */
  identity: string;
}>;
