import type { Rule } from "../../../domain/rule.ts";
import { allowedNewly, alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may show another page in itself. */
const rule: Rule = {
  id: "csp/frame-allowed",
  title: "Other pages may be shown in frames",

  judge(change) {
    const allowed = allowedNewly(change, "frame", "object");
    if (!allowed) return undefined;
    return {
      severity: WEIGHTS[allowed.extent],
      confidence: "certain",
      title: mayNewly(
        allowed,
        `${allowed.class === "object" ? "embed objects" : "show pages in frames"} ${fromWhere(allowed, "from")}`,
      ),
      message: `A framed page can imitate the app and navigate it away.${alsoInWords(allowed)}`,
      remedy: "Name the one host that is framed, and give the frame a `sandbox` attribute.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "medium", host: "low", app: "info", none: "low" };
