import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, severityOf } from "../../commands-weight.ts";
import { othersOf, titleOf, wayOf } from "../../commands-words.ts";

const rule: Rule<"commands/unchecked-path"> = {
  id: "commands/unchecked-path",
  title: "A command uses a path that a page names",

  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: titleOf(change),
      message: `${wayOf(change)} Nothing on the way says which files may be named: \`../../..\` and absolute paths lead out of any folder that it is joined to. Whoever gets a script into the page names a file of their choice.`,
      remedy:
        "Resolve the path with `canonicalize`, and refuse it unless it `starts_with` the folder that the command is for; or take a name alone (`file_name`) and join it to that folder.",
      details: othersOf(change),
    };
  },
};

export default rule;
