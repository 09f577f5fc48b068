import type { IpcGrant, ScopeMatching } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { canonical, type ScopeEntry } from "../../domain/scope.ts";
import type { CallTable } from "./call-table.ts";
import type { ScopeSide } from "./scopes/scope-question.ts";

/** The scope that applies to a call: of all entries that allow it, then the plugin's global one, in Tauri's order. */
export function sideOf(entries: readonly IpcGrant[], table: CallTable): ScopeSide {
  const matching = entries[0]?.matching ?? NO_RULES;
  const plugin = entries[0]?.plugin ?? "";
  const scoped = entries.filter(({ scope }) => scope !== null);
  if (scoped.length > 0)
    return sideFrom([...inOrder(scoped), ...inOrder(table.globalScope(plugin))], matching);
  const known = globalSides.get(table) ?? new Map<string, ScopeSide>();
  globalSides.set(table, known);
  const name = `${plugin} ${canonical(matching)}`;
  const side = known.get(name) ?? sideFrom(inOrder(table.globalScope(plugin)), matching);
  known.set(name, side);
  return side;
}

const NO_RULES: ScopeMatching = { kind: "none" };

/** Most commands have no scope of their own: all of a plugin then share its global one. */
const globalSides = new WeakMap<CallTable, Map<string, ScopeSide>>();

function sideFrom(grants: readonly IpcGrant[], matching: ScopeMatching): ScopeSide {
  return {
    allow: grants.flatMap(({ scope }) => scope?.allow ?? []),
    deny: grants.flatMap(({ scope }) => scope?.deny ?? []),
    matching,
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

/** What head newly puts in scope of whole plugins by lines that grant no command themselves, by plugin. */
export type Poured = ReadonlyMap<string, readonly IpcGrant[]>;

export const NOTHING_POURED: Poured = new Map();

export function newlyPoured(head: readonly IpcGrant[], before: CallTable): Poured {
  const granting = new Set(head.flatMap(({ effect, at }) => (effect === "allow" ? [lineOf(at)] : [])));
  const scopes = head.filter(({ effect, at }) => effect === "scope" && !granting.has(lineOf(at)));
  const fresh = [...Map.groupBy(scopes, ({ plugin }) => plugin)].map(([plugin, grants]) => {
    const had = new Set(
      before.globalScope(plugin).flatMap(({ scope }) => scope?.allow.map(({ text }) => text) ?? []),
    );
    const isNew = (entry: ScopeEntry): boolean => !had.has(entry.text);
    return [plugin, grants.filter(({ scope }) => scope?.allow.some(isNew))] as const;
  });
  return new Map(fresh);
}

function lineOf({ path, line, column }: Place): string {
  return `${line} ${column} ${path}`;
}

/**
 * What these entries would let through without what such lines put in scope: those have findings of their own. The same
 * object where there are none.
 */
export function sideAlone(side: ScopeSide, entries: readonly IpcGrant[], poured: Poured): ScopeSide {
  const elsewhere = poured.get(entries[0]?.plugin ?? "") ?? [];
  if (elsewhere.length === 0) return side;
  const others = new Set(elsewhere.flatMap(({ scope }) => scope?.allow ?? []));
  return { ...side, allow: side.allow.filter((entry) => !others.has(entry)) };
}

function inOrder(grants: readonly IpcGrant[]): IpcGrant[] {
  return [...grants].sort((a, b) => a.order - b.order);
}
