import { NEW_BUILD_SCRIPT, NEW_CODE, newCodeOf } from "../../../domain/code-severity.ts";
import type { Running } from "../../../domain/package-change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { countInWords, namesOf, originOf, rowsOf, seenInWords, titleOf } from "../../running-words.ts";

/** Crates of which no version ran a build script before run one now. */
const rule: Rule<"build/build-script-added"> = {
  id: "build/build-script-added",
  title: "A crate newly runs a build script",
  weights: NEW_BUILD_SCRIPT,

  judge({ running }) {
    const [first] = running;
    const isOne = running.length === 1;
    return {
      ...byCase(NEW_CODE, ...running.map(newCodeOf)),
      confidence: "certain",
      title: isOne
        ? `Building the app newly runs the build script of ${namesOf(running)}`
        : countInWords(running, "build script", "are new"),
      message: `A build script is a program: it runs with the rights of whoever builds, before any of the app's code, and reaches the files and secrets of that machine.${first === undefined ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.${originOf(first)}`}${isOne ? linksInWords(running) : ""}`,
      remedy:
        "Read the build script in the crate's archive before you merge, or keep the version without it.",
      details: rowsOf(running),
    };
  },
};

export default rule;

/** Tauri's plugins use `links` to hand their permissions to the app, and link nothing. */
function linksInWords([first]: Running): string {
  if (first === undefined || first.links === null || first.links === first.name) return "";
  return ` It claims to link the native library ${code(first.links)}.`;
}
