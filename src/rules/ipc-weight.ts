import { callSeverity } from "../domain/call-severity.ts";
import { ANY_APP_COMMAND } from "../domain/command.ts";
import { type IpcChange, shownCommand } from "../domain/ipc.ts";
import { isForeign } from "../domain/page-name.ts";
import type { Confidence, Severity } from "../domain/severity.ts";

/** How bad it is that these pages can make these calls: the gravest of them decides, whatever made it possible. */
export function severityOf(change: IpcChange): Severity {
  const { witness, crosses, reach, inOwnWindow, inferred, appIsNew } = change;
  const command = shownCommand(change);
  const remote = isForeign(witness.origin);
  // A new app that closes none of its own commands is as open as most, and nothing was closed before.
  if (command === ANY_APP_COMMAND && appIsNew && !remote) return "low";
  return callSeverity({ command, remote, crosses, reach, inOwnWindow, guessed: inferred });
}

export function confidenceOf({ inferred, witness }: IpcChange): Confidence {
  if (inferred) return "likely";
  // Entries whose rules are not known were compared as data.
  const asData = witness.payload.scope !== undefined || witness.payload.denied !== undefined;
  return asData ? "possible" : "certain";
}
