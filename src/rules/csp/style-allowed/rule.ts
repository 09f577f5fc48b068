import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may apply styles that it could not. */
const rule: Rule<"csp/style-allowed"> = {
  id: "csp/style-allowed",
  title: "Styles may come from somewhere new",

  judge(change) {
    const inline = change.class === "inline-style";
    return {
      severity: inline ? "low" : WEIGHTS[change.extent],
      // Tauri adds a nonce, which voids `'unsafe-inline'`, when a built page holds a style element. That isn't seen here.
      confidence: inline ? "likely" : "certain",
      title: mayNewly(
        change,
        inline ? "apply styles written into them" : `load style sheets ${fromWhere(change, "from")}`,
      ),
      message: `Styles can cover parts of the app with others, and tell a server what stands in a page.${alsoInWords(change)}`,
      remedy: inline
        ? "Move the styles into files of the app, or allow the hash of the one that a library needs."
        : "Ship the style sheet with the app.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "medium", host: "low", app: "info", none: "low" };
