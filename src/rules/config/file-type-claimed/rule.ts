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
      message: "Whoever can send a person a file then chooses what the app reads.",
      remedy: "Read the code that opens such files, and claim no types of pages or programs.",
    };
  },
};

export default rule;
