import type { Judgement, Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { nameRows } from "../../running-words.ts";

/** A setting that held installations back is gone or off. */
const rule: Rule<"packages/install-guard-removed"> = {
  id: "packages/install-guard-removed",
  title: "A guard over packages is gone",

  judge({ setting: { written, effect }, before, written: all = [], ecosystem }) {
    if (ecosystem === "cargo") return judgeChecks(written, all);
    const isGone = effect === "less";
    const more = all.length > 1 ? ` and ${all.length - 1} more like it` : "";
    return {
      severity: "medium",
      confidence: "certain",
      title: isGone
        ? `Installing packages is no longer held back by ${code(written)}${more}`
        : `${code(written)}${more} newly ${more === "" ? "lets" : "let"} packages past a guard of installing`,
      message: `${isGone ? code(written) : "The guard"} held back a part of each installation, such as scripts, releases that are hours old, or sources that nobody named.${!isGone && before !== null ? ` Base says ${code(before)}.` : ""}`,
      remedy: "Put it back, or say in the pull request why it is no longer needed.",
      details: nameRows(all),
    };
  },
};

export default rule;

/** A policy of cargo-deny makes fewer checks. */
function judgeChecks(written: string, all: readonly string[]): Judgement {
  const more = all.length > 1 ? ` and ${all.length - 1} more like it` : "";
  return {
    severity: "medium",
    confidence: "certain",
    title: `cargo-deny no longer stops crates by ${code(written)}${more}`,
    message: `${code(written)} made a check fail: on a crate that runs code while the app is built and that nobody listed, on executables in its archive, or on a crate that is banned. What it stopped may now come in with any update.`,
    remedy: "Put it back, or make an exception for the one crate that needs it.",
    details: nameRows(all),
  };
}
