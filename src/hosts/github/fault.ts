import { RemoteError } from "../../adapters/remote-error.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Check } from "../../renderers/check.ts";
import { sentence } from "../../renderers/github-markdown.ts";

/** Why something failed, in a sentence for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof SetupError || error instanceof RemoteError) return error.message;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Toril made a mistake, please report it: ${what}`;
}

/** The check of a review that wasn't finished: it never passes, and says why. */
export function faultCheck(error: unknown): Check {
  const title = "This change could not be reviewed";
  return { conclusion: "failure", title, summary: sentence(reasonOf(error)), annotations: [] };
}
