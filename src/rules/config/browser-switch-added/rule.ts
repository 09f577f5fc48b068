import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { weighed } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `additionalBrowserArgs` hands switches to the browser behind the webview. */
const rule: Rule<"config/browser-switch-added"> = {
  id: "config/browser-switch-added",
  title: "The browser runs with another switch",

  judge(change) {
    return {
      severity: weighed(change, severityOf(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "The browser trusts such switches more than anything that a page or the configuration says, and they hold for every page of the window.",
      remedy:
        "Remove the switch from `additionalBrowserArgs`; for trying something out, set it in the environment of the developer's machine.",
    };
  },
};

export default rule;

/** Switches that leave no wall standing between the app's pages and whoever wants in. */
const CRITICAL =
  /^--(?:disable-web-security|allow-running-insecure-content|ignore-certificate-errors(?:-.*)?|remote-debugging-(?:port|address|pipe)|no-sandbox|disable-setuid-sandbox|allow-file-access-from-files|unsafely-treat-insecure-origin-as-secure)(?:=|$)/;

/** Switches that let someone else's code in, or someone else choose where requests go. */
const HIGH =
  /^--(?:disable-site-isolation-trials|disable-features=(?:IsolateOrigins|site-per-process|BlockInsecurePrivateNetworkRequests)|load-extension|disable-extensions-except|proxy-server|proxy-pac-url|host-rules|host-resolver-rules|remote-allow-origins|user-data-dir|js-flags|use-fake-ui-for-media-stream)(?:=|$)/i;

function severityOf(extent: string): Severity {
  if (CRITICAL.test(extent)) return "critical";
  return HIGH.test(extent) ? "high" : "low";
}
