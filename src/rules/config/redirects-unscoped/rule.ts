import type { Rule } from "../../../domain/rule.ts";
import { mayNewly, onLever, weighed } from "../../config-words.ts";

/** The http plugin checks where servers redirect to only if it is told to. */
const rule: Rule = {
  id: "config/redirects-unscoped",
  title: "Redirects leave the scope of requests",

  judge(change) {
    const found = onLever(change, "redirects-unscoped");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, "medium"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "Only the URL that a page asked for is checked. A server in the scope, or an open redirect on it, then hands the page answers of any other host, such as `localhost`.",
      remedy: "Set `plugins.http.scopeRedirects` to `true`, with version 2.7 or later of the plugin.",
    };
  },
};

export default rule;
