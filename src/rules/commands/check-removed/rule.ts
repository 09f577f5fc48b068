import type { Rule } from "../../../domain/rule.ts";
import { doorInWords } from "../../../words/command-effect.ts";
import { listInWords, opening } from "../../../words/lists.ts";
import { confidenceOf, weighed } from "../../commands-weight.ts";
import { othersOf, titleOf, wayOf } from "../../commands-words.ts";

const rule: Rule<"commands/check-removed"> = {
  id: "commands/check-removed",
  title: "A command no longer checks what a page names",

  judge(change) {
    const { lost, callers, appIsNew } = change;
    return {
      severity: weighed("high", callers, appIsNew),
      confidence: confidenceOf(change),
      title: titleOf(change),
      message: `${wayOf(change)} ${opening(doorInWords(change))} looked at it before: ${listInWords(lost)}. Nothing does now. A check that somebody wrote was needed.`,
      remedy:
        "Keep the check, or make another one that refuses as much, before anything is done with what the page names.",
      details: othersOf(change),
    };
  },
};

export default rule;
