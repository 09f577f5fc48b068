import type { IpcGrant } from "../../domain/ipc.ts";
import type { ScopeEntry } from "../../domain/scope.ts";

/**
 * What grants allow, without programs that never start. A page names a program by a name that it has in the scope, and the first of
 * that name counts. Where other platforms have another one first, none of them is told for all.
 */
export function countingEntries(grants: readonly IpcGrant[]): ScopeEntry[] {
  const inOrder = grants.toSorted((a, b) => a.order - b.order);
  const all = inOrder.flatMap(({ scope, platforms }) =>
    (scope?.allow ?? []).map((entry) => ({ entry, platforms, name: nameOf(entry) })),
  );
  const byName = Map.groupBy(all, ({ name }) => name);
  return [...byName].flatMap(([name, [first, ...others]]) => {
    if (first === undefined) return [];
    if (name === null) return [first, ...others].map(({ entry }) => entry);
    const isOne = others.every(
      ({ entry, platforms }) => entry.text === first.entry.text || (platforms & ~first.platforms) === 0,
    );
    return isOne ? [first.entry] : [];
  });
}

function nameOf(entry: ScopeEntry): string | null {
  return entry.kind === "program" ? entry.program.name : null;
}
