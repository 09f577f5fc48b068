import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, fromWhere, mayNewly, type Weights } from "../../csp-words.ts";

/** A page may send data to where it could not. */
const rule: Rule<"csp/connection-allowed"> = {
  id: "csp/connection-allowed",
  title: "Data may be sent to and fetched from somewhere new",

  judge(change) {
    return {
      severity: WEIGHTS[change.extent],
      confidence: "certain",
      title: mayNewly(change, `send data to and fetch data ${fromWhere(change, "from")}`),
      message: `${change.extent === "none" ? "Nothing leaves the app that way, but a script can unpack what it carries." : "Whatever a script in the page can read, it can send there."}${alsoInWords(change)}`,
      remedy: "Name the hosts that the app talks to, with their scheme, and no others.",
    };
  },
};

export default rule;

/** `data:` and `blob:` reach nobody, but a policy that leaves them out keeps scripts from unpacking code that way. */
const WEIGHTS: Weights = { anywhere: "medium", host: "low", app: "info", none: "low" };
