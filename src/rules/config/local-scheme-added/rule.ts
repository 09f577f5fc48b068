import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** Rust code registers a protocol for pages. */
const rule: Rule<"config/local-scheme-added"> = {
  id: "config/local-scheme-added",
  title: "A scheme of the app's own counts as local",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "A page under that scheme counts as the app's own, wherever its handler takes it from: files, the network or an archive.",
      remedy:
        "Answer only with files of the app and with types that hold no script, or open such pages in a window without capabilities.",
    };
  },
};

export default rule;
