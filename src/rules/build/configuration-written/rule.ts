import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf } from "../../step-words.ts";

/** A step of the build writes capabilities, permissions or the app's configuration. */
const rule: Rule<"build/configuration-written"> = {
  id: "build/configuration-written",
  title: "The build writes what the app may do",

  judge(change) {
    return {
      severity: weighed(change, "critical"),
      confidence: "likely",
      title: `${change.by} newly writes what the app may do: ${actsOf(change)}`,
      message:
        "What people review in the repository is then not what the app gets: the build may add capabilities, windows, hosts and keys that no change ever shows.",
      remedy: "Commit the file as the build should have it, and let no step of the build write it.",
    };
  },
};

export default rule;
