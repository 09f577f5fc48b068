import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A script, hook or template of an installer or package is new or different. */
const rule: Rule<"bundle/installer-code-changed"> = {
  id: "bundle/installer-code-changed",
  title: "The installer runs other code",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "It runs on the machine of everyone who installs the app, mostly with more rights than the app has.",
      remedy:
        "Read what it does, and say in the pull request why the installer has to do it and the app cannot.",
    };
  },
};

export default rule;
