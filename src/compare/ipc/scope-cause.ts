import type { IpcGrant, Principal, ScopeEntry } from "../../domain/ipc.ts";
import type { CallTable } from "./call-table.ts";
import { type BaseIndex, type Cause, forNewPage } from "./cause.ts";
import { type Escape, entryKey, type ScopeSide } from "./scopes/scope-question.ts";

/** The scope that applies to a call: of all entries that allow it, then the plugin's global one, in Tauri's order. */
export function sideOf(entries: readonly IpcGrant[], table: CallTable): ScopeSide {
  const plugin = entries[0]?.plugin ?? "";
  const grants = [...inOrder(entries), ...inOrder(table.globalScope(plugin))];
  return {
    allow: grants.flatMap(({ scope }) => scope?.allow ?? []),
    deny: grants.flatMap(({ scope }) => scope?.deny ?? []),
    matching: entries[0]?.matching ?? { kind: "none" },
  };
}

/** The same rules with nothing in scope: what a side lets through is what escapes from this. */
export function unscoped({ matching }: ScopeSide): ScopeSide {
  return {
    allow: [],
    deny: [],
    matching: matching.kind === "text" ? { kind: "text", accepts: "[]" } : matching,
  };
}

/** Explains a wider scope: a new entry, an entry whose permission came to mean more, or a page that came to have it. */
export function scopeCause(
  principal: Principal,
  entries: readonly IpcGrant[],
  table: CallTable,
  { entry: culprit, because }: Escape,
  base: BaseIndex,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  const owners = [...entries, ...table.globalScope(first.plugin)];
  const detail = entryKey(culprit);
  if (because === "no-longer-denied") return { cause: "deny-removed", at: first.at, entry: first, detail };
  const owner = owners.find(({ scope }) => scope?.allow.includes(culprit));
  if (owner === undefined) return { cause: "scope-widened", at: first.at, entry: first, detail };
  const had = base.had(owner);
  if (owner.effect === "allow" && had.some(({ scope }) => holds(scope?.allow, detail))) {
    return forNewPage(principal, owner, had);
  }
  // An entry without a line of its own comes from the plugin's release.
  const fromRelease = culprit.at === owner.at;
  const cause = fromRelease && base.named(owner) ? "meaning-changed" : "scope-widened";
  return { cause, at: culprit.at, entry: owner, detail };
}

function holds(entries: readonly ScopeEntry[] | undefined, key: string): boolean {
  return entries?.some((entry) => entryKey(entry) === key) ?? false;
}

function inOrder(grants: readonly IpcGrant[]): IpcGrant[] {
  return [...grants].sort((a, b) => a.order - b.order);
}
