import type { CommandGrant } from "../../domain/rust-command.ts";

/**
 * What each command of head was at base: the command of the same name; and one that takes the same and does the same with it, and
 * is gone or does something else now. A command that was only renamed gives pages nothing new, whatever has its old name, and
 * whatever had its new one.
 */
export function pairedCommands(
  base: readonly CommandGrant[],
  head: readonly CommandGrant[],
): ReadonlyMap<CommandGrant, CommandGrant> {
  const byName = new Map(base.map((grant) => [grant.command, grant]));
  const now = new Map(head.map((grant) => [grant.command, likeness(grant)]));
  const gone = Map.groupBy(
    base.filter((grant) => now.get(grant.command) !== likeness(grant)),
    likeness,
  );
  return new Map(
    head.flatMap((grant) => {
      const named = byName.get(grant.command);
      const isSame = named !== undefined && likeness(named) === likeness(grant);
      const renamed = isSame ? undefined : gone.get(likeness(grant))?.shift();
      const was = named === undefined || renamed === undefined ? (named ?? renamed) : both(named, renamed);
      return was === undefined ? [] : [[grant, was] as const];
    }),
  );
}

function both(named: CommandGrant, renamed: CommandGrant): CommandGrant {
  return { ...named, flows: [...named.flows, ...renamed.flows] };
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
