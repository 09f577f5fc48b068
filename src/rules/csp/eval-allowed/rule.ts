import type { Rule } from "../../../domain/rule.ts";
import { alsoInWords, mayNewly } from "../../csp-words.ts";

/** A page may turn a string, or bytes, into code that runs. */
const rule: Rule<"csp/eval-allowed"> = {
  id: "csp/eval-allowed",
  title: "Strings may be turned into code",

  judge(change) {
    const any = change.class === "eval";
    return {
      severity: any ? "medium" : "low",
      confidence: "certain",
      title: mayNewly(change, any ? "turn strings into code with `eval`" : "compile WebAssembly"),
      message: any
        ? `A string that someone else chose can then run as a script, without an element that the policy could stop.${alsoInWords(change)}`
        : "Bytes that a script fetched can then run as code; they reach only what that script hands them.",
      remedy: any
        ? "Remove `'unsafe-eval'`. If it is for WebAssembly, `'wasm-unsafe-eval'` is enough."
        : "Keep this only if the app ships a WebAssembly module.",
    };
  },
};

export default rule;
