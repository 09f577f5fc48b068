import { type CommandPurpose, purposeOf } from "../domain/command.ts";
import type { IpcChange } from "../domain/ipc.ts";
import { topicOf } from "./topics.ts";

/** What a command does, as the end of "the page can …", and what that is worth to someone who got a script in. */
export type Meaning = Readonly<{
  does: string;
  /** The same, to be followed by what a scope names; null where no scope says what it may touch. */
  at: string | null;
  /** The same with more than before, to be followed by an example; null likewise. */
  more: string | null;
  worth: string;
}>;

const UNSCOPED = { at: null, more: null };

const READ = "A script that gets into that page can read these files and send them away.";

const MEANINGS: Readonly<Record<CommandPurpose, Meaning>> = {
  run: {
    does: "run programs",
    at: "run",
    more: "run programs in more ways, such as",
    worth: "A script that gets into that page runs programs with the user's rights.",
  },
  control: {
    does: "control programs that pages started",
    ...UNSCOPED,
    worth: "A script that gets into that page can type into programs that pages started, and end them.",
  },
  read: { does: "read files", at: "read files at", more: "read more files, such as", worth: READ },
  load: {
    does: "load files from the disk",
    at: "load files from the disk at",
    more: "load more files from the disk, such as",
    worth: READ,
  },
  list: {
    does: "look up files",
    at: "look up files at",
    more: "look up more files, such as",
    worth: "A script that gets into that page learns which files there are, and when they change.",
  },
  write: {
    does: "change files",
    at: "change files at",
    more: "change more files, such as",
    worth: "A script that gets into that page can change these files, and some files are programs.",
  },
  request: {
    does: "send requests past the browser's rules",
    at: "send requests past the browser's rules to",
    more: "send requests past the browser's rules to more addresses, such as",
    worth:
      "These requests know no same-origin rule: a script in that page can reach servers that a page could not.",
  },
  open: {
    does: "open links and files in other programs",
    at: "open in other programs",
    more: "open more links and files in other programs, such as",
    worth: "A script in that page can hand addresses and files to other programs on the user's machine.",
  },
  clipboard: { does: "read the clipboard", ...UNSCOPED, worth: "What people copy is often a password." },
  window: {
    does: "create windows and webviews",
    ...UNSCOPED,
    worth:
      "The page picks the label and the address, so it can make a window that other capabilities hold for.",
  },
  update: {
    does: "install updates",
    ...UNSCOPED,
    worth: "Updates stay signed, but the page now decides when one is installed.",
  },
  data: {
    does: "use the app's stored data",
    ...UNSCOPED,
    worth: "A script in that page can read and change what the app keeps there.",
  },
  transfer: {
    does: "transfer files over the network",
    ...UNSCOPED,
    worth: "No scope limits which file goes to which server.",
  },
  unknown: {
    does: "call",
    ...UNSCOPED,
    worth:
      "A script that gets into that page can make these calls with any arguments: look at what the code behind them does with those.",
  },
};

const READ_AND_CHANGE: Meaning = {
  does: "read and change files",
  at: "read and change files at",
  more: "read and change more files, such as",
  worth:
    "A script that gets into that page can read these files, send them away and change them, and some files are programs.",
};

function meaningOf(command: string): Meaning {
  const meaning = MEANINGS[purposeOf(command)];
  return topicOf(command) === null ? meaning : { ...meaning, worth: KNOWN };
}

const KNOWN = "A script that gets into that page can do the same.";

/** What calls do that became possible together, the worst first: who can read and change files is told both. */
export function meaningOfAll(commands: readonly [string, ...string[]]): Meaning {
  const [worst] = commands;
  return isOfFiles(worst) && commands.some(isReading) && commands.some(isChanging)
    ? READ_AND_CHANGE
    : meaningOf(worst);
}

/** Whether a command is one of those that do what all of them are told to do. */
export function isToldBy({ does }: Meaning, command: string): boolean {
  return does === READ_AND_CHANGE.does ? isOfFiles(command) : meaningOf(command).does === does;
}

function isOfFiles(command: string): boolean {
  return isReading(command) || isChanging(command);
}

function isReading(command: string): boolean {
  return purposeOf(command) === "read";
}

/** Who makes a folder changes no file. */
function isChanging(command: string): boolean {
  return purposeOf(command) === "write" && command !== "plugin:fs|mkdir";
}

const SCOPED: ReadonlySet<CommandPurpose> = new Set([
  "run",
  "read",
  "load",
  "list",
  "write",
  "request",
  "open",
]);

/** Said behind what a call does that no scope of its own line lets touch anything. */
export function whereScopesAllow({ reach, witness }: Pick<IpcChange, "reach" | "witness">): string {
  return reach === "nothing" && SCOPED.has(purposeOf(witness.command)) ? WHERE_ALLOWED : "";
}

const WHERE_ALLOWED = " where a scope allows it";

/** What a call does, whatever its own scope lets it touch. */
export function withoutScope(act: string): string {
  return act.endsWith(WHERE_ALLOWED) ? act.slice(0, -WHERE_ALLOWED.length) : act;
}

/** Whether a wider scope has new entries: else something beside it changed, and what it lets through is but an example. */
export function namesEntries({ granted, ...reason }: IpcChange): boolean {
  const note = reason.rule === "ipc/scope-widened" ? reason.note : null;
  return granted.length > 0 && (note === null || note.kind === "plugin-wide");
}
