import type { IpcGrant, Principal, ScopeNote } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { ScopeEntry } from "../../domain/scope.ts";
import type { BaseIndex } from "./base-index.ts";
import type { CallTable } from "./call-table.ts";
import { forNewPage, forNewPlatform, newMeaning, patternsFor, redefinedAt } from "./cause.ts";
import type { Cause } from "./cause-of-call.ts";
import { entryNoLongerDenied, type Standing } from "./lost-denial.ts";
import type { Escape, ScopeSide } from "./scopes/scope-question.ts";

/** Explains a wider scope: a new entry, an entry whose permission came to mean more, or a page that came to have it. */
export function scopeCause(
  principal: Principal,
  entries: readonly IpcGrant[],
  table: CallTable,
  found: Escape,
  before: ScopeSide,
  platforms: PlatformSet,
  base: BaseIndex,
  head: Standing,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  const owners = [...entries, ...table.globalScope(first.plugin)];
  if (found.because === "no-longer-denied")
    return entryNoLongerDenied(first, found.entry, platforms, base, head);
  const detail = found.entry.text;
  const own = entries.filter(({ scope }) => scope !== null);
  const owner =
    own.length > 0 ? ownerAmong(owners, found.entry) : globalOwner(table, first.plugin, found.entry);
  if (owner === undefined) {
    if (first.matching.kind !== "opaque") return forSetting(first, first.at, base);
    return { reason: widened({ kind: "entry-gone" }), at: first.at, entry: first, detail };
  }
  const calledBy = owner.effect === "scope" ? { calledBy: first } : {};
  const culprit = owner.scope?.allow.find((entry) => entry.text === detail) ?? found.entry;
  // An entry without a line of its own comes from the plugin's release: the permission as a whole is to blame.
  const fromRelease = culprit.at === owner.at;
  const had = base.had(owner).filter(({ scope }) => holds(scope?.allow, detail));
  const known = allowedKeys(before).has(detail);
  if (owner.effect === "allow" && had.length > 0 && !known) {
    const here = had.filter((grant) => (grant.platforms & platforms) !== NO_PLATFORM);
    return here.length === 0 ? forNewPlatform(owner, platforms, base) : forNewPage(principal, owner, here);
  }
  if (fromRelease && base.named(owner) && had.length === 0) {
    return { ...newMeaning(owner, redefinedAt(owner, base)), ...calledBy };
  }
  if (known && base.changedSetting(owner) !== undefined) return forSetting(owner, culprit.at, base);
  const note = known ? noteOnOrder(first) : noteOnReach(principal, owner);
  return {
    reason: widened(note),
    at: culprit.at,
    entry: owner,
    detail: fromRelease ? owner.permission : detail,
    ...calledBy,
  };
}

/** No entry changed: a setting beside it did, and it is told once, whatever it opens. */
function forSetting(entry: IpcGrant, at: Place, base: BaseIndex): Cause {
  const changed = base.changedSetting(entry);
  const reason = widened({ kind: "setting", setting: changed?.name ?? null });
  return { reason, at: changed?.at ?? at, entry, detail: "" };
}

function widened(note: ScopeNote | null): Cause["reason"] {
  return { rule: "ipc/scope-widened", note };
}

/** Of two programs with one name the first counts. */
function noteOnOrder({ matching }: IpcGrant): ScopeNote | null {
  return matching.kind === "programs" ? { kind: "order" } : null;
}

/** An answer is shared by pages whose entries read alike, so the entry itself may be another capability's. */
function ownerAmong(owners: readonly IpcGrant[], entry: ScopeEntry): IpcGrant | undefined {
  return (
    owners.find(({ scope }) => scope?.allow.includes(entry)) ??
    owners.find(({ scope }) => holds(scope?.allow, entry.text))
  );
}

const globalOwners = new WeakMap<CallTable, Map<string, IpcGrant | undefined>>();

function globalOwner(table: CallTable, plugin: string, entry: ScopeEntry): IpcGrant | undefined {
  const known = globalOwners.get(table) ?? new Map<string, IpcGrant | undefined>();
  globalOwners.set(table, known);
  const { path, line, column } = entry.at;
  const name = [plugin, path, line, column, entry.text].join(" ");
  if (!known.has(name)) known.set(name, ownerAmong(table.globalScope(plugin), entry));
  return known.get(name);
}

const keysOfSides = new WeakMap<ScopeSide, ReadonlySet<string>>();

function allowedKeys(side: ScopeSide): ReadonlySet<string> {
  const keys = keysOfSides.get(side) ?? new Set(side.allow.map(({ text }) => text));
  keysOfSides.set(side, keys);
  return keys;
}

/** A scope that belongs to no command holds for pages that its capability does not name. */
function noteOnReach(principal: Principal, owner: IpcGrant): ScopeNote | null {
  const isElsewhere = owner.effect === "scope" && patternsFor(principal, owner).length === 0;
  return isElsewhere ? { kind: "plugin-wide" } : null;
}

function holds(entries: readonly ScopeEntry[] | undefined, key: string): boolean {
  return entries?.some((entry) => entry.text === key) ?? false;
}
