import type { Rule } from "../../../domain/rule.ts";
import { isLoopback, weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `proxyUrl` of a window. */
const rule: Rule<"config/traffic-proxied"> = {
  id: "config/traffic-proxied",
  title: "A window's traffic goes through a proxy",

  judge(change) {
    return {
      severity: weighed(change, isLoopback(change.extent) ? "medium" : "high"),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Whoever runs the proxy sees which hosts the window asks, and can read and change everything that isn't encrypted.",
      remedy: "Leave `proxyUrl` out: the webview then uses the proxy that the person's system has.",
    };
  },
};

export default rule;
