import type { InstallChange } from "../../../domain/install-policy.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { someOf } from "../../../words/lists.ts";
import { nameRows } from "../../running-words.ts";

/** A setting newly lets the install scripts of one package run, or those of all. */
const rule: Rule<"build/install-script-approved"> = {
  id: "build/install-script-approved",
  title: "An install script may newly run",

  judge({ setting, packages, written: all }) {
    const { of, written } = setting;
    return {
      severity: of === null ? "high" : "medium",
      confidence: "certain",
      title: `${whose(setting, packages)} may newly run when packages are installed`,
      message: `${code(written)} approves it. An install script is a program: it runs with the rights of whoever installs, and reaches the files and secrets of that machine${of === null ? ". Every package that any other brings along may run one now" : ", in this version and in those that come"}.`,
      remedy:
        of === null
          ? "Approve the few packages that need a script, each by its name."
          : `Read the script of ${code(of)} before you merge, and approve one version where your package manager can.`,
      details: nameRows(all ?? packages),
    };
  },
};

export default rule;

function whose({ of }: InstallChange["setting"], packages: readonly string[]): string {
  if (of === null) return "The install script of every package";
  return packages.length > 1
    ? `The install scripts of ${packages.length} packages (${someOf(packages)})`
    : `The install script of ${code(of)}`;
}
