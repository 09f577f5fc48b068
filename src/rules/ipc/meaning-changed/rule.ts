import type { ChangeOf } from "../../../domain/change.ts";
import type { IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { commandsOf, exampleOf, pagesInside, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/meaning-changed"> = {
  id: "ipc/meaning-changed",
  title: "The same permission came to mean more",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${permissionsOf(change)} came to mean more: ${pagesInside(change)} can newly use ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}`,
      message: `${unchanged(change)} did not change; what ${standsFor(change)} did. ${worthOf(change)}`,
      remedy: `Name the single permissions that the app needs in place of ${permissionsOf(change)}, deny the new command, or keep what it meant before.`,
    };
  },
};

/** "`fs:default`", "`fs:default` and 2 more permissions". */
function permissionsOf({ permissions: [first, ...others] }: IpcChange): string {
  if (others.length === 0) return code(first);
  return `${code(first)} and ${others.length} more ${others.length === 1 ? "permission" : "permissions"}`;
}

function standsFor({ permissions }: IpcChange): string {
  return permissions.length === 1 ? "its permission stands for" : "these permissions stand for";
}

/** The line of the capability, where it isn't the one that is blamed. */
function unchanged({ at, namedAt, permissions }: ChangeOf<"ipc/meaning-changed">): string {
  if (permissions.length > 1) return "The capabilities";
  const isHere = at.path === namedAt.path && at.line === namedAt.line;
  return isHere ? "The capability" : `The capability, at ${code(`${namedAt.path}:${namedAt.line}`)},`;
}

export default rule;
