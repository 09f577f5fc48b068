import type { CommandCallers, CommandPower, UncheckedChange } from "../domain/rust-command.ts";
import { atLeast, type Confidence, SEVERITIES, type Severity } from "../domain/severity.ts";

const POWERS: Readonly<Record<CommandPower, Severity>> = {
  run: "high",
  update: "high",
  script: "high",
  "change-files": "medium",
  "read-files": "medium",
  sql: "medium",
  network: "medium",
  window: "medium",
};

/** By what the command does, and by who may call it. */
export function severityOf({ flow, callers, appIsNew }: UncheckedChange): Severity {
  return weighed(POWERS[flow.power], callers, appIsNew);
}

/** A site that may call is one step graver; what nobody may call is worth knowing; a new app takes nothing away. */
export function weighed(severity: Severity, callers: CommandCallers, appIsNew: boolean): Severity {
  if (callers === "nobody") return "info";
  if (appIsNew && atLeast(severity, "low")) return "low";
  return callers === "sites" || callers === "web"
    ? (SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity)
    : severity;
}

/** Past one call, another value may have come in between. */
export function confidenceOf({ flow }: UncheckedChange): Confidence {
  return flow.steps > 1 ? "possible" : "likely";
}
