import { powerOf } from "../../domain/command-power.ts";
import type { IpcChange } from "../../domain/ipc.ts";
import { inWords, listInWords } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { Confidence, Severity } from "../../domain/severity.ts";

/** What a command does, as the end of "the page can …", and what that is worth to someone who got a script in. */
type Meaning = Readonly<{ does: string; worth: string }>;

const RUNS: Meaning = {
  does: "run programs",
  worth: "A script that gets into that page runs programs with the user's rights.",
};
const READS: Meaning = {
  does: "read files",
  worth: "A script that gets into that page can read these files and send them away.",
};
const WRITES: Meaning = {
  does: "write and delete files",
  worth: "A script that gets into that page can change these files, and some files are programs.",
};
const REQUESTS: Meaning = {
  does: "send requests past the browser's rules",
  worth:
    "These requests know no same-origin rule: a script in that page can reach servers that a page could not.",
};
const OPENS: Meaning = {
  does: "open links and files in other programs",
  worth: "A script in that page can hand addresses and files to other programs on the user's machine.",
};
const CLIPBOARD: Meaning = {
  does: "read the clipboard",
  worth: "What people copy is often a password.",
};
const WINDOWS: Meaning = {
  does: "create windows and webviews",
  worth:
    "The page picks the label and the address, so it can make a window that other capabilities hold for.",
};
const UPDATES: Meaning = {
  does: "install updates",
  worth: "Updates stay signed, but the page now decides when one is installed.",
};
const DATA: Meaning = {
  does: "use the app's stored data",
  worth: "A script in that page can read and change what the app keeps there.",
};
const TRANSFERS: Meaning = {
  does: "transfer files over the network",
  worth: "No scope limits which file goes to which server.",
};

const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^plugin:shell\|(?:execute|spawn)$/, RUNS],
  [/^plugin:fs\|(?:read|exists|stat|lstat|fstat|watch|seek|size)/, READS],
  [/^plugin:fs\|/, WRITES],
  [/^plugin:(?:http\|fetch|websocket\|)/, REQUESTS],
  [/^plugin:(?:opener\||shell\|open)/, OPENS],
  [/^plugin:clipboard-manager\|read/, CLIPBOARD],
  [/^plugin:(?:webview|window)\|create/, WINDOWS],
  [/^plugin:updater\|/, UPDATES],
  [/^plugin:(?:sql|store|stronghold)\|/, DATA],
  [/^plugin:upload\|/, TRANSFERS],
];

const OTHER: Meaning = {
  does: "call",
  worth: "A script that gets into that page can make the same calls.",
};

export function meaningOf({ witness }: IpcChange): Meaning {
  return MEANINGS.find(([pattern]) => pattern.test(witness.command))?.[1] ?? OTHER;
}

/** "Window `main` and pages of …", to open a sentence with. */
export function pagesOf({ pages }: IpcChange): string {
  const shown = pages.slice(0, 3);
  const more = pages.length - shown.length;
  const words = more === 0 ? listInWords(shown) : `${shown.join(", ")} and ${more} more`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same inside a sentence. */
export function pagesInside(change: IpcChange): string {
  const words = pagesOf(change);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "`plugin:fs|read_file` and 3 more commands". */
export function commandsOf({ commands, witness }: IpcChange): string {
  const [, ...rest] = commands.filter((command) => command !== "*");
  if (rest.length === 0) return commandName(witness.command);
  return `${commandName(witness.command)} and ${rest.length} more ${rest.length === 1 ? "command" : "commands"}`;
}

/** A command by its name; a stand-in, `plugin:foo|<default>`, by what it stands for. */
function commandName(command: string): string {
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === undefined ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}

/** "run programs: `plugin:shell|execute`", or "call `greet`" where nothing more is known of the command. */
export function doingWhat(change: IpcChange): string {
  const { does } = meaningOf(change);
  return does === OTHER.does ? `call ${commandsOf(change)}` : `${does}: ${commandsOf(change)}`;
}

/** " on Linux and macOS", or nothing where it is everywhere. */
export function whereOf({ platforms }: IpcChange): string {
  const words = inWords(platforms);
  return words === "" ? "" : ` ${words}`;
}

/** ", for example `/etc/passwd`", where an example exists. */
export function exampleOf({ example }: IpcChange): string {
  return example === null ? "" : `, for example ${code(example)}`;
}

/** How bad it is that these pages can make these calls, with what their scope lets through. */
export function severityOf(change: IpcChange): Severity {
  const steps = ["low", "medium", "high", "critical"] as const;
  const power = powerOf(change.witness.command);
  const step = change.reach === "nothing" ? 0 : change.reach === "bounded" ? power - 2 : power - 1;
  const lifted = change.remote && power >= 2 && change.reach !== "nothing" ? step + 1 : step;
  const unknown = change.inferred ? 1 : 0;
  return steps[Math.max(unknown, Math.min(lifted, steps.length - 1), 0)] ?? "low";
}

export function confidenceOf({ inferred, witness }: IpcChange): Confidence {
  if (inferred) return "likely";
  return witness.payload.scope === undefined ? "certain" : "possible";
}

/** Where to look for the smaller grant. */
export function removeHint({ permission, capability }: IpcChange): string {
  return `take ${code(permission)} out of the capability ${code(capability)}`;
}
