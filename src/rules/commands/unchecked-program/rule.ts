import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, severityOf } from "../../commands-weight.ts";
import { othersOf, titleOf, wayOf } from "../../commands-words.ts";

const rule: Rule<"commands/unchecked-program"> = {
  id: "commands/unchecked-program",
  title: "A command runs what a page names",

  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: titleOf(change),
      message: `${wayOf(change)} Nothing on the way says what may be named. Whoever gets a script into the page decides what runs.`,
      remedy:
        "Let the page choose from a closed list (`match` with an error for the rest), and keep programs, scripts and queries in Rust; hand values to a query as parameters.",
      details: othersOf(change),
    };
  },
};

export default rule;
