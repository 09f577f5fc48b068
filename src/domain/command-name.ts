import { code } from "./sentence.ts";

/** A command by its name; a stand-in, `plugin:foo|<default>`, by what it stands for. */
export function commandName(command: string): string {
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === undefined ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}
