import type { IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import {
  commandsOf,
  confidenceOf,
  exampleOf,
  pagesInside,
  severityOf,
  whereOf,
  worthOf,
} from "../wording.ts";

const rule: Rule = {
  id: "ipc/meaning-changed",
  title: "The same permission came to mean more",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "meaning-changed") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${code(change.permission)} came to mean more: ${pagesInside(change)} can newly use ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}`,
      message: `${unchanged(change)} did not change; what its permission stands for did. ${worthOf(change)}`,
      remedy: `Name the single permissions that the app needs in place of ${code(change.permission)}, deny the new command, or keep what it meant before.`,
    };
  },
};

/** The line of the capability, where it isn't the one that is blamed. */
function unchanged({ at, namedAt }: IpcChange): string {
  const isHere = at.path === namedAt.path && at.line === namedAt.line;
  return isHere ? "The capability" : `The capability, at ${code(`${namedAt.path}:${namedAt.line}`)},`;
}

export default rule;
