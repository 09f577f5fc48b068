import { code } from "./sentence.ts";

/** Stands for a command where a page loads files through the asset protocol, which calls none. */
export const ASSET_URLS = "asset:";

/** Whether a command is the app's own: one of those that are open together where nothing closes them. */
export function isAppCommand(command: string): boolean {
  return !command.startsWith("plugin:") && command !== ASSET_URLS;
}

/** A command by its name; a stand-in, `plugin:foo|<default>` or `plugin:foo|*`, by what it stands for. */
export function commandName(command: string): string {
  if (command === ASSET_URLS) return "the asset protocol";
  const whole = /^plugin:(.+)\|\*$/.exec(command)?.[1];
  if (whole !== undefined) return `every command of the plugin ${code(whole)}`;
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === undefined ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}
