import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The fs plugin adds what a person drops on a window to its scope, unless it is told not to. */
const rule: Rule = {
  id: "config/dropped-files-in-scope",
  title: "Dropped files join the scope",

  judge(change) {
    const found = onLever(change, "dropped-files-in-scope");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "low"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "Whatever someone drops is then open to every webview with a permission of the plugin, folders with all that is in them.",
      remedy: "Set `plugins.fs.scopeDroppedPaths` to `false`, with version 2.7 or later of the plugin.",
    };
  },
};

export default rule;
