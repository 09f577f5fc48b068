import { ASSET_URLS } from "../domain/command.ts";
import { code } from "../domain/sentence.ts";
import { listInWords } from "./lists.ts";

export const EVERY_COMMAND = "every command of the app";

/** A command by its name; a stand-in, `plugin:foo|<default>` or `plugin:foo|*`, by what it stands for. */
export function commandName(command: string): string {
  if (command === ASSET_URLS) return "the asset protocol";
  const whole = /^plugin:(.+)\|\*$/.exec(command)?.[1];
  if (whole !== undefined) return `every command of the plugin ${code(whole)}`;
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === undefined ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}

/** Commands named in a sentence; the rest are counted. */
const NAMED = 4;

/** "`a`, `b` and 3 more commands"; where none is named, every command of the app. */
export function commandsInWords(commands: readonly string[]): string {
  if (commands.length === 0) return EVERY_COMMAND;
  const named = commands.slice(0, NAMED).map(commandName);
  const more = commands.length - named.length;
  return more === 0
    ? listInWords(named)
    : `${named.join(", ")} and ${more} more ${more === 1 ? "command" : "commands"}`;
}
