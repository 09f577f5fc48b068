import type { Place } from "../../domain/place.ts";
import type { Scope, ScopeEntry } from "../../domain/scope.ts";
import { type EntryForm, scopeEntry } from "../scope-entries.ts";
import type { PermissionEntry } from "./capabilities.ts";
import type { DeclaredEntry, Permission } from "./manifest.ts";
import { formOf } from "./scope-matching.ts";

/** The scope of a permission: entries that the capability writes beside its name, and entries of its own. */
export function scopeOf(entry: PermissionEntry, { scope }: Permission, key: string): Scope | null {
  if (entry.scope === null && scope === null) return null;
  const form = formOf(key);
  const own = (entries: readonly DeclaredEntry[] = []) =>
    entries.map((each) => ownEntry(form, each, entry.at));
  const declared = (entries: readonly DeclaredEntry[] = []) =>
    entries.map(({ value, at }) => scopeEntry(form, value, at ?? entry.at));
  return {
    allow: [...own(entry.scope?.allow), ...declared(scope?.allow)],
    deny: [...own(entry.scope?.deny), ...declared(scope?.deny)],
  };
}

/** One object for everything that the capability's permission leads to: it is one entry, however many commands it is for. */
function ownEntry(form: EntryForm, entry: DeclaredEntry, permissionAt: Place): ScopeEntry {
  const known = ownEntries.get(entry) ?? new Map<EntryForm, ScopeEntry>();
  ownEntries.set(entry, known);
  const found = known.get(form) ?? scopeEntry(form, entry.value, entry.at ?? permissionAt);
  known.set(form, found);
  return found;
}

const ownEntries = new WeakMap<DeclaredEntry, Map<EntryForm, ScopeEntry>>();
