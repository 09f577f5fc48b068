import type { Rule } from "../../../domain/rule.ts";
import { confidenceOf, severityOf } from "../../commands-weight.ts";
import { othersOf, titleOf, wayOf } from "../../commands-words.ts";

const rule: Rule<"commands/unchecked-url"> = {
  id: "commands/unchecked-url",
  title: "A command uses an address that a page names",

  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: titleOf(change),
      message: `${wayOf(change)} Nothing on the way says which servers may be named. Whoever gets a script into the page can reach what only this machine reaches, such as a router or a service on \`localhost\`.`,
      remedy:
        "Parse the address, and compare its scheme and its host with the ones that the command is for; or build it in Rust from an identifier.",
      details: othersOf(change),
    };
  },
};

export default rule;
