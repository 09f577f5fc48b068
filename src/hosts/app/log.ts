import { logLine } from "../../renderers/workflow-commands.ts";
import { missingInWords } from "../github/missing.ts";
import type { Judged, Told } from "../github/told.ts";

/** Where the App says what it did, as Probot gives it to each handler. */
export type Log = Readonly<{
  error: (fields: object, message: string) => void;
  warn: (message: string) => void;
  info: (message: string) => void;
}>;

type Reviewed = Judged & Readonly<{ checkRun: Told; comments?: Told }>;

/** Says in one line what a review came to, and in a warning what of it is missing on GitHub. */
export function logReview(log: Log, what: string, reviewed: Reviewed): void {
  const { outcome, check, checkRun, comments = { kind: "not asked" } } = reviewed;
  log.info(logLine(`Reviewed ${what}: ${outcome}. ${check.title}`));
  const missing = missingInWords({ comments, check: checkRun }, "App");
  for (const each of missing) log.warn(logLine(`Of the review of ${what}: ${each}`));
}

/** Says in one line what became of something that somebody asked. Who may not is no news: anybody can comment. */
export function logAsked(log: Log, what: string, done: string, why: string): void {
  if (done !== "ignored") log.info(logLine(`Asked on ${what}: ${done}. ${why}`));
}

/** Does some work, and says why where it fails. */
export async function guarded(log: Log, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error }, `Reviewing ${what} failed`);
  }
}
