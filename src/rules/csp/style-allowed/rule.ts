import type { Rule } from "../../../domain/rule.ts";
import { allowedNewly, alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may apply styles that it could not. */
const rule: Rule = {
  id: "csp/style-allowed",
  title: "Styles may come from somewhere new",

  judge(change) {
    const allowed = allowedNewly(change, "style", "inline-style");
    if (!allowed) return undefined;
    const inline = allowed.class === "inline-style";
    return {
      severity: inline ? "low" : WEIGHTS[allowed.extent],
      // Tauri adds a nonce, which voids `'unsafe-inline'`, when a built page holds a style element. That isn't seen here.
      confidence: inline ? "likely" : "certain",
      title: mayNewly(
        allowed,
        inline ? "apply styles written into them" : `load style sheets ${fromWhere(allowed, "from")}`,
      ),
      message: `Styles can cover parts of the app with others, and tell a server what stands in a page.${alsoInWords(allowed)}`,
      remedy: inline
        ? "Move the styles into files of the app, or allow the hash of the one that a library needs."
        : "Ship the style sheet with the app.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "medium", host: "low", app: "info", none: "low" };
