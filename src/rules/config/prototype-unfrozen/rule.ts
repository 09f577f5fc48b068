import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** `freezePrototype` froze `Object.prototype` before any script ran. */
const rule: Rule = {
  id: "config/prototype-unfrozen",
  title: "Objects' common ancestor can be changed",

  judge(change) {
    const found = onLever(change, "prototype-unfrozen");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "low"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "A script that gets into a page can then change what Tauri's own scripts do with plain objects, and so what they send.",
      remedy: "Keep `freezePrototype` on; a library that breaks with it can mostly be replaced or patched.",
    };
  },
};

export default rule;
