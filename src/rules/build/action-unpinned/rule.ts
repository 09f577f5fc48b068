import type { Rule } from "../../../domain/rule.ts";
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
      title: `${change.by} newly runs ${actsOf(change)}, whatever that is at the time`,
      message: `Its owner, and whoever gets at their account, may move the tag to other code at any time. It then runs in this job with its token.${withGiven(change)}`,
      remedy: "Pin it to the commit that was looked at, with the release as a comment behind it.",
    };
  },
};

export default rule;
