/** Stands for a command where a page loads files through the asset protocol, which calls none. */
export const ASSET_URLS = "asset:";

/** Stands for every command of the app itself, where the app declares no permissions. */
export const ANY_APP_COMMAND = "*";

/** Whether a command is the app's own: one of those that are open together where nothing closes them. */
export function isAppCommand(command: string): boolean {
  return !command.startsWith("plugin:") && command !== ASSET_URLS;
}

/** How much a command lets a page do, from 0 (looks at its own window) to 4 (runs programs). */
export type Worth = 0 | 1 | 2 | 3 | 4;

/**
 * What a command of a known plugin is worth to an attacker. Commands that are not listed count as 1: they touch the
 * app or its windows. Source: the plugins' own documentation; scopes are judged apart.
 */
const POWER: Readonly<Record<string, Worth>> = {
  [ANY_APP_COMMAND]: 3,
  [ASSET_URLS]: 3,
  "plugin:shell|execute": 4,
  "plugin:shell|spawn": 4,
  "plugin:fs|write_file": 3,
  "plugin:fs|write_text_file": 3,
  "plugin:fs|remove": 3,
  "plugin:fs|remove_dir": 3,
  "plugin:fs|remove_file": 3,
  "plugin:fs|rename": 3,
  "plugin:fs|copy_file": 3,
  "plugin:fs|create": 3,
  "plugin:fs|open": 3,
  "plugin:fs|truncate": 3,
  "plugin:fs|mkdir": 2,
  "plugin:fs|read_file": 3,
  "plugin:fs|read_text_file": 3,
  "plugin:fs|read_text_file_lines": 3,
  "plugin:fs|read_dir": 2,
  "plugin:fs|watch": 2,
  "plugin:http|fetch": 2,
  "plugin:upload|upload": 3,
  "plugin:upload|download": 3,
  "plugin:sql|load": 2,
  "plugin:sql|execute": 2,
  "plugin:sql|select": 2,
  "plugin:websocket|connect": 2,
  "plugin:store|load": 2,
  "plugin:store|set": 2,
  "plugin:stronghold|initialize": 2,
  "plugin:opener|open_path": 3,
  "plugin:opener|open_url": 2,
  "plugin:shell|open": 2,
  "plugin:shell|kill": 2,
  "plugin:shell|stdin_write": 2,
  "plugin:updater|download_and_install": 2,
  "plugin:updater|install": 2,
  "plugin:updater|download": 2,
  "plugin:process|restart": 1,
  "plugin:process|restart_through_a_link": 3,
  "plugin:process|exit": 1,
  "plugin:autostart|enable": 2,
  "plugin:clipboard-manager|read_text": 2,
  "plugin:clipboard-manager|read_image": 2,
  "plugin:global-shortcut|register": 2,
  "plugin:webview|create_webview": 2,
  "plugin:webview|create_webview_window": 2,
  "plugin:window|create": 2,
  "plugin:geolocation|get_current_position": 2,
  "plugin:geolocation|watch_position": 2,
  "plugin:nfc|write": 2,
};

const GETTERS =
  /\|(?:is_|get_|inner_|outer_|scale_factor|title$|theme$|available_monitors|current_monitor|primary_monitor|name$|version$|tauri_version|identifier$|basename|dirname|extname|join|normalize|resolve)/;

export function powerOf(command: string): Worth {
  const known = Object.hasOwn(POWER, command) ? POWER[command] : undefined;
  if (known !== undefined || !command.includes("|")) return known ?? 1;
  return GETTERS.test(command) ? 0 : 1;
}

/** The most powerful first, and among equals by name. */
export function byPower(a: string, b: string): number {
  return powerOf(b) - powerOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}

/** What a command is for, as far as that is known of its plugin; people are told what that is worth to an attacker. */
export type CommandPurpose =
  | "run"
  | "control"
  | "list"
  | "read"
  | "load"
  | "write"
  | "request"
  | "open"
  | "clipboard"
  | "window"
  | "update"
  | "data"
  | "transfer"
  | "unknown";

const PURPOSES: readonly (readonly [RegExp, CommandPurpose])[] = [
  [/^plugin:shell\|(?:execute|spawn)$/, "run"],
  [/^plugin:shell\|(?:stdin_write|kill)$/, "control"],
  [/^plugin:fs\|(?:read_dir|exists|stat|lstat|fstat|watch|size)/, "list"],
  [/^plugin:fs\|read/, "read"],
  [/^asset:$/, "load"],
  [/^plugin:fs\|(?:write|open|create|remove|rename|copy|truncate|ftruncate|mkdir)/, "write"],
  [/^plugin:(?:http\|fetch$|websocket\|)/, "request"],
  [/^plugin:(?:opener\||shell\|open)/, "open"],
  [/^plugin:clipboard-manager\|read/, "clipboard"],
  [/^plugin:(?:webview|window)\|create/, "window"],
  [/^plugin:updater\|(?:download|install)/, "update"],
  [/^plugin:(?:sql|store|stronghold)\|/, "data"],
  [/^plugin:upload\|/, "transfer"],
];

export function purposeOf(command: string): CommandPurpose {
  return PURPOSES.find(([pattern]) => pattern.test(command))?.[1] ?? "unknown";
}
