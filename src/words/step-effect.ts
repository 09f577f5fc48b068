import { code } from "../domain/sentence.ts";
import type { StepChange, StepRule } from "../domain/step.ts";
import type { Effect } from "./effect.ts";

/** What the repository newly has run, in words. */
export function stepEffect({ direction, rule, by, texts }: StepChange): Effect {
  const [first = ""] = texts;
  const more = texts.length > 1 ? ` and ${texts.length - 1} more` : "";
  const isWhole = code(first) === by;
  const does = isWhole
    ? `the text of ${by} as it is now`
    : `${by} ${VERBS[rule] ?? "has"} ${code(first)}${more}`;
  const lacks = isWhole ? "another text, or none" : "nothing in the repository does that";
  return {
    subject: by,
    action: ACTIONS[rule],
    base: direction === "widened" ? lacks : does,
    head: direction === "widened" ? does : lacks,
  };
}

/** What is run, in other words than that it is there. */
const VERBS: Partial<Readonly<Record<StepRule, string>>> = {
  "build/hook-changed": "runs",
  "build/lifecycle-script-added": "runs",
  "build/step-changed": "runs",
  "build/package-script-changed": "runs",
  "build/untrusted-code-with-secrets": "runs",
  "build/action-unpinned": "runs",
  "build/tool-unpinned": "runs",
  "build/opening-runs": "starts",
};

const ACTIONS: Readonly<Record<StepRule, string>> = {
  "build/hook-changed": "run this command whenever the app is built",
  "build/lifecycle-script-added": "run this command whenever packages are installed",
  "build/step-reaches": "reach out of the build on the machine that builds the app",
  "build/step-changed": "run this on the machine that builds the app",
  "build/configuration-written": "write what the app may do while the app is built",
  "build/secrets-bundled": "put secrets of the build into the app",
  "build/package-script-changed": "run this command when people start it by its name",
  "build/untrusted-code-with-secrets": "run what strangers write beside secrets",
  "build/action-unpinned": "run whatever the owner of an action makes of it",
  "build/tool-unpinned": "run whatever release of a tool is the newest",
  "build/token-may-write": "write to the repository with its token",
  "build/secret-in-reach": "hand a secret to more code",
  "build/opening-runs": "run this command for whoever opens the repository",
  "build/agent-text-changed": "give coding agents these instructions",
  "build/tool-replaced": "put another program in place of one of the build",
};
