import type { ConfigChange } from "../../../domain/config.ts";
import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { isUnheeded, weighed } from "../../config-weight.ts";
import { mayNewly, sinceBuiltIn } from "../../config-words.ts";

/** The public key that updates are checked with. */
const rule: Rule<"updates/key-trusted"> = {
  id: "updates/key-trusted",
  title: "Another key signs the app's updates",

  judge(change) {
    return {
      severity: severityOf(change),
      confidence: "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}The signature is the only thing that is checked of an update: the holder of this key can ship code to everyone who has the app.`,
      remedy: `Confirm the key with the person who keeps it, by another way than this pull request.${change.before.length === 0 ? "" : " Old installations need one more update that the old key signed."}`,
    };
  },
};

export default rule;

/** A key that no updater reads yet is trusted as soon as one arrives, which may be a change that nobody looks at. */
function severityOf(change: ConfigChange): Severity {
  if (isUnheeded(change) && !change.appIsNew) return "medium";
  return weighed(change, change.before.every((extent) => isUnheeded({ extent })) ? "high" : "critical");
}
