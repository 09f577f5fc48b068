import { FILES_CHECK, type InstallChange } from "../../../domain/install-policy.ts";
import type { Judgement, Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { someOf } from "../../../words/lists.ts";
import { nameRows } from "../../running-words.ts";

/** What is approved: one package, all that any brings along, or a crate that cargo-deny held back. */
const WEIGHTS = { all: "high", package: "medium", crate: "medium" } as const;

/** A setting newly lets the install scripts of one package run, or those of all. */
const rule: Rule<"build/install-script-approved"> = {
  id: "build/install-script-approved",
  title: "An install script may newly run",
  weights: WEIGHTS,

  judge(change) {
    if (change.ecosystem === "cargo") return judgeCrates(change);
    const { setting, packages, written: all } = change;
    const { of, written } = setting;
    return {
      ...byCase(WEIGHTS, of === null ? "all" : "package"),
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

/** cargo-deny runs nothing: an approval takes away the check that stopped what cargo runs anyway. */
function judgeCrates({ setting, packages, written: all }: InstallChange): Judgement {
  const { name, written } = setting;
  const names = someOf(packages);
  const one = packages.length === 1;
  return {
    ...byCase(WEIGHTS, "crate"),
    confidence: "certain",
    title:
      name === FILES_CHECK
        ? `cargo-deny newly lets files in ${one ? "the archive" : "the archives"} of ${names} pass`
        : `cargo-deny newly lets the build ${one ? "script" : "scripts"} of ${names} pass`,
    message: `${code(written)} is an exception in cargo-deny's policy, which stops all that nobody listed${setting.value === "" ? ", for this version and for those that come" : ""}. Only that check held it back: what cargo runs while it builds has the rights of whoever builds, and reaches the files and secrets of that machine.`,
    remedy: `Read what ${one ? "the crate runs" : "the crates run"} before you merge, and make the exception for one version, such as ${code(`${packages[0]}@1.2.3`)}.`,
    details: nameRows(all ?? packages),
  };
}

function whose({ of }: InstallChange["setting"], packages: readonly string[]): string {
  if (of === null) return "The install script of every package";
  return packages.length > 1
    ? `The install scripts of ${packages.length} packages (${someOf(packages)})`
    : `The install script of ${code(of)}`;
}
