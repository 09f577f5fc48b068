import { ANY_APP_COMMAND } from "../domain/command.ts";
import { type IpcChange, shownCommand } from "../domain/ipc.ts";
import { code } from "../domain/sentence.ts";
import { commandsInWords } from "./commands.ts";
import type { Effect } from "./effect.ts";
import { opening } from "./lists.ts";
import { pagesInWords } from "./pages.ts";

/** Which pages may make which calls, and what the one side refused and the other accepts. */
export function ipcEffect(change: IpcChange): Effect {
  const { action, refused, allowed } = callsIn(change);
  const before = change.appIsNew ? "No page could call anything." : refused;
  return {
    subject: pagesInWords(change.pages),
    action,
    base: change.direction === "narrowed" ? allowed : before,
    head: change.direction === "narrowed" ? refused : allowed,
  };
}

type Calls = Readonly<{ action: string; refused: string; allowed: string }>;

function callsIn(change: IpcChange): Calls {
  const commands = change.commands.filter((command) => command !== ANY_APP_COMMAND);
  const isEvery = shownCommand(change) === ANY_APP_COMMAND;
  const calls = commandsInWords(isEvery ? [] : commands);
  const example = change.example === null ? undefined : code(change.example);
  if (change.rule === "ipc/scope-widened" && change.note?.kind === "entry-gone") {
    return {
      action: `use ${calls} with anything`,
      refused: `${calls} had a scope.`,
      allowed: `No entry is left in the scope of ${calls}, which usually means that everything is accepted.`,
    };
  }
  const isOfEntry = change.rule === "ipc/deny-removed" && example !== undefined && commands.length > 0;
  if (change.rule === "ipc/scope-widened" || isOfEntry) {
    return {
      action: `use ${calls} with ${example ?? "more"}`,
      refused: `${opening(calls)} refused ${example ?? "it"}.`,
      allowed: `${opening(calls)} ${commands.length === 1 ? "accepts" : "accept"} ${example ?? "it"}.`,
    };
  }
  return {
    action: `call ${calls}`,
    refused:
      change.rule === "ipc/app-commands-open"
        ? "These pages could not call every command of the app."
        : `These pages could not call ${isEvery ? "any command of the app" : calls}.`,
    allowed: `They can call ${calls}${example === undefined ? "" : `, for example with ${example}`}.`,
  };
}
