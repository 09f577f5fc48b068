import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The app opens another database when it starts. */
const rule: Rule<"config/database-opened"> = {
  id: "config/database-opened",
  title: "The app opens another database",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Everyone who has the app has this address, with all that stands in it.",
      remedy: "Take the password out, and let a server of yours speak to the database.",
    };
  },
};

export default rule;
