import { code } from "./sentence.ts";

/** A command by its name; a stand-in, `plugin:foo|<default>` or `plugin:foo|*`, by what it stands for. */
export function commandName(command: string): string {
  const whole = /^plugin:(.+)\|\*$/.exec(command)?.[1];
  if (whole !== undefined) return `every command of the plugin ${code(whole)}`;
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === undefined ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}
