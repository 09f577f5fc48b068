import type { Rule } from "../../../domain/rule.ts";
import { sampleInWords, valueInWords } from "../../../words/weakening.ts";

/** Toril's policy lets something pass that fails today. */
const rule: Rule<"policy/weakened"> = {
  id: "policy/weakened",
  title: "Toril's policy lets more pass",

  judge({ setting, before, after, witness }) {
    return {
      severity: "high",
      confidence: "certain",
      title: `Toril newly lets ${sampleInWords(witness.what)} pass, ${valueInWords(setting, after, before)}`,
      message: `Today that fails, ${valueInWords(setting, before, after)}. What the policy lets pass, any later change to the app may do, and nobody is stopped by it.`,
      remedy:
        "Merge this only if those who decide on the app's security want it. A waiver for one finding, with a date, lets less pass than a policy that is weaker for all.",
    };
  },
};

export default rule;
