import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may show another page in itself. */
const rule: Rule<"csp/frame-allowed"> = {
  id: "csp/frame-allowed",
  title: "Other pages may be shown in frames",

  judge(change) {
    return {
      severity: WEIGHTS[change.extent],
      confidence: "certain",
      title: mayNewly(
        change,
        `${change.class === "object" ? "embed objects" : "show pages in frames"} ${fromWhere(change, "from")}`,
      ),
      message: `A framed page can imitate the app and navigate it away.${alsoInWords(change)}`,
      remedy: "Name the one host that is framed, and give the frame a `sandbox` attribute.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "medium", host: "low", app: "info", none: "low" };
