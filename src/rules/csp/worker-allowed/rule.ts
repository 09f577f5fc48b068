import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may start a worker from where it could not. */
const rule: Rule<"csp/worker-allowed"> = {
  id: "csp/worker-allowed",
  title: "Workers may be started from somewhere new",

  judge(change) {
    return {
      severity: WEIGHTS[change.extent],
      confidence: "certain",
      title: mayNewly(change, `start workers ${fromWhere(change, "from")}`),
      message: `A worker runs a script beside the page and keeps running unseen; from a \`blob:\` or \`data:\` URL the script can be any string.${alsoInWords(change)}`,
      remedy: "Ship the worker as a file of the app and allow only that.",
    };
  },
};

export default rule;

const WEIGHTS: Weights = { anywhere: "medium", host: "low", app: "info", none: "low" };
