import { powerOf } from "./command.ts";
import type { Severity } from "./severity.ts";

/** What a call can be made with: its command has no scope, its scope lets nothing through yet, some things, or anything. */
export type Reach = "unscoped" | "nothing" | "bounded" | "sensitive";

/** Who calls what, and with what: all that decides how grave it is that the call became possible. */
export type Call = Readonly<{
  /** The runtime's key of a command; `*` stands for every command of the app itself. */
  command: string;
  /** Whether the page that calls comes from a site, and not from the app. */
  remote: boolean;
  /** Whether that site could not make the call before, from whatever window. */
  crosses: boolean;
  reach: Reach;
  /** The webview that calls could make this call before, in a window of its own name. */
  inOwnWindow: boolean;
  /** Nobody knows for sure what the command does: its permission was only named. */
  guessed: boolean;
}>;

/**
 * How bad it is if someone who got a script into the page makes this call. Why the call became possible doesn't count:
 * the same call is as grave in a new capability as in an old one.
 */
export function callSeverity({ command, remote, crosses, reach, inOwnWindow, guessed }: Call): Severity {
  if (inOwnWindow && !guessed) return "low";
  const power = powerOf(command);
  const reached = { nothing: 0, bounded: power - 2, unscoped: power - 1, sensitive: power - 1 }[reach];
  const isOpen = remote && reach !== "nothing";
  const lifted = isOpen && power >= 2 ? reached + 1 : reached;
  // A site that may newly call anything at all has crossed the app's own border.
  const least = (isOpen && crosses) || guessed ? MEDIUM : LOW;
  return STEPS[Math.min(Math.max(lifted, least), CRITICAL)] ?? "critical";
}

const STEPS = ["low", "medium", "high", "critical"] as const satisfies readonly Severity[];
const [LOW, MEDIUM, CRITICAL] = [0, 1, 3];
