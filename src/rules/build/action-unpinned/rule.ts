import type { Rule } from "../../../domain/rule.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, signs, withGiven } from "../../step-words.ts";

/** A job newly runs somebody else's action by a tag or a branch, or one that a commit pinned before. */
const rule: Rule<"build/action-unpinned"> = {
  id: "build/action-unpinned",
  title: "A job runs an action that no commit pins",

  judge(change) {
    return {
      severity: weighed(change, signs(change) ? "high" : "medium"),
      confidence: "certain",
      title: `${opening(change.by)} newly runs ${actsOf(change)}, which no commit pins`,
      message: `Its owner, or whoever takes over their account, may give it other code at any time. That code then runs in this job, with its token.${withGiven(change)}`,
      remedy: "Pin it to a commit that somebody has read, and name its release in a comment.",
    };
  },
};

export default rule;
