import type { ChangeOf } from "../../../domain/change.ts";
import { ALLOWLIST } from "../../../domain/ipc.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { someOf } from "../../../words/lists.ts";
import { meaningOfAll, namesEntries } from "../../../words/meanings.ts";
import { confidenceOf, severityOf } from "../../ipc-weight.ts";
import { commandsOf, pagesOf, whereOf, worthOf } from "../../ipc-words.ts";

const rule: Rule<"ipc/scope-widened"> = {
  id: "ipc/scope-widened",
  title: "A scope lets more through",
  judge(change) {
    return {
      severity: severityOf(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${actOf(change)}`,
      message: `${reasonOf(change)}${worthOf(change)}`,
      remedy: remedyFor(change),
    };
  },
};

export default rule;

type Widened = ChangeOf<"ipc/scope-widened">;

/** What was granted, where entries grant it; else an example of what more there is. */
function actOf(change: Widened): string {
  const { at, more } = meaningOfAll([change.witness.command, ...change.commands]);
  const where = whereOf(change);
  if (namesEntries(change)) {
    const names = shortListOf(change.granted);
    return `${at === null ? `use ${commandsOf(change)} with ${names}` : `${at} ${names} (${commandsOf(change)})`}${where}`;
  }
  if (change.note?.kind === "entry-gone") return `use ${commandsOf(change)} with anything${where}`;
  if (change.example === null) return `use ${commandsOf(change)} with more than before${where}`;
  const example = code(change.example);
  return more === null
    ? `use ${commandsOf(change)} with more than before, such as ${example}${where === "" ? "" : `,${where}`}`
    : `${more} ${example} (${commandsOf(change)})${where}`;
}

/** As many patterns as a title has room for. */
const MOST_NAMED = 3;

function shortListOf(patterns: readonly string[]): string {
  return someOf(patterns, patterns.length === MOST_NAMED + 1 ? patterns.length : MOST_NAMED);
}

/** What surprises people: the line is in one capability, or is as it was, and the effect is elsewhere. */
function reasonOf({ note, permissions: [permission], capability }: Widened): string {
  switch (note?.kind) {
    case "plugin-wide":
      return `What ${code(permission)} puts in scope counts for every page that may use the plugin, not only for those of the capability ${code(capability)}. `;
    case "setting":
      return `The scope itself didn't change: ${note.setting === null ? "the settings of the plugin, or its version, let" : `${code(note.setting)} did, and lets`} more through it. `;
    case "order":
      return "Of two entries with one name the first counts, and another one is first now. ";
    default:
      return "";
  }
}

function remedyFor({ note, permissions: [permission], capability }: Widened): string {
  switch (note?.kind) {
    case "plugin-wide":
      return "Narrow the scope to what the app needs. To keep it to some windows, write it in the object form of a permission with commands.";
    case "setting":
      return `Put ${note.setting === null ? settingsOf(capability) : code(note.setting)} back as it was, or narrow the scope.`;
    case "order":
      return "Give each entry a name of its own.";
    case "entry-gone":
      return `Put the entry of ${code(permission)} back.`;
    default:
      return `Narrow what ${code(permission)} lets through to what the app needs, or take it out.`;
  }
}

function settingsOf(capability: string): string {
  return capability === ALLOWLIST ? "the setting in the allowlist" : "the setting under `plugins`";
}
