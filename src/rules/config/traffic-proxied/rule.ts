import type { Rule } from "../../../domain/rule.ts";
import { isLoopback, mayNewly, onLever, weighed } from "../../config-words.ts";

/** `proxyUrl` of a window. */
const rule: Rule = {
  id: "config/traffic-proxied",
  title: "A window's traffic goes through a proxy",

  judge(change) {
    const found = onLever(change, "traffic-proxied");
    if (found === undefined) return undefined;
    return {
      severity: weighed(found, isLoopback(found.extent) ? "medium" : "high"),
      confidence: "certain",
      title: mayNewly(found),
      message:
        "Whoever runs the proxy sees which hosts the window asks, and can read and change everything that isn't encrypted.",
      remedy: "Leave `proxyUrl` away: the webview then uses the proxy that the person's system has.",
    };
  },
};

export default rule;
