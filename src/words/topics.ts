import { powerOf, purposeOf } from "../domain/command.ts";
import { code } from "../domain/sentence.ts";

/** What commands of known plugins do that reach no files, programs or servers, as the end of "the page can …". */
const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/^plugin:process\|/, "quit or restart the app"],
  [/^plugin:notification\|/, "show notifications"],
  [/^plugin:dialog\|(?:open|save)$/, "ask people to choose files"],
  [/^plugin:dialog\|/, "show dialogs"],
  [/^plugin:clipboard-manager\|/, "write to the clipboard"],
  [/^plugin:autostart\|/, "decide whether the app starts at login"],
  [/^plugin:global-shortcut\|/, "take keyboard shortcuts of the whole system"],
  [/^plugin:updater\|/, "check for updates"],
  [/^plugin:(?:window|webview|window-state|positioner)\|/, "control the app's windows"],
  [/^plugin:(?:menu|tray)\|/, "change menus and the tray icon"],
  [/^plugin:event\|/, "send and hear events inside the app"],
  [/^plugin:path\|/, "ask where folders are"],
  [/^plugin:(?:app|os|cli)\|/, "ask about the app and the system"],
  [/^plugin:(?:image|resources)\|/, "hold images and other resources"],
  [/^plugin:log\|/, "write to the log"],
  [/^plugin:deep-link\|/, "read and claim links that open the app"],
  [/^plugin:geolocation\|/, "ask where the user is"],
  [/^plugin:barcode-scanner\|/, "use the camera"],
  [/^plugin:biometric\|/, "ask for a fingerprint or a face"],
  [/^plugin:nfc\|/, "read and write NFC tags"],
];

const OF_WINDOWS = /^plugin:(?:window|webview)\|/;

/** What a command does that has no purpose of its own; null where nothing is known of it. */
export function topicOf(command: string): string | null {
  if (purposeOf(command) !== "unknown") return null;
  if (OF_WINDOWS.test(command) && powerOf(command) === 0) return "look at the app's windows";
  return TOPICS.find(([pattern]) => pattern.test(command))?.[1] ?? null;
}

/** What all of the commands do; null where that is more than one thing, or not known. */
export function topicOfAll(commands: readonly string[]): string | null {
  const topics = topicsOf(commands);
  return topics.length === 1 ? (topics[0] ?? null) : null;
}

/** What the commands do, each thing once; nothing where that isn't known of all. Looking is a part of controlling. */
function topicsOf(commands: readonly string[]): string[] {
  const topics = new Set(commands.map(topicOf));
  if (topics.has("control the app's windows")) topics.delete("look at the app's windows");
  return topics.has(null) ? [] : [...topics].filter((topic) => topic !== null);
}

/**
 * What commands of several plugins do, the most of them first: "control the app's windows", or "`appload` 3" where nobody knows. An
 * app's own commands stand there by their names.
 */
export function thingsDone(commands: readonly string[]): string[] {
  const byPlugin = [...Map.groupBy(commands, (command) => command.replace(/\|.*$/s, ""))];
  const things = byPlugin
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([plugin, its]) => {
      const topics = topicsOf(its);
      if (topics.length > 0) return topics;
      return `${code(plugin.replace(/^plugin:/, ""))}${its.length === 1 ? "" : ` ${its.length}`}`;
    });
  return [...new Set(things)];
}
