import { CHANGED_CODE, changedCodeOf } from "../../../domain/code-severity.ts";
import type { BuildStep } from "../../../domain/package.ts";
import type { Running } from "../../../domain/package-change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { namesOf, rowsOf, seenInWords, titleOf } from "../../running-words.ts";

/** Packages whose code ran before have other code in its place. What that newly reaches is the news. */
const rule: Rule<"build/build-code-changed"> = {
  id: "build/build-code-changed",
  title: "Code that runs while building has changed",
  weights: CHANGED_CODE,

  judge({ running, step }) {
    const opened = running.filter((each) => isNewly("reaches", each));
    const [first] = opened.length > 0 ? opened : running;
    return {
      ...byCase(CHANGED_CODE, ...running.map(changedCodeOf)),
      confidence: "certain",
      title:
        opened.length > 0
          ? `${NOUNS[step]} of ${namesOf(opened)} newly ${opened.length === 1 ? "reaches" : "reach"} out`
          : `${running.length} ${running.length === 1 ? "package runs" : "packages run"} other code while building: ${namesOf(running)}`,
      message: `Newer versions may run other code on the machine that builds, as their publishers wish.${first === undefined ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.`}`,
      remedy: "Compare the code of both versions in their archives before you merge.",
      details: [...rowsOf(running), ...differenceRows(running)],
    };
  },
};

export default rule;

const NOUNS: Readonly<Record<BuildStep, string>> = {
  "build-script": "The build script",
  "proc-macro": "The procedural macros",
  "install-script": "The install script",
};

/** As many lines are read. */
const MOST_LINES = 200;
const LONGEST_LINE = 200;

/** Line by line how the scripts changed, the gravest first; those for which there is no room are left to their archives. */
function differenceRows(running: Running): string[] {
  const rows: string[] = [];
  for (const each of running) {
    const { difference, from } = each;
    if (difference === null || rows.length + difference.lines.length > MOST_LINES) continue;
    rows.push(
      `The script of ${code(titleOf(each))}, beside that of ${code(from ?? "")}:`,
      ...difference.lines.map((line) => code(line, LONGEST_LINE)),
      ...(difference.left === 0 ? [] : [`${difference.left} more lines`]),
    );
  }
  return rows;
}

function isNewly(wanted: "reaches", { class: seen, classBefore }: Running[number]): boolean {
  return seen === wanted && classBefore !== wanted;
}
