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
import { commandName, EVERY_COMMAND } from "./commands.ts";
import { isToldBy, type Meaning, meaningOfAll, namesEntries, whereScopesAllow } from "./meanings.ts";

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
  if (shownCommand(change) === ANY_APP_COMMAND) return { act: `call ${EVERY_COMMAND}`, objects: [] };
  const { command } = change.witness;
  const meaning = meaningOfAll([command, ...commands]);
  if (change.rule === "ipc/scope-widened") return widerAct(change, meaning);
  const alike = commands.filter((each) => isToldBy(meaning, each) && each !== ASSET_URLS);
  return { act: `${meaning.does}${whereScopesAllow(change)}`, objects: alike.map(shortName) };
}

function widerAct(change: IpcChange, { at, more }: Meaning): Pick<About, "act" | "objects"> {
  const name = shortName(change.witness.command);
  if (namesEntries(change)) return { act: at ?? `use ${name} with`, objects: change.granted };
  if (change.example === null) return { act: `use ${name} with more than before`, objects: [] };
  return { act: more ?? `use ${name} with more than before, such as`, objects: [change.example] };
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
