import type { Rule } from "../../../domain/rule.ts";
import { fromWhere, mayNewly } from "../../csp-words.ts";

/** The browser tells someone new what it blocked. */
const rule: Rule<"csp/report-collector-added"> = {
  id: "csp/report-collector-added",
  title: "Blocked requests are reported to somewhere new",

  judge(change) {
    return {
      severity: "info",
      confidence: "certain",
      title: mayNewly(change, `report what was blocked ${fromWhere(change, "to")}`),
      message:
        "A report holds the address of the page and of what was blocked, which can tell what people do in the app.",
      remedy: "Check that you know who collects the reports.",
    };
  },
};

export default rule;
