import { NEW_CODE, NEW_INSTALL_SCRIPT, newCodeOf } from "../../../domain/code-severity.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { countInWords, namesOf, originOf, rowsOf, seenInWords, titleOf } from "../../running-words.ts";

/** Packages of which no version had an install script that runs have one now. */
const rule: Rule<"build/install-script-added"> = {
  id: "build/install-script-added",
  title: "A package newly runs an install script",
  weights: NEW_INSTALL_SCRIPT,

  judge({ running, runs }) {
    const [first] = running;
    const names = namesOf(running);
    const brought = first === undefined ? "" : originOf(first);
    const details = rowsOf(running);
    if (!runs) {
      return {
        ...byCase(NEW_INSTALL_SCRIPT, "waits"),
        confidence: "certain",
        title: `An install script of ${names} waits for approval`,
        message: `The project's package manager runs no install script that nobody approved, so it doesn't run yet.${brought}`,
        remedy: "Approve it only after you have read it.",
        details,
      };
    }
    const seen =
      first === undefined || first.class === null ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.`;
    return {
      ...byCase(NEW_CODE, ...running.map(newCodeOf)),
      confidence: "likely",
      title:
        running.length === 1
          ? `Installing the frontend newly runs the install script of ${names}`
          : countInWords(running, "install script", "newly run"),
      message: `It runs with the rights of whoever installs, developers and build machines alike: most attacks through npm came this way.${seen}${brought}`,
      remedy:
        "Read the script, or the `binding.gyp`, in the package's archive before you merge, or install with `ignore-scripts`.",
      details,
    };
  },
};

export default rule;
