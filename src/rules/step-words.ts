import { code } from "../domain/sentence.ts";
import type { StepChange } from "../domain/step.ts";

/** How many commands and lines a sentence names. */
const MOST_NAMED = 3;

/** "`curl …` and 2 more": what is newly run, as it is written. */
export function actsOf({ texts }: StepChange): string {
  const shown = texts.slice(0, MOST_NAMED).map((text) => code(text));
  const left = texts.length - shown.length;
  return left > 0 ? `${shown.join(", ")} and ${left} more` : shown.join(" and ");
}

/** Secrets with which one signs the app or its updates. */
const SIGNING = /SIGN|CERTIFICATE|PRIVATE_KEY|APPLE_|KEYCHAIN|NOTAR/i;

/** Whether the key of updates, or what signs the app, is among the secrets in reach. */
export function signs({ secrets }: StepChange): boolean {
  return secrets.some((name) => SIGNING.test(name));
}

/** The secrets that the job itself is given, as a sentence behind another. */
export function withGiven(change: StepChange): string {
  return withSecrets(change).replace("Jobs that build the app give it", "It could read");
}

/** The secrets that a step could read, as a sentence behind another; nothing where none are known. */
export function withSecrets({ secrets }: StepChange): string {
  if (secrets.length === 0) return "";
  const shown = secrets.slice(0, MOST_NAMED).map((name) => code(name));
  const left = secrets.length - shown.length;
  const names = left > 0 ? `${shown.join(", ")} and ${left} more` : shown.join(" and ");
  return ` Jobs that build the app give it ${names}.`;
}
