import type { Rule } from "../../../domain/rule.ts";
import { atLeast } from "../../../domain/severity.ts";
import { weighed } from "../../step-weight.ts";
import { actsOf, withSecrets } from "../../step-words.ts";

/** What nearly every project has installing run: it sets up hooks of git, or writes types for the editor. */
const USUAL =
  /^(?:husky(?: install)?(?: \S+)?|lefthook install|simple-git-hooks|(?:svelte-kit|astro|react-router) (?:sync|typegen)|(?:nuxt|nuxi|wxt) prepare|is-ci|patch-package|tauri icon .*)$/;

/** A lifecycle script of the repository's own package.json runs another command. */
const rule: Rule<"build/lifecycle-script-added"> = {
  id: "build/lifecycle-script-added",
  title: "Installing packages runs a command of the repository",

  judge(change) {
    const isUsual = change.texts.every((text) => USUAL.test(text.trim()));
    const severity = change.class === "reaches" ? "high" : isUsual ? "low" : "medium";
    return {
      severity: weighed(change, severity),
      confidence: "certain",
      title: `Installing packages newly runs ${actsOf(change)}, by ${change.by}`,
      message: `It runs for everyone who installs the frontend's packages, before anything is built or looked at: a developer, a reviewer and each job.${withSecrets(change)}`,
      remedy: atLeast(severity, "medium")
        ? "Let people and jobs start it by its name, or say why it has to run at each installation."
        : "Nothing has to be done, if the project means to use this tool.",
    };
  },
};

export default rule;
