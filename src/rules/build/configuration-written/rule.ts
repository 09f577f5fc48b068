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
      title: `${change.by} newly writes files that decide what the app may do: ${actsOf(change)}`,
      message:
        "The app then gets what this step writes, and not what people review in the repository: the build may add capabilities, windows, hosts and keys that no diff shows.",
      remedy: "Commit the file as the build needs it, and let no step of the build write it.",
    };
  },
};

export default rule;
