import { ANY_APP_COMMAND, ASSET_URLS, purposeOf } from "../domain/command.ts";
import { ALLOWLIST, type IpcChange, shownCommand } from "../domain/ipc.ts";
import { code } from "../domain/sentence.ts";
import { commandName, EVERY_COMMAND, meaningOf } from "../words/commands.ts";
import { listInWords, opening } from "../words/lists.ts";
import { pagesInWords } from "../words/pages.ts";
import { onPlatforms } from "../words/platforms.ts";

/** What the calls are worth to someone who got a script into the page. */
export function worthOf(change: IpcChange): string {
  const { worth } = meaningOf(change.witness.command);
  return change.reach === "nothing"
    ? `${worth} This line by itself opens nothing to it: a line that opens a path or an address is told on its own.`
    : worth;
}

/** "Window `main` and pages of …", to open a sentence with. */
export function pagesOf(change: IpcChange): string {
  return opening(pagesInside(change));
}

/** The same inside a sentence. */
export function pagesInside({ pages }: IpcChange): string {
  return pagesInWords(pages);
}

/** "`plugin:fs|read_file` and 3 more commands". */
export function commandsOf(change: IpcChange): string {
  const more = othersOf(change);
  return nameOf(change) + (more === "" ? "" : ` and ${more}`);
}

function nameOf(change: IpcChange): string {
  const command = shownCommand(change);
  return command === ANY_APP_COMMAND ? EVERY_COMMAND : commandName(command);
}

function othersOf(change: IpcChange): string {
  const { commands, witness } = change;
  const others = commands.filter((command) => command !== ANY_APP_COMMAND && command !== witness.command);
  const counted = others.length === 1 ? others.map(commandName) : [`${others.length} more commands`];
  const isBeside = shownCommand(change) !== ANY_APP_COMMAND && commands.includes(ANY_APP_COMMAND);
  return [...(isBeside ? [EVERY_COMMAND] : []), ...(others.length === 0 ? [] : counted)].join(" and ");
}

/** "run programs (`plugin:shell|execute`) and call 3 more commands"; "call `greet`" where no more is known of it. */
export function doingWhat(change: IpcChange): string {
  const { command } = change.witness;
  if (purposeOf(command) === "unknown") return `call ${commandsOf(change)}`;
  const more = othersOf(change);
  return `${meaningOf(command).does} (${nameOf(change)})${more === "" ? "" : ` and call ${more}`}`;
}

/** " on Linux and macOS", or nothing where it is everywhere. */
export function whereOf({ platforms }: IpcChange): string {
  return onPlatforms(platforms);
}

/** ", for example with `/etc/passwd`", where an example exists. */
export function exampleOf({ example }: IpcChange): string {
  return example === null ? "" : `, for example with ${code(example)}`;
}

/** What the grant is part of, and where people look for it. */
export function grantorOf(capability: string): string {
  return capability === ALLOWLIST || capability === ""
    ? "the app's configuration"
    : `the capability ${code(capability)}`;
}

/** Where to look for the smaller grant. */
export function removeHint({ permissions, capability, witness }: IpcChange): string {
  const [permission] = permissions;
  if (witness.command === ASSET_URLS) return `turn the asset protocol off (${code(permission)})`;
  if (capability !== ALLOWLIST)
    return `take ${listInWords(permissions.map((each) => code(each)))} out of ${grantorOf(capability)}`;
  if (permission === "") return "move the app to Tauri 2, where each call is a permission";
  if (permission.startsWith("tauri-plugin-")) return `take the crate ${code(permission)} out of the app`;
  if (permission === "dangerousRemoteDomainIpcAccess") return `take the plugin out of ${code(permission)}`;
  return `set ${code(permission)} to false in the allowlist`;
}
