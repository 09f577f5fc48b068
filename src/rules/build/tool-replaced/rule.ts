import type { Rule } from "../../../domain/rule.ts";
import { opening } from "../../../words/lists.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, withGiven } from "../../step-words.ts";

/** A job replaces a program of the build: the compiler, the linker, the signing tool, the CLI, what the bundler downloads. */
const rule: Rule<"build/tool-replaced"> = {
  id: "build/tool-replaced",
  title: "Another program takes the place of one of the build",

  judge(change) {
    return {
      severity: weighed(change, change.class === "reaches" ? "high" : "medium"),
      confidence: "certain",
      title: `${opening(change.by)} newly builds with ${actsOf(change)}`,
      message: `What this names sees all that the build has, and decides what becomes of the app, whatever its code says.${withGiven(change)}`,
      remedy: "Say where it comes from and pin it, or take the setting out.",
    };
  },
};

export default rule;
