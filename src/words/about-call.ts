import { type About, POWERS, type Power } from "../domain/about.ts";
import {
  ANY_APP_COMMAND,
  ASSET_URLS,
  type CommandPurpose,
  isAppCommand,
  purposeOf,
} from "../domain/command.ts";
import { type IpcChange, shownCommand } from "../domain/ipc.ts";
import type { PageName } from "../domain/page-name.ts";
import { EVERY_PLATFORM, platformsOf } from "../domain/platform.ts";
import { commandName, EVERY_COMMAND, meaningOf } from "./commands.ts";

/** What calls that pages may newly make are about. */
export function aboutCall(change: IpcChange): About {
  const commands = shownCommand(change) === ANY_APP_COMMAND ? [ANY_APP_COMMAND] : change.commands;
  return {
    domain: "ipc",
    who: "pages",
    pages: [...new Set(change.pages.flatMap(namesOf))],
    powers: powersOf(commands),
    ...actOf(change, commands),
    commands,
    packages: [],
    platforms: change.platforms === EVERY_PLATFORM ? [] : platformsOf(change.platforms),
    via: {
      capability: change.capability,
      permission: change.permissions[0],
      through: change.through,
      packages: [],
    },
  };
}

/** A wider scope is told by what it lets through, and a call by its command. */
function actOf(change: IpcChange, commands: readonly string[]): Pick<About, "act" | "objects"> {
  const { command } = change.witness;
  const { does } = meaningOf(command);
  if (shownCommand(change) === ANY_APP_COMMAND) return { act: `call ${EVERY_COMMAND}`, objects: [] };
  if (change.rule !== "ipc/scope-widened") {
    const alike = commands.filter((each) => meaningOf(each).does === does && each !== ASSET_URLS);
    return { act: does, objects: alike.map(shortName) };
  }
  const act = `${does === "call" ? `use ${shortName(command)}` : does} with a wider scope`;
  const objects = [change.granted ?? change.example].filter((object) => object !== null);
  return { act, objects };
}

function namesOf({ label, from }: PageName): string[] {
  return from.kind === "site" ? [label, from.url] : [label];
}

/** `fs|read_file` for `plugin:fs|read_file`. */
function shortName(command: string): string {
  return commandName(command)
    .replaceAll("`", "")
    .replace(/^plugin:/, "");
}

const BY_PURPOSE: Readonly<Record<CommandPurpose, Power>> = {
  run: "run",
  control: "run",
  list: "read-files",
  read: "read-files",
  load: "read-files",
  write: "change-files",
  request: "network",
  open: "open",
  clipboard: "input",
  window: "windows",
  update: "update",
  data: "data",
  transfer: "network",
  unknown: "plugin",
};

/** Plugins by what all of their commands reach, where no purpose of a command says more. */
const BY_PLUGIN: readonly (readonly [RegExp, Power])[] = [
  [/^plugin:(?:geolocation|nfc|biometric|barcode-scanner|haptics|serialplugin|bluetooth|blec)\|/, "device"],
  [/^plugin:(?:global-shortcut|clipboard-manager)\|/, "input"],
  [/^plugin:(?:window|webview|dialog|tray|menu|positioner|window-state)\|/, "windows"],
  [/^plugin:fs\|/, "read-files"],
  [/^plugin:(?:app|event|path|image|resources|os|log|notification|process|autostart|deep-link)\|/, "app"],
];

function powersOf(commands: readonly string[]): Power[] {
  const found = new Set(commands.map(powerOf));
  return POWERS.filter((power) => found.has(power));
}

function powerOf(command: string): Power {
  if (isAppCommand(command)) return "app";
  const purpose = purposeOf(command);
  if (purpose !== "unknown") return BY_PURPOSE[purpose];
  return BY_PLUGIN.find(([plugin]) => plugin.test(command))?.[1] ?? "plugin";
}
