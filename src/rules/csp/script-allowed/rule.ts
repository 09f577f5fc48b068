import type { CspChange } from "../../../domain/csp.ts";
import type { Rule } from "../../../domain/rule.ts";
import type { Severity } from "../../../domain/severity.ts";
import { alsoInWords, fromWhere, mayNewly } from "../../csp-words.ts";

/** A page may load a script from where it could not. */
const rule: Rule<"csp/script-allowed"> = {
  id: "csp/script-allowed",
  title: "Scripts may be loaded from somewhere new",

  judge(change) {
    return {
      severity: severityOf(change),
      confidence: "certain",
      title: mayNewly(change, `load scripts ${fromWhere(change, "from")}`),
      message: `A script that a page loads can call every command that its window may call. ${whoWrites(change)}${alsoInWords(change)}`,
      remedy:
        "Ship the script with the app, or allow the one file by its path and check its hash with `integrity`.",
    };
  },
};

export default rule;

function severityOf({ extent, targets }: CspChange): Severity {
  if (extent === "host") return targets.some(anyoneMayPublish) ? "high" : "medium";
  if (extent === "app") return "info";
  if (targets.includes("hash")) return "low";
  return targets.includes("blob:") ? "medium" : "high";
}

function whoWrites({ extent, targets }: CspChange): string {
  if (extent === "anywhere") return "Any server may now write it.";
  if (extent === "app") return "It still comes from the app itself.";
  if (targets.some(anyoneMayPublish)) return "Anyone can publish scripts on that host.";
  return extent === "host" ? "Whoever runs that host writes it." : "It need not come from a file of the app.";
}

/** Hosts that serve what anyone uploads, or that answer with a script of the caller's choice. */
const PUBLIC_HOSTS =
  /(?:^|\.)(?:jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|googleapis\.com|esm\.sh|skypack\.dev|jspm\.io|githubusercontent\.com|github\.io|gitlab\.io|pages\.dev|workers\.dev|vercel\.app|netlify\.app|herokuapp\.com|cloudfront\.net|amazonaws\.com|azureedge\.net|blob\.core\.windows\.net|firebaseapp\.com|web\.app|rawgit\.com|statically\.io|polyfill\.io)(?::|$)/;

function anyoneMayPublish(target: string): boolean {
  return PUBLIC_HOSTS.test(target);
}
