import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** How the app is packed, or into what, has changed. */
const rule: Rule<"bundle/packing-changed"> = {
  id: "bundle/packing-changed",
  title: "The app is packed differently",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "The configuration's settings for this kind of package count from now on.",
      remedy: "Read what the configuration says about this kind of package.",
    };
  },
};

export default rule;
