import type { ChangeOf } from "../../../domain/change.ts";
import type { CspChange } from "../../../domain/csp.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { fromWhere, mayNewly } from "../../csp-words.ts";

/** A directive that guards the page itself, and not what it loads, is weaker or gone. */
const rule: Rule<"csp/document-guard-removed"> = {
  id: "csp/document-guard-removed",
  title: "A guard of the document is gone",

  judge(change) {
    const guard = GUARDS[change.class];
    const bounded = change.extent === "host" || change.act.kind === "create-policy";
    return {
      severity:
        change.extent === "app" ? "info" : bounded && guard.severity === "medium" ? "low" : guard.severity,
      confidence: "certain",
      title: mayNewly(change, guard.doing(change)),
      message: guard.why,
      remedy: guard.remedy,
    };
  },
};

export default rule;

type Guard = Readonly<{
  severity: Severity;
  doing: (change: CspChange) => string;
  why: string;
  remedy: string;
}>;

/** None of these falls back to `default-src`: absent means unrestricted. */
const GUARDS: Readonly<Record<ChangeOf<"csp/document-guard-removed">["class"], Guard>> = {
  form: {
    severity: "medium",
    doing: (change) => `submit forms ${fromWhere(change, "to")}`,
    why: "An injected form needs no script to send what people type into it.",
    remedy: "Keep `form-action 'self'`, or `'none'` where the app has no forms.",
  },
  base: {
    severity: "medium",
    doing: (change) => `move their relative URLs ${fromWhere(change, "to")}`,
    why: "One injected `<base>` makes every relative URL of the page point to someone else's server.",
    remedy: "Keep `base-uri 'self'` or `'none'`.",
  },
  ancestor: {
    severity: "info",
    doing: (change) => `be shown in frames ${fromWhere(change, "of")}`,
    why: "Only pages in another window of the app could frame them, so little depends on it.",
    remedy: "Keep `frame-ancestors 'none'` if no page of the app frames another.",
  },
  sandbox: {
    severity: "medium",
    doing: () => "do what their sandbox forbade",
    why: "The sandbox held the page back whatever it loaded.",
    remedy: "Give back only the one token that the page needs.",
  },
  "trusted-types": {
    severity: "medium",
    doing: ({ act }) =>
      act.kind === "create-policy"
        ? `make Trusted Types policies under ${act.again ? "one name twice" : `the name ${code(act.name)}`}`
        : "pass plain text to dangerous functions",
    why: "Trusted Types stop text from becoming markup or code unless a policy of the app has looked at it.",
    remedy: "Keep `require-trusted-types-for 'script'` and list the policies that the app makes.",
  },
  upgrade: {
    severity: "medium",
    doing: () => "send `http:` requests unencrypted",
    why: "Whoever is on the way can read and change the answers.",
    remedy: "Keep `upgrade-insecure-requests`, or write every URL with `https:`.",
  },
};
