import { LIFTED } from "../../../domain/config.ts";
import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

const ALLOWED = {
  message: "No capability shows it: once this code has run, pages reach these paths until the app ends.",
  remedy: "Open the narrowest path that suffices, a file rather than a folder, after a person has chosen it.",
};

const FORBIDDEN = {
  message: "The app's code kept this path out of the scope, whatever else opens it. It no longer does.",
  remedy: "Keep the call, or take away what opens the path.",
};

/** Rust code calls `allow_directory` or `allow_file` of a scope, or no longer `forbid_directory` or `forbid_file`. */
const rule: Rule<"config/scope-opened-by-code"> = {
  id: "config/scope-opened-by-code",
  title: "Code adds paths to a scope",

  judge(change) {
    return {
      severity: weighed(change, change.extent.includes(" allow_file") ? "low" : "medium"),
      confidence: "certain",
      title: mayNewly(change),
      ...(change.extent.startsWith(LIFTED) ? FORBIDDEN : ALLOWED),
    };
  },
};

export default rule;
