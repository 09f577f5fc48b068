import type { ConfigChange } from "../../../domain/config.ts";
import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** By whom or how the app is signed has changed. */
const rule: Rule<"bundle/signing-changed"> = {
  id: "bundle/signing-changed",
  title: "The app is signed differently",

  judge(change) {
    return {
      severity: isFirst(change) ? "info" : weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Systems and people tell by the signature whose app it is, and whether somebody changed it.",
      remedy: "Keep the signer, and SHA-256 as the hash, or say in the pull request who signs now.",
    };
  },
};

export default rule;

/** Whether nobody signed the app before: then the signature takes nobody's place. */
function isFirst({ extent, before }: ConfigChange): boolean {
  const [key] = extent.split(" ");
  const nobody = `${key} nobody`;
  return extent !== nobody && before.includes(nobody);
}
