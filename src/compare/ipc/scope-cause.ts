import type { IpcGrant, IpcNote, Principal, ScopeEntry } from "../../domain/ipc.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { CallTable } from "./call-table.ts";
import { type BaseIndex, type Cause, forNewPage, forNewPlatform, patternsFor, redefinedAt } from "./cause.ts";
import { canonical, type Escape, entryKey, type ScopeSide } from "./scopes/scope-question.ts";

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
  found: Escape,
  before: ScopeSide,
  platforms: PlatformSet,
  base: BaseIndex,
): Cause {
  const [first] = entries as readonly [IpcGrant, ...IpcGrant[]];
  const owners = [...entries, ...table.globalScope(first.plugin)];
  if (found.because === "no-longer-denied") return noLongerDenied(first, owners, found.entry, base);
  const detail = entryKey(found.entry);
  // An answer is shared by pages whose entries read alike, so the entry itself may be another capability's.
  const owner =
    owners.find(({ scope }) => scope?.allow.includes(found.entry)) ??
    owners.find(({ scope }) => holds(scope?.allow, detail));
  if (owner === undefined) {
    const note = first.matching.kind === "opaque" ? "entry-gone" : "setting";
    return { cause: "scope-widened", at: first.at, entry: first, detail, note };
  }
  const culprit = owner.scope?.allow.find((entry) => entryKey(entry) === detail) ?? found.entry;
  // An entry without a line of its own comes from the plugin's release: the permission as a whole is to blame.
  const fromRelease = culprit.at === owner.at;
  const had = base.had(owner).filter(({ scope }) => holds(scope?.allow, detail));
  const known = holds(before.allow, detail);
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
