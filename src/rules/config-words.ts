import type { Change } from "../domain/change.ts";
import type { ConfigChange, Lever } from "../domain/config.ts";
import { atLeast, type Severity } from "../domain/severity.ts";

/** The change, where it is one of this lever. */
export function onLever(change: Change, lever: Lever): ConfigChange | undefined {
  return change.domain === "config" && change.lever === lever ? change : undefined;
}

/** "Any script in the app's pages can newly call …": what a lever lets happen, as a title. */
export function mayNewly({ subject, action }: ConfigChange): string {
  return `${subject} can newly ${action}`;
}

/** What a new app begins with is worth knowing, and nothing that this change took away. */
export function weighed({ appIsNew }: ConfigChange, severity: Severity): Severity {
  return appIsNew && atLeast(severity, "low") ? "low" : severity;
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
