import { ASSET_URLS, type CommandPurpose, purposeOf } from "../domain/command.ts";
import { code } from "../domain/sentence.ts";
import { listInWords } from "./lists.ts";

export const EVERY_COMMAND = "every command of the app";

/** A command by its name; a stand-in, `plugin:foo|<default>` or `plugin:foo|*`, by what it stands for. */
export function commandName(command: string): string {
  if (command === ASSET_URLS) return "the asset protocol";
  const whole = /^plugin:(.+)\|\*$/.exec(command)?.[1];
  if (whole !== undefined) return `every command of the plugin ${code(whole)}`;
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === undefined ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}

/** Commands named in a sentence; the rest are counted. */
const NAMED = 4;

/** "`a`, `b` and 3 more commands"; where none is named, every command of the app. */
export function commandsInWords(commands: readonly string[]): string {
  if (commands.length === 0) return EVERY_COMMAND;
  const named = commands.slice(0, NAMED).map(commandName);
  const more = commands.length - named.length;
  return more === 0
    ? listInWords(named)
    : `${named.join(", ")} and ${more} more ${more === 1 ? "command" : "commands"}`;
}

/** What a command does, as the end of "the page can …", and what that is worth to someone who got a script in. */
type Meaning = Readonly<{ does: string; worth: string }>;

const READ = "A script that gets into that page can read these files and send them away.";

const MEANINGS: Readonly<Record<CommandPurpose, Meaning>> = {
  run: {
    does: "run programs",
    worth: "A script that gets into that page runs programs with the user's rights.",
  },
  control: {
    does: "control programs that pages started",
    worth: "A script that gets into that page can type into programs that pages started, and end them.",
  },
  read: { does: "read files", worth: READ },
  load: { does: "load files from the disk", worth: READ },
  list: {
    does: "look up files",
    worth: "A script that gets into that page learns which files there are, and when they change.",
  },
  write: {
    does: "change files",
    worth: "A script that gets into that page can change these files, and some files are programs.",
  },
  request: {
    does: "send requests past the browser's rules",
    worth:
      "These requests know no same-origin rule: a script in that page can reach servers that a page could not.",
  },
  open: {
    does: "open links and files in other programs",
    worth: "A script in that page can hand addresses and files to other programs on the user's machine.",
  },
  clipboard: { does: "read the clipboard", worth: "What people copy is often a password." },
  window: {
    does: "create windows and webviews",
    worth:
      "The page picks the label and the address, so it can make a window that other capabilities hold for.",
  },
  update: {
    does: "install updates",
    worth: "Updates stay signed, but the page now decides when one is installed.",
  },
  data: {
    does: "use the app's stored data",
    worth: "A script in that page can read and change what the app keeps there.",
  },
  transfer: {
    does: "transfer files over the network",
    worth: "No scope limits which file goes to which server.",
  },
  unknown: {
    does: "call",
    worth:
      "A script that gets into that page can make these calls with any arguments: look at what the code behind them does with those.",
  },
};

export function meaningOf(command: string): Meaning {
  return MEANINGS[purposeOf(command)];
}
