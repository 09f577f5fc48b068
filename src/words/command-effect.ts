import type {
  CommandCallers,
  CommandChange,
  CommandFlow,
  CommandPower,
  ExposedChange,
  UncheckedChange,
} from "../domain/rust-command.ts";
import { code } from "../domain/sentence.ts";
import type { Effect } from "./effect.ts";
import { listInWords, someOf } from "./lists.ts";

/** What someone can do who chooses an input, to go on from "can". */
export const DOES: Readonly<Record<CommandPower, string>> = {
  run: "run or open what they name",
  update: "choose where updates come from",
  script: "run script of their own in a window",
  "change-files": "change files that they name",
  "read-files": "read files that they name",
  sql: "put text of their own into a query",
  network: "send requests to servers that they name",
  window: "show addresses that they name in a window",
};

const WHO: Readonly<Record<CommandCallers, string>> = {
  nobody: "pages that may come to call it",
  "own-pages": "pages of the app",
  sites: "pages of the app, and sites in it,",
  web: "any page on the web, by a link,",
};

/** What a page calls, with its name: "the command `read_note`", "the event `open`". */
export function doorInWords({ door, command }: Pick<UncheckedChange, "door" | "command">): string {
  const name = door === "command" ? command : command.slice(door.length + 1);
  return `the ${door} ${code(name)}`;
}

/** Who may call, to open a sentence or to stand in it. */
export function callersInWords(callers: CommandCallers): string {
  return WHO[callers];
}

/** What the app's own commands newly do, in words. */
export function commandEffect(change: CommandChange): Effect {
  return change.rule === "commands/exposed" ? exposedEffect(change) : uncheckedEffect(change);
}

function uncheckedEffect(change: UncheckedChange): Effect {
  const { callers, flow, isNew, lost, direction } = change;
  const before = isNew
    ? doorInWords(change).replace(/^the/, "no")
    : lost.length > 0
      ? `what reaches such a call is checked (${listInWords(lost)})`
      : "nothing that a page hands over reaches such a call unchecked";
  const after = reachInWords(flow);
  return {
    subject: callersInWords(callers),
    action: `${DOES[flow.power]}, through ${doorInWords(change)}`,
    base: direction === "widened" ? before : after,
    head: direction === "widened" ? after : before,
  };
}

/** "`path` reaches `fs::read_to_string` unchecked". */
export function reachInWords({ input, call, checks }: CommandFlow): string {
  const how = checks.length === 0 ? "unchecked" : `past a check (${listInWords(checks)})`;
  return `${code(input)} reaches ${code(call)} ${how}`;
}

function exposedEffect({ callers, commands }: ExposedChange): Effect {
  const names = someOf(commands.map(({ command }) => command));
  return {
    subject: callersInWords(callers),
    action: `call ${names} with arguments that they choose`,
    base: beforeOf(commands),
    head: `the app registers ${names}`,
  };
}

/** What base has of commands that are new, or that take more. */
function beforeOf(commands: ExposedChange["commands"]): string {
  const fresh = commands.filter(({ isNew }) => isNew).length;
  if (fresh === 0) return commands.length === 1 ? "it takes less" : "they take less";
  if (fresh === commands.length)
    return fresh === 1 ? "the app has no such command" : "the app has none of them";
  return `the app lacks ${fresh} of them, and the others take less`;
}
