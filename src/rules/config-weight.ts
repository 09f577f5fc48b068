import { type ConfigChange, UNHEEDED } from "../domain/config.ts";
import { atLeast, type Severity } from "../domain/severity.ts";

/** What a new app begins with, or what nothing heeds yet, is worth knowing, and nothing that this change took away. */
export function weighed(change: ConfigChange, severity: Severity): Severity {
  return (change.appIsNew || isUnheeded(change)) && atLeast(severity, "low") ? "low" : severity;
}

/** How grave the setting's own file says that it is; low where it says nothing. */
export function weightOfRow(change: ConfigChange): Severity {
  return weighed(change, change.weighs ?? "low");
}

/** Whether nothing in the app heeds the setting yet. */
export function isUnheeded({ extent }: Pick<ConfigChange, "extent">): boolean {
  return extent.endsWith(UNHEEDED);
}

/** Whether an origin, of whatever scheme, is this machine. */
export function isLoopback(origin: string): boolean {
  return /:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(origin);
}

/** How a site can be stood in for: by anyone on the way, by any program of the machine, by its owner alone, or it is none. */
export function siteKind(origin: string): "plain" | "loopback" | "secure" | "no-site" {
  if (!/^https?:\/\//.test(origin)) return "no-site";
  if (isLoopback(origin)) return "loopback";
  return origin.startsWith("http:") ? "plain" : "secure";
}
