import { ASSET_URLS, commandName } from "../../domain/command-name.ts";
import { powerOf } from "../../domain/command-power.ts";
import { ALLOWLIST, type IpcChange } from "../../domain/ipc.ts";
import { pagesInWords } from "../../domain/page-name.ts";
import { inWords } from "../../domain/platform.ts";
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
const LISTS: Meaning = {
  does: "look up files",
  worth: "A script that gets into that page learns which files there are, and when they change.",
};
const WRITES: Meaning = {
  does: "change files",
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
  [/^plugin:fs\|(?:read_dir|exists|stat|lstat|fstat|watch|size)/, LISTS],
  [/^plugin:fs\|read/, READS],
  [/^asset:$/, { ...READS, does: "load files from the disk" }],
  [/^plugin:fs\|(?:write|open|create|remove|rename|copy|truncate|ftruncate|mkdir)/, WRITES],
  [/^plugin:(?:http\|fetch|websocket\|)/, REQUESTS],
  [/^plugin:(?:opener\||shell\|open)/, OPENS],
  [/^plugin:clipboard-manager\|read/, CLIPBOARD],
  [/^plugin:(?:webview|window)\|create/, WINDOWS],
  [/^plugin:updater\|(?:download|install)/, UPDATES],
  [/^plugin:(?:sql|store|stronghold)\|/, DATA],
  [/^plugin:upload\|/, TRANSFERS],
];

const OTHER: Meaning = {
  does: "call",
  worth: "A script that gets into that page can make the same calls.",
};

function meaningOf({ witness }: IpcChange): Meaning {
  return MEANINGS.find(([pattern]) => pattern.test(witness.command))?.[1] ?? OTHER;
}

/** What the calls are worth to someone who got a script into the page. */
export function worthOf(change: IpcChange): string {
  const { worth } = meaningOf(change);
  return change.reach === "nothing" ? `${worth} Its scope lets nothing through yet.` : worth;
}

/** "Window `main` and pages of …", to open a sentence with. */
export function pagesOf(change: IpcChange): string {
  const words = pagesInside(change);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same inside a sentence. */
export function pagesInside({ pages }: IpcChange): string {
  return pagesInWords(pages);
}

/** "`plugin:fs|read_file` and 3 more commands". */
export function commandsOf(change: IpcChange): string {
  const more = othersOf(change);
  return shownCommand(change) + (more === "" ? "" : ` and ${more}`);
}

const EVERY_COMMAND = "every command of the app";

function shownCommand({ commands, witness }: IpcChange): string {
  return commands.includes(witness.command) ? commandName(witness.command) : EVERY_COMMAND;
}

function othersOf({ commands, witness }: IpcChange): string {
  const count = commands.filter((command) => command !== "*" && command !== witness.command).length;
  const counted = count === 0 ? [] : [`${count} more ${count === 1 ? "command" : "commands"}`];
  const whole = commands.includes("*") && commands.includes(witness.command) ? [EVERY_COMMAND] : [];
  return [...whole, ...counted].join(" and ");
}

/** "run programs (`plugin:shell|execute`) and call 3 more commands"; "call `greet`" where no more is known of it. */
export function doingWhat(change: IpcChange): string {
  const { does } = meaningOf(change);
  if (does === OTHER.does) return `call ${commandsOf(change)}`;
  const more = othersOf(change);
  return `${does} (${shownCommand(change)})${more === "" ? "" : ` and call ${more}`}`;
}

/** " on Linux and macOS", or nothing where it is everywhere. */
export function whereOf({ platforms }: IpcChange): string {
  const words = inWords(platforms);
  return words === "" ? "" : ` ${words}`;
}

/** ", for example with `/etc/passwd`", where an example exists. */
export function exampleOf({ example }: IpcChange): string {
  return example === null ? "" : `, for example with ${code(example)}`;
}

/** How bad it is that these pages can make these calls, with what their scope lets through. */
export function severityOf(change: IpcChange): Severity {
  const steps = ["low", "medium", "high", "critical"] as const;
  const power = powerOf(change.commands.includes(change.witness.command) ? change.witness.command : "*");
  const step = change.reach === "nothing" ? 0 : change.reach === "bounded" ? power - 2 : power - 1;
  const lifted = change.remote && power >= 2 && change.reach !== "nothing" ? step + 1 : step;
  // A site that gains anything at all has crossed the app's own border.
  const crosses = change.cause === "remote-origin-granted" && change.reach !== "nothing";
  const floor = change.inferred || crosses ? 1 : 0;
  return steps[Math.max(floor, Math.min(lifted, steps.length - 1), 0)] ?? "low";
}

export function confidenceOf({ inferred, witness }: IpcChange): Confidence {
  if (inferred) return "likely";
  // Entries whose rules are not known were compared as data.
  const asData = witness.payload.scope !== undefined || witness.payload.denied !== undefined;
  return asData ? "possible" : "certain";
}

/** What the grant is part of, and where people look for it. */
export function grantorOf(capability: string): string {
  return capability === ALLOWLIST || capability === ""
    ? "the app's configuration"
    : `the capability ${code(capability)}`;
}

/** Where to look for the smaller grant. */
export function removeHint({ permission, capability, witness }: IpcChange): string {
  if (witness.command === ASSET_URLS) return `turn the asset protocol off (${code(permission)})`;
  if (capability !== ALLOWLIST) return `take ${code(permission)} out of ${grantorOf(capability)}`;
  if (permission === "") return "move the app to Tauri 2, where each call is a permission";
  if (permission.startsWith("tauri-plugin-")) return `take the crate ${code(permission)} out of the app`;
  if (permission === "dangerousRemoteDomainIpcAccess") return `take the plugin out of ${code(permission)}`;
  return `set ${code(permission)} to false in the allowlist`;
}
