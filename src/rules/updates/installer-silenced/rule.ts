import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** An update is installed unseen, or with other arguments. */
const rule: Rule<"updates/installer-silenced"> = {
  id: "updates/installer-silenced",
  title: "Updates are installed with less to see",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "People can then neither see nor stop it, or the installer does other things than it was made for.",
      remedy: "Leave `installMode` at `passive`, and give the installer no arguments.",
    };
  },
};

export default rule;
