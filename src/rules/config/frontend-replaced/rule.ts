import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `frontendDist` names another folder. */
const rule: Rule<"config/frontend-replaced"> = {
  id: "config/frontend-replaced",
  title: "The app shows other pages",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "These files are the app's pages, with everything that is granted to them.",
      remedy:
        "Let the build make this folder from the app's own source, or say in the pull request where its pages come from.",
    };
  },
};

export default rule;
