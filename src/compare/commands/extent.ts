import type { Extent } from "../../domain/extent.ts";
import type { CommandChange } from "../../domain/rust-command.ts";

/** What a command newly does with what is handed over, and for whom. Which function does it, and where, doesn't matter. */
export function extentOf(change: CommandChange): Extent {
  if (change.rule === "commands/exposed")
    return {
      commands: change.commands
        .map(({ command, inputs }) => `${command}(${inputs.map(({ name }) => name).join(", ")})`)
        .sort(),
    };
  const flows = [change.flow, ...change.also].map(({ power, input }) => `${power} by ${input}`);
  return { commands: [change.command], callers: [change.callers], does: [...new Set(flows)].sort() };
}
