import type { Rule } from "../../../domain/rule.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** An editor, a hook of git, a container or an agent starts something for whoever opens the repository. */
const rule: Rule<"build/opening-runs"> = {
  id: "build/opening-runs",
  title: "Opening the repository runs a command",

  judge(change) {
    return {
      severity: weighed(change, change.class === "reaches" ? "high" : "medium"),
      confidence: "certain",
      title: `${opening(change.by)} newly starts ${actsOf(change)} for whoever opens the repository`,
      message:
        "It runs on the machine of anyone who checks this branch out and works in it, a reviewer's included, with all that they may do there. Some tools ask first, and people say yes.",
      remedy: "Read what it runs before you open the branch. Let people start it by its name.",
    };
  },
};

export default rule;
