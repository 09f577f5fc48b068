import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";

/** A setting has the package manager itself run other code: a hook, a plugin, another shell, another release of itself. */
const rule: Rule<"build/installer-extended"> = {
  id: "build/installer-extended",
  title: "Installing newly runs other code",

  judge({ setting: { written }, before }) {
    return {
      severity: "high",
      confidence: "certain",
      title: `Installing packages newly runs what ${code(written)} names`,
      message: `The package manager runs it before any package is installed, with the rights of whoever installs. It can change every package that is taken, whatever the lockfile pins.${before === null ? "" : ` Base says ${code(before)}.`}`,
      remedy:
        "Read what it runs before you merge. Keep it in this repository, where people review each change to it.",
    };
  },
};

export default rule;
