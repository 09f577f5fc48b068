import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A window that shows a website cannot be told from others, or not be seen. */
const rule: Rule<"config/window-disguised"> = {
  id: "config/window-disguised",
  title: "A window with a website hides what it is",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "People can't tell, or not see, that a website is shown.",
      remedy: "Show the website in a plain window, or in the browser.",
    };
  },
};

export default rule;
