import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** Traffic without TLS is allowed. */
const rule: Rule<"native/traffic-unprotected"> = {
  id: "native/traffic-unprotected",
  title: "The app may exchange data without TLS",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Without TLS nothing shows who answers, so that pages, data and updates may be replaced on the way.",
      remedy: "Use `https:`, and allow exceptions in debug builds only.",
    };
  },
};

export default rule;
