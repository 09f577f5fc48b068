import type { CspAbsence, CspClass } from "../../../domain/csp.ts";
import { platformSet } from "../../../domain/platform.ts";
import type { Rule } from "../../../domain/rule.ts";
import { onPlatforms } from "../../../words/platforms.ts";

/** The pages of the app get no policy at all. */
const rule: Rule<"csp/policy-removed"> = {
  id: "csp/policy-removed",
  title: "The app has no Content Security Policy any more",

  judge(change) {
    const on = onPlatforms(platformSet(...change.platforms));
    return {
      severity: change.isNew ? "medium" : STRICT.has(change.class) ? "critical" : "medium",
      confidence: "certain",
      title: change.isNew
        ? `Pages of the new app have no Content Security Policy${on}`
        : `Pages of the app have no Content Security Policy any more${on}`,
      message: `${WHY[change.absence]} A string that slips into a page can then run as a script and call whatever commands the window may call.`,
      remedy: REMEDY[change.absence],
    };
  },
};

export default rule;

/** What base refused: a policy that left scripts alone protected little. */
const STRICT: ReadonlySet<CspClass> = new Set<CspClass>([
  "inline-script",
  "script",
  "inline-handler",
  "eval",
]);

const WHY: Readonly<Record<CspAbsence, string>> = {
  "not-configured": "Without a policy Tauri sends no header, so pages run any script from anywhere.",
  "not-ascii":
    "The policy holds a character outside ASCII, such as a typographic quote, and the webview then gets no header at all.",
  "remote-pages":
    "The app's pages come from a server, and Tauri adds no policy to what it doesn't serve itself.",
};

const REMEDY: Readonly<Record<CspAbsence, string>> = {
  "not-configured": "Keep `app.security.csp`, and add to it the one source that was missing.",
  "not-ascii": "Write the policy in plain ASCII: straight quotes, plain hyphens, host names in punycode.",
  "remote-pages":
    "Ship the pages with the app, or make sure that the server sends a policy as strict as the old one.",
};
