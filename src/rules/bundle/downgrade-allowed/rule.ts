import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The installer no longer refuses an older release. */
const rule: Rule<"bundle/downgrade-allowed"> = {
  id: "bundle/downgrade-allowed",
  title: "Older releases may be installed again",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Everyone can read of the holes in an old release, and its signature is valid.",
      remedy: "Keep `allowDowngrades: false`.",
    };
  },
};

export default rule;
