import type { Rule } from "../../../domain/rule.ts";
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
      title: `${change.by} newly runs ${actsOf(change)}`,
      message: `No version, hash or lockfile holds what that fetches: it is whatever its publisher or its server gives at the time.${withGiven(change)}`,
      remedy: "Name an exact version, and let a lockfile or a hash hold what it brings along.",
    };
  },
};

export default rule;
