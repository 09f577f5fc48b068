import type { About, Power } from "../domain/about.ts";
import type { CommandChange, CommandPower } from "../domain/rust-command.ts";
import { DOES } from "./command-effect.ts";

const POWER: Readonly<Record<CommandPower, Power>> = {
  run: "run",
  update: "update",
  script: "run",
  "change-files": "change-files",
  "read-files": "read-files",
  sql: "data",
  network: "network",
  window: "windows",
};

/** What the app's own commands newly let pages do is about this. */
export function aboutCommand(change: CommandChange): About {
  const isExposed = change.rule === "commands/exposed";
  const commands = isExposed ? change.commands.map(({ command }) => command) : [change.command];
  return {
    domain: "commands",
    who: "pages",
    pages: [],
    powers: isExposed
      ? ["app"]
      : [...new Set([change.flow, ...change.also].map(({ power }) => POWER[power]))],
    act: isExposed ? "call commands of the app that are new or take more" : DOES[change.flow.power],
    objects: commands,
    commands,
    packages: [],
    platforms: [],
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}
