import type { Rule } from "../../../domain/rule.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, withGiven } from "../../step-words.ts";

/** A job that strangers can start newly runs what they write. */
const rule: Rule<"build/untrusted-code-with-secrets"> = {
  id: "build/untrusted-code-with-secrets",
  title: "A job runs what strangers write",

  judge(change) {
    const isOpen = change.class === "unknown" || change.secrets.length > 0;
    const severity = change.class === "reaches" ? "critical" : isOpen ? "medium" : "low";
    return {
      severity: weighed(change, severity),
      confidence: "certain",
      title: `${opening(change.by)} newly runs what strangers write: ${actsOf(change)}`,
      message: `Anyone who opens a pull request or an issue decides a part of what this job runs, and it runs with the job's token.${withGiven(change)}`,
      remedy:
        "Run code of a pull request only in jobs of the event `pull_request`, without secrets. Hand texts over in `env`, and never write them into a script.",
    };
  },
};

export default rule;
