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
      message: `Today that fails, ${valueInWords(setting, before, after)}. After this merge, no review stops a change that brings it.`,
      remedy:
        "Merge this only if those who decide on the app's security want it. A waiver for one finding, with a date, lets less pass than a weaker policy.",
    };
  },
};

export default rule;
