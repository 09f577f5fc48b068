import type { CodeClass } from "./build-code.ts";
import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import type { StepWitness } from "./witness.ts";

/** Whose machine runs a step: who installs or builds the app, people and jobs alike; who opens the repository; one job. */
export type Machine = "builder" | "opener" | "job";

/** The rules that tell of what the repository itself has run. */
export const STEP_RULES = [
  "build/hook-changed",
  "build/lifecycle-script-added",
  "build/step-reaches",
  "build/step-changed",
  "build/configuration-written",
  "build/secrets-bundled",
  "build/package-script-changed",
  "build/untrusted-code-with-secrets",
  "build/action-unpinned",
  "build/tool-unpinned",
  "build/token-may-write",
  "build/secret-in-reach",
  "build/tool-replaced",
  "build/opening-runs",
  "build/agent-text-changed",
] as const;

export type StepRule = (typeof STEP_RULES)[number];

/** One thing that the repository has run on a machine: a command, a call of a program, a setting of one. */
export type StepGrant = Readonly<{
  domain: "steps";
  rule: StepRule;
  /** What is done, in a form that two revisions share: no path, no line, no layout, no name of a package manager. */
  act: string;
  machine: Machine;
  /** What has it run, as people call it: "`beforeBuildCommand`". */
  by: string;
  /** The command that leads to it, normalised: equal while only what that leads to changes. */
  entry: string;
  /** What is done as it is written, on one line. */
  text: string;
  class: CodeClass;
  /** The secrets that jobs give to it, by name. */
  secrets: readonly string[];
  at: Place;
  /** Where it counts how many do it: who does, as one revision names them. */
  of?: string;
  /** It is news only where base has this other act of the same family. */
  insteadOf?: string;
  /** It lets nothing happen by itself, and is there for what comes in its place. */
  isGuard?: true;
}>;

/** What is newly run, or no longer. */
export type StepChange = ChangeBase &
  Readonly<{
    domain: "steps";
    rule: StepRule;
    witness: StepWitness;
    by: string;
    /** All that one cause brings, in a form that two revisions share. */
    acts: readonly string[];
    /** The same as written, the witness first. */
    texts: readonly string[];
    class: CodeClass;
    secrets: readonly string[];
    /** Base has no such app. */
    appIsNew: boolean;
  }>;

/** How an act begins that stands for all code of a program. */
export const WHOLE_CODE = "code ";

/** Whose acts are one: a command that moves from a hook into a script is no news. */
export function familyOf(rule: StepRule): string {
  return RUNNING.has(rule) ? "run" : rule;
}

const RUNNING: ReadonlySet<StepRule> = new Set([
  "build/hook-changed",
  "build/lifecycle-script-added",
  "build/step-reaches",
  "build/step-changed",
]);
