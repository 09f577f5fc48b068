import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { listInWords } from "../../../words/lists.ts";
import { confidenceOf, weighed } from "../../commands-weight.ts";
import { othersOf, titleOf, wayOf } from "../../commands-words.ts";

const rule: Rule<"commands/check-removed"> = {
  id: "commands/check-removed",
  title: "A command no longer checks what a page names",

  judge(change) {
    const { command, lost, callers, appIsNew } = change;
    return {
      severity: weighed("high", callers, appIsNew),
      confidence: confidenceOf(change),
      title: titleOf(change),
      message: `${wayOf(change)} The command ${code(command)} looked at it before: ${listInWords(lost)}. Nothing does now. A check that somebody wrote was needed.`,
      remedy:
        "Keep the check, or make another one that refuses as much, before anything is done with what the page names.",
      details: othersOf(change),
    };
  },
};

export default rule;
