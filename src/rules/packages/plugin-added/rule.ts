import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { packagesInWords } from "../../../words/packages.ts";
import { wayInWords } from "../../package-words.ts";
import { offerInWords } from "./offer-words.ts";

/** A Tauri plugin, or the package by which pages call one, is new. */
const rule: Rule<"packages/plugin-added"> = {
  id: "packages/plugin-added",
  title: "A Tauri plugin is new",

  judge(change) {
    const isCrate = change.ecosystem === "cargo";
    const offer = change.packages.length === 1 ? offerInWords(change.offer) : "";
    return {
      severity: "low",
      confidence: "certain",
      title: isCrate
        ? `The app newly contains ${change.packages.length === 1 ? "the Tauri plugin" : "Tauri plugins:"} ${packagesInWords(change)}`
        : `Pages can newly use ${packagesInWords(change)}, which calls a Tauri plugin`,
      message: `${whatItOpens(change)}${offer}${wayInWords(change)}`,
      remedy: "Look at what the capabilities grant of it, and that you know who publishes it.",
    };
  },
};

export default rule;

function whatItOpens({ ecosystem }: ChangeOf<"packages/plugin-added">): string {
  return ecosystem === "cargo"
    ? "A plugin brings commands that a capability can open to pages, and code that runs in the app's process."
    : "The package itself opens nothing: capabilities decide which of the plugin's commands it reaches.";
}
