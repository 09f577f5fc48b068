import { severityOfCode } from "../domain/code-severity.ts";
import type { Running } from "../domain/package-change.ts";
import { SEVERITIES, type Severity } from "../domain/severity.ts";

/** What code that newly runs on the building machine weighs: as much as the gravest of it. */
export function severityOfRunning(running: Running): Severity {
  const worst = Math.max(...running.map((each) => SEVERITIES.indexOf(severityOfCode(each))));
  return SEVERITIES[worst] ?? "medium";
}
