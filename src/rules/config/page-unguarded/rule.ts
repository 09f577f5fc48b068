import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A page of the app has lost its policy, or holds what changes what a policy means. */
const rule: Rule<"config/page-unguarded"> = {
  id: "config/page-unguarded",
  title: "A page does what no policy keeps from it",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Scripts in it reach what the app's pages reach, and the Content Security Policy doesn't stop them.",
      remedy: "Name the page `.html`, keep the policy in it, and give frames of websites a `sandbox`.",
    };
  },
};

export default rule;
