import { RemoteError } from "../../adapters/remote-error.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import { logLine } from "../../renderers/workflow-commands.ts";

/** Why there is no review, on one line: in people's words, or where the mistake is ours, with what its report needs. */
export function faultInWords(error: unknown): string {
  if (error instanceof SetupError || error instanceof RemoteError) return logLine(error.message);
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Toril made a mistake, please report it: ${logLine(what.replace(/\s*\n\s*/g, " · "))}`;
}
