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
  return { conclusion: "failure", title: FAULT_TITLE, summary: sentence(reasonOf(error)), annotations: [] };
}

export const FAULT_TITLE = "This change could not be reviewed";
