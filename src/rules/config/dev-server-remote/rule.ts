import type { Rule } from "../../../domain/rule.ts";
import { weightOfRow } from "../../config-weight.ts";
import { mayNewly } from "../../config-words.ts";

/** `devUrl` is on another machine. */
const rule: Rule<"config/dev-server-remote"> = {
  id: "config/dev-server-remote",
  title: "Developers run pages of another machine",

  judge(change) {
    return {
      severity: weightOfRow(change),
      confidence: "certain",
      title: mayNewly(change),
      message:
        "Whoever answers there reaches everything that the app's pages are granted, on the machines of developers.",
      remedy:
        "Keep `devUrl` on `localhost`, and set another host by the environment where a device needs it.",
    };
  },
};

export default rule;
