import type { CspChange } from "../../../domain/csp.ts";
import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, mayNewly } from "../../csp-words.ts";

/** Text in a page may run as a script: an element, an event handler, a `javascript:` URL. */
const rule: Rule<"csp/inline-script-allowed"> = {
  id: "csp/inline-script-allowed",
  title: "Scripts written into a page may run",

  judge(change) {
    const oneText = "hash" in change.act && change.act.hash !== null;
    const nonce = "nonce" in change.act && change.act.nonce !== null;
    return {
      severity: oneText ? "low" : "high",
      confidence: "certain",
      title: mayNewly(change, `run ${what(change, oneText, nonce)}`),
      message: `${oneText ? ONE_TEXT : nonce ? STATIC_NONCE : ANY_TEXT}${alsoInWords(change)}`,
      remedy: oneText
        ? "Check that the hash is that of a script you ship, or move the script into a file of the app."
        : nonce
          ? "Remove the nonce: Tauri adds a fresh one to the app's own scripts by itself."
          : "Move inline scripts into files of the app. If a library asks for this, allow the hash of its script.",
    };
  },
};

export default rule;

const ANY_TEXT =
  "Whatever text ends up in a page unescaped can then run as a script and call the commands of its window.";
const STATIC_NONCE =
  "A nonce that stands in the configuration is the same for everyone, so an injected script can carry it too.";
const ONE_TEXT = "Only this one text may run, wherever in a page it stands.";

function what(change: CspChange, oneText: boolean, nonce: boolean): string {
  const scripts =
    change.class === "inline-handler" ? "event handlers in attributes" : "scripts written into them";
  if (oneText) return `${scripts}, if their hash is one that the policy names`;
  return nonce ? `${scripts} that carry the policy's nonce` : scripts;
}
