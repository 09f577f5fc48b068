import type { IpcGrant, IpcNote, Principal, ScopeEntry, ScopeMatching } from "../../domain/ipc.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { CallTable } from "./call-table.ts";
import { type BaseIndex, type Cause, forNewPage, forNewPlatform, patternsFor, redefinedAt } from "./cause.ts";
import { canonical, type Escape, entryKey, type ScopeSide } from "./scopes/scope-question.ts";

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

/** Explains a wider scope: a new entry, an entry whose permission came to mean more, or a page that came to have it. */
export function scopeCause(
  principal: Principal,
  entries: readonly IpcGrant[],
  table: CallTable,
  found: Escape,
  before: ScopeSide,
  platforms: PlatformSet,
  base: BaseIndex,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  const owners = [...entries, ...table.globalScope(first.plugin)];
  if (found.because === "no-longer-denied") return noLongerDenied(first, owners, found.entry, base);
  const detail = entryKey(found.entry);
  const own = entries.filter(({ scope }) => scope !== null);
  const owner =
    own.length > 0 ? ownerAmong(owners, found.entry) : globalOwner(table, first.plugin, found.entry);
  if (owner === undefined) {
    const note = first.matching.kind === "opaque" ? "entry-gone" : "setting";
    return { cause: "scope-widened", at: first.at, entry: first, detail, note };
  }
  const culprit = owner.scope?.allow.find((entry) => entryKey(entry) === detail) ?? found.entry;
  // An entry without a line of its own comes from the plugin's release: the permission as a whole is to blame.
  const fromRelease = culprit.at === owner.at;
  const had = base.had(owner).filter(({ scope }) => holds(scope?.allow, detail));
  const known = allowedKeys(before).has(detail);
  if (owner.effect === "allow" && had.length > 0 && !known) {
    const here = had.filter((grant) => (grant.platforms & platforms) !== NO_PLATFORM);
    return here.length === 0 ? forNewPlatform(owner, platforms, base) : forNewPage(principal, owner, here);
  }
  if (fromRelease && base.named(owner) && had.length === 0) {
    return { cause: "meaning-changed", at: redefinedAt(owner, base), entry: owner, detail: owner.permission };
  }
  const note = known ? noteOnRules(before, first) : noteOnReach(principal, owner);
  return {
    cause: "scope-widened",
    at: culprit.at,
    entry: owner,
    detail: fromRelease ? owner.permission : detail,
    ...(note !== undefined && { note }),
  };
}

/** An answer is shared by pages whose entries read alike, so the entry itself may be another capability's. */
function ownerAmong(owners: readonly IpcGrant[], entry: ScopeEntry): IpcGrant | undefined {
  return (
    owners.find(({ scope }) => scope?.allow.includes(entry)) ??
    owners.find(({ scope }) => holds(scope?.allow, entryKey(entry)))
  );
}

const globalOwners = new WeakMap<CallTable, Map<string, IpcGrant | undefined>>();

function globalOwner(table: CallTable, plugin: string, entry: ScopeEntry): IpcGrant | undefined {
  const known = globalOwners.get(table) ?? new Map<string, IpcGrant | undefined>();
  globalOwners.set(table, known);
  const { path, line, column } = entry.at;
  const name = [plugin, path, line, column, entryKey(entry)].join(" ");
  if (!known.has(name)) known.set(name, ownerAmong(table.globalScope(plugin), entry));
  return known.get(name);
}

const keysOfSides = new WeakMap<ScopeSide, ReadonlySet<string>>();

function allowedKeys(side: ScopeSide): ReadonlySet<string> {
  const keys = keysOfSides.get(side) ?? new Set(side.allow.map(entryKey));
  keysOfSides.set(side, keys);
  return keys;
}

/** Blames the permission that held the denial, as far as head still has it: that is where the entry is missing. */
function noLongerDenied(
  first: IpcGrant,
  owners: readonly IpcGrant[],
  denied: ScopeEntry,
  base: BaseIndex,
): Cause {
  const by = base.denier(denied);
  const left = owners.find(
    ({ capability, permission }) => capability === by?.capability && permission === by.permission,
  );
  const entry = left ?? first;
  const denial = by === undefined ? {} : { denial: { by, of: "entry" } as const };
  return { cause: "deny-removed", at: entry.at, entry, detail: entryKey(denied), ...denial };
}

/** Why an entry that base had lets more through. */
function noteOnRules(before: ScopeSide, { matching }: IpcGrant): IpcNote | undefined {
  if (matching.kind === "programs") return "order";
  return matching.kind === "paths" && canonical(matching) !== canonical(before.matching)
    ? "setting"
    : undefined;
}

/** A scope that belongs to no command holds for pages that its capability does not name. */
function noteOnReach(principal: Principal, owner: IpcGrant): IpcNote | undefined {
  return owner.effect === "scope" && patternsFor(principal, owner).length === 0 ? "plugin-wide" : undefined;
}

function holds(entries: readonly ScopeEntry[] | undefined, key: string): boolean {
  return entries?.some((entry) => entryKey(entry) === key) ?? false;
}

function inOrder(grants: readonly IpcGrant[]): IpcGrant[] {
  return [...grants].sort((a, b) => a.order - b.order);
}
