import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `freezePrototype` froze `Object.prototype` before any script ran. */
const rule: Rule<"config/prototype-unfrozen"> = {
  id: "config/prototype-unfrozen",
  title: "Objects' common ancestor can be changed",

  judge(change) {
    return {
      severity: weighed(change, "low"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "A script that gets into a page can then change what Tauri's own scripts do with plain objects, and so what they send.",
      remedy: "Keep `freezePrototype` on; a library that breaks with it can mostly be replaced or patched.",
    };
  },
};

export default rule;
