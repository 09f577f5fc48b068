import { NEW_CODE, NEW_MACRO, newCodeOf } from "../../../domain/code-severity.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { countInWords, namesOf, originOf, rowsOf, seenInWords, titleOf } from "../../running-words.ts";

/** Crates that were no procedural macros before are some now. */
const rule: Rule<"build/proc-macro-added"> = {
  id: "build/proc-macro-added",
  title: "A crate newly runs inside the compiler",
  weights: NEW_MACRO,

  judge({ running }) {
    const [first] = running;
    return {
      ...byCase(NEW_CODE, ...running.map(newCodeOf)),
      confidence: "certain",
      title:
        running.length === 1
          ? `Building the app newly runs the procedural macros of ${namesOf(running)}`
          : countInWords(running, "crates with procedural macro", "are new"),
      message: `The compiler loads a procedural macro and runs it with the rights of whoever builds. It can read the machine and write the code that it hands back.${first === undefined ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.${originOf(first)}`}`,
      remedy:
        "Read the macro's source in the crate's archive before you merge, or keep the version without it.",
      details: rowsOf(running),
    };
  },
};

export default rule;
