import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The fs plugin adds what a person drops on a window to its scope, unless it is told not to. */
const rule: Rule<"config/dropped-files-in-scope"> = {
  id: "config/dropped-files-in-scope",
  title: "Dropped files join the scope",

  judge(change) {
    return {
      severity: weighed(change, "low"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "What a person drops is then open to every webview with a permission of the plugin: a folder with all that is in it.",
      remedy: "Set `plugins.fs.scopeDroppedPaths` to `false`, with version 2.7 or later of the plugin.",
    };
  },
};

export default rule;
