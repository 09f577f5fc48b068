import type { Rule } from "../../../domain/rule.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** The http plugin checks where servers redirect to only if it is told to. */
const rule: Rule<"config/redirects-unscoped"> = {
  id: "config/redirects-unscoped",
  title: "Redirects leave the scope of requests",

  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Only the URL that a page asked for is checked. A server in the scope, or an open redirect on it, then hands the page answers of any other host, such as `localhost`.",
      remedy: "Set `plugins.http.scopeRedirects` to `true`, with version 2.7 or later of the plugin.",
    };
  },
};

export default rule;
