import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** A part of an Android app is open to other apps. */
const rule: Rule<"native/component-exported"> = {
  id: "native/component-exported",
  title: "Other apps may call a part of the app",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message: "Any app on the device may call it, with any input.",
      remedy: 'Keep it to the app itself by `android:exported="false"`, or ask callers for a permission.',
    };
  },
};

export default rule;
