import type { Rule } from "../../../domain/rule.ts";
import { packagesInWords } from "../../../words/packages.ts";
import { severityOfBuildCode } from "../../package-weight.ts";
import { originInWords, wayInWords } from "../../package-words.ts";

/** A crate that was no procedural macro before is one now. */
const rule: Rule<"build/proc-macro-added"> = {
  id: "build/proc-macro-added",
  title: "A crate newly runs inside the compiler",

  judge(change) {
    return {
      severity: severityOfBuildCode(change),
      confidence: "certain",
      title: `Building the app newly runs the procedural macros of ${packagesInWords(change)}`,
      message: `The compiler loads a procedural macro and runs it with the rights of whoever builds. It can read the machine and write the code that it hands back.${originInWords(change)}${wayInWords(change)}`,
      remedy:
        "Read the macro's source in the crate's archive before you merge, or keep the version without it.",
    };
  },
};

export default rule;
