import { ANY_APP_COMMAND, ASSET_URLS, purposeOf } from "../domain/command.ts";
import { ALLOWLIST, type IpcChange, shownCommand } from "../domain/ipc.ts";
import { code } from "../domain/sentence.ts";
import { commandName, EVERY_COMMAND } from "../words/commands.ts";
import { clauses, listInWords, opening } from "../words/lists.ts";
import { meaningOfAll, whereScopesAllow } from "../words/meanings.ts";
import { pagesInWords } from "../words/pages.ts";
import { onPlatforms } from "../words/platforms.ts";
import { thingsDone, topicOfAll } from "../words/topics.ts";

/** What the calls are worth to someone who got a script into the page. */
export function worthOf(change: IpcChange): string {
  const { worth } = meaningOfAll(worstFirst(change));
  if (change.inOwnWindow)
    return `${worth} In an ordinary window a webview has the window's name, and there it could before: only an app with several webviews in a window, for which Tauri needs the feature ${code("unstable")}, may show it elsewhere.`;
  return change.reach === "nothing"
    ? `${worth} This line alone opens no file or address: a scope does, and what scopes newly open is told at their lines.`
    : worth;
}

/** "Window `main` and pages of …", to open a sentence with. */
export function pagesOf(change: IpcChange): string {
  return opening(pagesInside(change));
}

/** The same inside a sentence. */
export function pagesInside({ pages, inOwnWindow }: IpcChange): string {
  return pagesInWords(pages) + (inOwnWindow ? ", in a window of another name," : "");
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
  if (purposeOf(change.witness.command) === "unknown") return callingWhat(change);
  const more = othersOf(change);
  const does = `${meaningOfAll(worstFirst(change)).does}${whereScopesAllow(change)}`;
  return `${does} (${nameOf(change)})${more === "" ? "" : ` and call ${more}`}`;
}

/** As many things are told of commands, and else the first of these by its name. */
const MANY = 5;

/** "show notifications (`plugin:notification|notify` and 15 more commands)"; "call `greet`" where nobody knows what it does. */
function callingWhat(change: IpcChange): string {
  if (shownCommand(change) === ANY_APP_COMMAND) return `call ${commandsOf(change)}`;
  const topic = topicOfAll(change.commands);
  if (topic !== null) return `${topic} (${commandsOf(change)})`;
  const things = thingsDone(change.commands);
  return change.commands.length > things.length && things.length > 1 && things.length <= MANY
    ? `call ${change.commands.length} commands: ${clauses(things)}`
    : `call ${commandsOf(change)}`;
}

function worstFirst({ witness, commands }: IpcChange): [string, ...string[]] {
  return [witness.command, ...commands];
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
