import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** Features of Tauri and of its plugins that pages, or who can reach the app, can use. */
const rule: Rule<"config/cargo-feature-added"> = {
  id: "config/cargo-feature-added",
  title: "A Cargo feature opens something",

  judge(change) {
    return {
      severity: weighed(change, SEVERITIES[change.extent] ?? "low"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "What the feature adds is in every build of the app. Permissions still decide who calls the plugin, and not what it then accepts.",
      remedy:
        "Turn the feature on only in the builds that need it, behind a feature of the app's own that is off by default.",
    };
  },
};

export default rule;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  "tauri-plugin-http/dangerous-settings": "high",
  "tauri-plugin-http/unsafe-headers": "medium",
  "tauri/webview-data-url": "medium",
  "tauri-plugin-fs/watch": "info",
};
