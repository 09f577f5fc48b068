import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The app is opened by another type of file. */
const rule: Rule<"config/file-type-claimed"> = {
  id: "config/file-type-claimed",
  title: "Files that others send open the app",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "From now on somebody who can send a person a file can choose what the app reads.",
      remedy: "Look at the code that reads such files, and claim no types that pages and programs come in.",
    };
  },
};

export default rule;
