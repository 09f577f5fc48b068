import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import type { StepChange } from "../../../domain/step.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, withSecrets } from "../../step-words.ts";

/** A hook, a runner or a signing tool of Tauri's CLI is new, or is another command. */
const rule: Rule<"build/hook-changed"> = {
  id: "build/hook-changed",
  title: "Building the app runs another command",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change)),
      confidence: "certain",
      title: `${change.by} newly runs ${actsOf(change)}`,
      message: `Tauri's CLI starts it on the machine of everyone who builds the app, with the rights and the environment of that build.${withSecrets(change)}`,
      remedy: "Read what it runs. Keep it in this repository, where people review each change to it.",
    };
  },
};

/** Programs that people let take cargo's place, and those that sign. Any other gets all that the build has. */
const USUAL =
  /^(?:cross|cargo-xwin|cargo-zigbuild|cargo-auditable|bazel|trusted-signing-cli|artifact-signing-cli|relic|AzureSignTool|azuresigntool|signtool|osslsigncode|jsign|smctl|CodeSignTool)(?:\.exe|\.bat)?(?:\s|$)/;

function severityOf({ class: seen, by, texts }: StepChange): Severity {
  const replaces = /runner|signCommand/.test(by) && !texts.every((text) => USUAL.test(text));
  return seen === "reaches" || replaces ? "high" : "medium";
}

export default rule;
