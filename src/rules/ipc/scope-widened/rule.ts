import { ALLOWLIST, type IpcChange } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { commandsOf, confidenceOf, pagesOf, severityOf, whereOf, worthOf } from "../wording.ts";

const rule: Rule = {
  id: "ipc/scope-widened",
  title: "A scope lets more through",
  judge(change) {
    if (change.domain !== "ipc" || change.cause !== "scope-widened") return undefined;
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly use ${commandsOf(change)} ${withWhat(change)}`,
      message: `${reasonOf(change)}${worthOf(change)}`,
      remedy: remedyFor(change),
    };
  },
};

export default rule;

function withWhat(change: IpcChange): string {
  const where = whereOf(change);
  if (change.note === "entry-gone") return `with anything${where}`;
  if (change.example === null) return `with more than before${where}`;
  return `with more than before, such as ${code(change.example)}${where === "" ? "" : `,${where}`}`;
}

/** What surprises people: the line is in one capability, or is as it was, and the effect is elsewhere. */
function reasonOf({ note, permission, capability }: IpcChange): string {
  switch (note) {
    case "plugin-wide":
      return `What ${code(permission)} puts in scope counts for every page that may use the plugin, not only for those of the capability ${code(capability)}. `;
    case "setting":
      return "The scope is as it was; the settings of the plugin, or its version, let more through it. ";
    case "order":
      return "Of two entries with one name the first counts, and another one is first now. ";
    default:
      return "";
  }
}

function remedyFor({ note, permission, capability }: IpcChange): string {
  switch (note) {
    case "plugin-wide":
      return "Narrow the scope to what the app needs. To keep it to some windows, write it in the object form of a permission with commands.";
    case "setting":
      return capability === ALLOWLIST
        ? "Put the setting in the allowlist back, or narrow the scope."
        : "Put the setting under `plugins` in the app's configuration back, or narrow the scope.";
    case "order":
      return "Give each entry a name of its own.";
    case "entry-gone":
      return `Put the entry of ${code(permission)} back.`;
    default:
      return `Narrow what ${code(permission)} lets through to what the app needs, or take it out.`;
  }
}
