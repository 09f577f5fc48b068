import type { About } from "../domain/about.ts";
import type { StepChange, StepRule } from "../domain/step.ts";

/** What the repository newly has run is about whoever writes to it, and the machine where that runs. */
export function aboutStep({ rule, texts }: StepChange): About {
  return {
    domain: "steps",
    who: "build",
    pages: [],
    powers: ["run"],
    act: ACTS[rule],
    objects: texts,
    commands: [],
    packages: [],
    platforms: [],
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}

/** As people say it before a list of commands and lines. */
const ACTS: Readonly<Record<StepRule, string>> = {
  "build/hook-changed": "commands of the build",
  "build/lifecycle-script-added": "commands of installing",
  "build/step-reaches": "what reaches out of the build",
  "build/step-changed": "changed code of the build",
  "build/configuration-written": "what writes the app's configuration",
  "build/secrets-bundled": "what puts secrets into the app",
  "build/package-script-changed": "once people start it by name",
  "build/untrusted-code-with-secrets": "code of strangers beside secrets",
  "build/action-unpinned": "actions that no commit pins",
  "build/tool-unpinned": "tools that no version pins",
  "build/token-may-write": "tokens that may write",
  "build/secret-in-reach": "secrets in reach of more code",
  "build/opening-runs": "commands for whoever opens the repository",
  "build/agent-text-changed": "instructions to coding agents",
  "build/tool-replaced": "programs in place of those of the build",
};
