import { commandName } from "../../domain/command-name.ts";
import type { IpcGrant, Principal } from "../../domain/ipc.ts";
import type { PageName } from "../../domain/page-name.ts";
import { listInWords } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { ANY_APP_COMMAND } from "./call-table.ts";
import { type Cause, patternsFor } from "./cause.ts";
import type { NewCall } from "./new-call.ts";

/** The pages that an entry holds for, as its capability names them. */
export function pageName(principal: Principal, { entry, note }: Cause): PageName {
  const [pattern] = patternsFor(principal, entry);
  const kind = pattern === undefined || entry.windows.includes(pattern) ? "window" : "webview";
  return { kind, label: pattern?.text ?? principal.window, from: originOf(principal, entry, note) };
}

function originOf({ origin }: Principal, { context }: IpcGrant, note: Cause["note"]): PageName["from"] {
  if (origin === "local") return { kind: note === "own-pages" ? "app-not-site" : "app" };
  return { kind: "site", url: context.kind === "remote" ? context.url.text : origin };
}

/** What an effect is in words, before and after. */
export type EffectWords = Readonly<{ action: string; refused: string; allowed: string }>;

/** Commands named in a sentence; the rest are counted. */
const NAMED = 4;

export function describeEffect(
  { cause, note }: Cause,
  best: NewCall,
  commands: readonly string[],
): EffectWords {
  const calls = describeCommands(best.command === ANY_APP_COMMAND ? [] : commands);
  const example = best.example === undefined ? undefined : code(best.example.example);
  if (note === "entry-gone") {
    return {
      action: `use ${calls} with anything`,
      refused: `${calls} had a scope.`,
      allowed: `No entry is left in the scope of ${calls}, which usually means that everything is accepted.`,
    };
  }
  if (
    cause === "scope-widened" ||
    (example !== undefined && cause === "deny-removed" && commands.length > 0)
  ) {
    return {
      action: `use ${calls} with ${example ?? "more"}`,
      refused: `${opening(calls)} refused ${example ?? "it"}.`,
      allowed: `${opening(calls)} ${commands.length === 1 ? "accepts" : "accept"} ${example ?? "it"}.`,
    };
  }
  return {
    action: `call ${calls}`,
    refused:
      cause === "app-commands-open"
        ? "These pages could not call every command of the app."
        : `These pages could not call ${best.command === ANY_APP_COMMAND ? "any command of the app" : calls}.`,
    allowed: `They can call ${calls}${example === undefined ? "" : `, for example with ${example}`}.`,
  };
}

/** A sentence opens with a capital, unless it opens with a name. */
function opening(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describeCommands(commands: readonly string[]): string {
  if (commands.length === 0) return "every command of the app";
  const named = commands.slice(0, NAMED).map(commandName);
  const more = commands.length - named.length;
  return more === 0
    ? listInWords(named)
    : `${named.join(", ")} and ${more} more ${more === 1 ? "command" : "commands"}`;
}
