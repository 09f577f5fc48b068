import type { IpcChange, IpcGrant } from "../../domain/ipc.ts";
import { type Place, samePlace } from "../../domain/place.ts";
import type { Scope } from "../../domain/scope.ts";
import { wholeOf } from "./call-table.ts";

/** Whether these grants allow the change's witness, by the second matcher. */
export type Allows = (grants: readonly IpcGrant[], change: IpcChange) => boolean;

/** Grants that decide about one call. Where there are more, a person has to look. */
const MOST_RELEVANT = 500;

/** Commands of one change, each of which is asked about. Where there are more, a person has to look. */
const MOST_COMMANDS = 100;

/**
 * Marks the changes whose line is all that lets them happen. Where another line lets the same happen, taking out the one
 * that is blamed mends nothing.
 */
export function withRemovable(
  changes: readonly IpcChange[],
  head: readonly IpcGrant[],
  allows: Allows,
): IpcChange[] {
  const byCommand = Map.groupBy(head, commandOrScope);
  const isGone = (change: IpcChange): boolean => {
    const { command } = change.witness;
    const called = [command, wholeOf(command)].flatMap((name) => byCommand.get(name) ?? []);
    const scopes = called[0] === undefined ? [] : (byCommand.get(scopeOf(called[0])) ?? []);
    const relevant = [...new Set([...called, ...scopes])];
    return relevant.length <= MOST_RELEVANT && !allows(withoutEntry(relevant, change.at), change);
  };
  return changes.map((change) => ({
    ...change,
    removable:
      isOfEntry(change) &&
      change.commands.length <= MOST_COMMANDS &&
      [change, ...barely(change)].every(isGone),
  }));
}

/** Where a setting or an order changed, the line that is blamed was there already, and taking it out takes more. */
function isOfEntry(change: IpcChange): boolean {
  return change.rule !== "ipc/scope-widened" || change.note === null || change.note.kind === "plugin-wide";
}

/**
 * The bare calls of a change that isn't about a scope: each of its commands with no argument at all. Where another line
 * grants one of them, with whatever scope, the change stays.
 */
function barely(change: IpcChange): IpcChange[] {
  if (change.rule === "ipc/scope-widened") return [];
  return change.commands.map((command) => ({
    ...change,
    witness: { ...change.witness, command, payload: {} },
  }));
}

function commandOrScope(grant: IpcGrant): string {
  return grant.effect === "scope" ? scopeOf(grant) : grant.command;
}

function scopeOf({ plugin }: IpcGrant): string {
  return `scope of ${plugin}`;
}

/** What would be granted without what stands at this line: a permission, an entry of a scope, a window or a site. */
function withoutEntry(grants: readonly IpcGrant[], at: Place): IpcGrant[] {
  const stays = (each: Readonly<{ at: Place }>): boolean => !samePlace(each.at, at);
  return grants
    .filter((grant) => stays(grant) && (grant.context.kind !== "remote" || stays(grant.context.url)))
    .map((grant) => ({
      ...grant,
      windows: grant.windows.filter(stays),
      webviews: grant.webviews.filter(stays),
      scope: grant.scope === null ? null : scopeWithout(grant.scope, stays),
    }));
}

function scopeWithout(scope: Scope, stays: (each: Readonly<{ at: Place }>) => boolean): Scope {
  return { ...scope, allow: scope.allow.filter(stays), deny: scope.deny.filter(stays) };
}
