const require = process.getBuiltinModule;
import {
  EVERY_PLATFORM,
  atLeast,
  platformsOf
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  code
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/domain/policy.ts
var OUTCOMES = ["fail", "neutral", "pass"];
var DEFAULT_POLICY = {
  failOn: "medium",
  commentFrom: "medium",
  incomplete: "fail",
  rules: /* @__PURE__ */ new Map(),
  trustedSources: []
};
function outcomeOf(verdict, { incomplete }) {
  return verdict === "incomplete" ? incomplete : verdict;
}
function tightenedTo(policy, failOn) {
  const isAsStrict = policy.failOn !== "never" && atLeast(failOn, policy.failOn);
  return isAsStrict ? policy : { ...policy, failOn };
}

// src/words/lists.ts
function listInWords(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
function someOf(names, most = 10) {
  const shown = names.slice(0, most).map((name) => code(name));
  const rest = names.length - shown.length;
  return rest === 0 ? listInWords(shown) : `${shown.join(", ")} and ${rest} more`;
}
function opening(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/words/platforms.ts
var PLATFORM_NAMES = {
  linux: "Linux",
  macOS: "macOS",
  windows: "Windows",
  android: "Android",
  iOS: "iOS"
};
function onPlatforms(set) {
  if (set === EVERY_PLATFORM) return "";
  const names = platformsOf(set).map((platform) => PLATFORM_NAMES[platform]);
  return ` on ${names.length === 0 ? "no platform" : listInWords(names)}`;
}

// src/domain/command.ts
var ASSET_URLS = "asset:";
var ANY_APP_COMMAND = "*";
function isAppCommand(command) {
  return !command.startsWith("plugin:") && command !== ASSET_URLS;
}
var POWER = {
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
  "plugin:nfc|write": 2
};
var GETTERS = /\|(?:is_|get_|inner_|outer_|scale_factor|title$|theme$|available_monitors|current_monitor|primary_monitor|name$|version$|tauri_version|identifier$|basename|dirname|extname|join|normalize|resolve)/;
function powerOf(command) {
  const known = Object.hasOwn(POWER, command) ? POWER[command] : void 0;
  if (known !== void 0 || !command.includes("|")) return known ?? 1;
  return GETTERS.test(command) ? 0 : 1;
}
function byPower(a, b) {
  return powerOf(b) - powerOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}
var PURPOSES = [
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
  [/^plugin:upload\|/, "transfer"]
];
function purposeOf(command) {
  return PURPOSES.find(([pattern]) => pattern.test(command))?.[1] ?? "unknown";
}

export {
  listInWords,
  someOf,
  opening,
  PLATFORM_NAMES,
  onPlatforms,
  ASSET_URLS,
  ANY_APP_COMMAND,
  isAppCommand,
  powerOf,
  byPower,
  purposeOf,
  OUTCOMES,
  DEFAULT_POLICY,
  outcomeOf,
  tightenedTo
};
