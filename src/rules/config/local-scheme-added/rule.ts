import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** Rust code registers a protocol for pages. */
const rule: Rule = {
  id: "config/local-scheme-added",
  title: "A scheme of the app's own counts as local",

  judge(change) {
    const found = onLever(change, "local-scheme-added");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "medium"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "A page under that scheme is as good as the app's own, whatever its handler takes it from: files, the network or an archive.",
      remedy:
        "Answer only with files of the app and with types that hold no script, or open such pages in a window without capabilities.",
    };
  },
};

export default rule;
