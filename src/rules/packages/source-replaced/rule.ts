import type { InstallSetting } from "../../../domain/install-policy.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";

/** A setting decides who answers when a package is asked for, or changes what was fetched. */
const rule: Rule<"packages/source-replaced"> = {
  id: "packages/source-replaced",
  title: "A setting takes packages from somewhere else",

  judge({ setting, before }) {
    const { written, decides } = setting;
    const was = before === null ? "" : ` Base says ${code(before)}.`;
    const severity = severityOf(setting);
    if (decides === "patch")
      return {
        severity,
        confidence: "certain",
        title: `${whatOf(setting)} newly changed after it is fetched`,
        message: `${code(written)} changes it on the machine that installs. What is built into the app is then no longer what was published and what the lockfile's hash pins.${was}`,
        remedy: "Read the patch as code of the app, and take it out once a release holds the change.",
      };
    return {
      severity,
      confidence: "certain",
      title: `${whatOf(setting)} newly taken as ${code(written)} says`,
      message: `Whoever answers there decides what code is built into the app, under names that stay the same.${was}`,
      remedy: "Check that you know who answers there, and that the lockfile's hashes pin what you expect.",
    };
  },
};

export default rule;

function severityOf({ decides }: InstallSetting): Severity {
  return decides === "patch" ? "medium" : "high";
}

function whatOf({ of }: InstallSetting): string {
  return of === null ? "Packages are" : `${code(of)} is`;
}
