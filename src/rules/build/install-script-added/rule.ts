import type { Rule } from "../../../domain/rule.ts";
import { packagesInWords } from "../../../words/packages.ts";
import { severityOfBuildCode } from "../../package-weight.ts";
import { originInWords, wayInWords } from "../../package-words.ts";

/** A package of which no version had an install script that runs has one now. */
const rule: Rule<"build/install-script-added"> = {
  id: "build/install-script-added",
  title: "A package newly runs an install script",

  judge(change) {
    const names = packagesInWords(change);
    const brought = `${originInWords(change)}${wayInWords(change)}`;
    if (!change.runs) {
      return {
        severity: "info",
        confidence: "certain",
        title: `An install script of ${names} waits for approval`,
        message: `The project's npm runs no install script that nobody approved, so it doesn't run yet.${brought}`,
        remedy: "Approve it only after you have read it.",
      };
    }
    return {
      severity: severityOfBuildCode(change),
      confidence: "likely",
      title: `Installing the frontend newly runs the install script of ${names}`,
      message: `npm runs it with the rights of whoever installs, developers and build machines alike: most attacks through npm came this way.${brought}`,
      remedy:
        "Read the script, or the `binding.gyp`, in the package's archive before you merge, or install with `ignore-scripts`.",
    };
  },
};

export default rule;
