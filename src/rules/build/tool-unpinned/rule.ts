import type { Rule } from "../../../domain/rule.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, withGiven } from "../../step-words.ts";

/** A job newly installs a tool without a version or a lock, or pipes a download into a shell. */
const rule: Rule<"build/tool-unpinned"> = {
  id: "build/tool-unpinned",
  title: "A job fetches a tool that no version pins",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: `${opening(change.by)} newly runs ${actsOf(change)}, which nothing pins`,
      message: `No version, hash or lockfile says what this fetches: its publisher, or its server, decides it anew each time.${withGiven(change)}`,
      remedy: "Name an exact version, and pin what it brings along by a lockfile or a hash.",
    };
  },
};

export default rule;
