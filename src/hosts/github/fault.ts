import { SetupError } from "../../adapters/setup-error.ts";
import type { Check } from "../../renderers/check.ts";

/** Ends a review that failed: its check never stays open, is never missing where it can be helped, and never passes. */
export async function publishFault(
  error: unknown,
  publish: (check: Check) => Promise<unknown>,
): Promise<void> {
  try {
    await publish(error instanceof SetupError ? { ...FAULT, summary: error.message } : FAULT);
  } catch {
    // Whoever waits for the review gets its own error, which says more than that of its check.
  }
}

const FAULT: Check = {
  conclusion: "failure",
  title: "This change could not be reviewed",
  summary: "GitHub did not answer for long enough, or Toril made a mistake. Run the check again.",
  annotations: [],
};
