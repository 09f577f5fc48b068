import type { CommandGrant } from "../../domain/rust-command.ts";

/**
 * The command of base that each command of head was: of the same name; or one that is gone, takes the same and does the same
 * with it, since a command that was only renamed gives pages nothing new.
 */
export function pairedCommands(
  base: readonly CommandGrant[],
  head: readonly CommandGrant[],
): ReadonlyMap<CommandGrant, CommandGrant> {
  const byName = new Map(base.map((grant) => [grant.command, grant]));
  const names = new Set(head.map(({ command }) => command));
  const gone = Map.groupBy(
    base.filter(({ command }) => !names.has(command)),
    likeness,
  );
  return new Map(
    head.flatMap((grant) => {
      const was = byName.get(grant.command) ?? gone.get(likeness(grant))?.shift();
      return was === undefined ? [] : [[grant, was] as const];
    }),
  );
}

function likeness({ door, inputs, flows, callers }: CommandGrant): string {
  const does = flows.map(({ power, checks }) => `${power} ${checks.length > 0}`);
  return JSON.stringify([
    door,
    inputs.map(({ name, type }) => [name, type]),
    [...new Set(does)].sort(),
    callers,
  ]);
}
