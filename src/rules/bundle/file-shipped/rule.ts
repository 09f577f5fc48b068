import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** Resources or files of a package are new or different. */
const rule: Rule<"bundle/file-shipped"> = {
  id: "bundle/file-shipped",
  title: "Other files are shipped with the app",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Everyone who installs the app has these files, and pages may read them where a scope has `$RESOURCE`.",
      remedy: "Name single files from a folder that holds nothing else.",
    };
  },
};

export default rule;
