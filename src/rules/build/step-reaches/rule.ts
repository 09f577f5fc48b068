import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import type { StepChange } from "../../../domain/step.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, withGiven, withSecrets } from "../../step-words.ts";

/** Words of the network, of decoding, and of secrets, in a command or in code. */
const GRAVE =
  /\b(?:curl|wget|iwr|irm|invoke-(?:webrequest|restmethod|expression)|iex|fetch|https?|axios|got|undici|request|urlopen|urllib|requests|socket|net|dns|ssh|scp|nc|ncat|socat|base64|atob|fromCharCode|eval|Function|reqwest|ureq|TcpStream|homedir|HOME|printenv|npx|dlx|bunx|sh|bash|powershell|pwsh)\b|\.(?:ssh|aws|npmrc|netrc|gnupg)\b/;

/** A command, script, bundler configuration or build script of the repository newly reaches out of the build. */
const rule: Rule<"build/step-reaches"> = {
  id: "build/step-reaches",
  title: "A step of the build newly reaches out",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change)),
      confidence: "likely",
      title: `${change.by} newly reaches out of the build: ${actsOf(change)}`,
      message: messageOf(change),
      remedy:
        "Read what it fetches or starts. Pin that by a hash or a version, or do it outside of the build that signs and releases.",
    };
  },
};

function messageOf(change: StepChange): string {
  const where = "It reaches the network, another program, secrets or other folders";
  return change.witness.machine === "job"
    ? `${where}, with what this job holds.${withGiven(change)}`
    : `${where}, on the machine of everyone who builds the app.${withSecrets(change)}`;
}

function severityOf({ texts }: StepChange): Severity {
  return texts.some((text) => GRAVE.test(text)) ? "high" : "medium";
}

export default rule;
