import { atLeast, type Severity } from "../domain/severity.ts";
import type { StepChange } from "../domain/step.ts";

/** What a new app begins with is worth knowing, and nothing that this change brought to a build which people trust. */
export function weighed({ appIsNew }: StepChange, severity: Severity): Severity {
  return appIsNew && atLeast(severity, "low") ? "low" : severity;
}
