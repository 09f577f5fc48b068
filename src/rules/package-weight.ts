import type { Arrival, ReleaseChange } from "../domain/package.ts";
import type { Severity } from "../domain/severity.ts";

/** What code that newly runs on the building machine weighs: more where an update that anyone takes brings it. */
export function severityOfBuildCode({ moved, broughtBy }: ReleaseChange & Arrival): Severity {
  return moved === "compatible" || broughtBy !== null ? "high" : "medium";
}
