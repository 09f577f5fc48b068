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
      message: `${wayOf(change)} ${opening(doorInWords(change))} checked it before (${listInWords(lost)}), and nothing does now.`,
      remedy: "Keep the check, or write another one that refuses as much.",
      details: othersOf(change),
    };
  },
};

export default rule;
