import type { Denial, IpcGrant } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { ScopeEntry } from "../../domain/scope.ts";
import type { BaseIndex } from "./base-index.ts";
import type { Cause } from "./cause-of-call.ts";

/** Head's grants by their capabilities. */
export type Standing = ReadonlyMap<string, readonly IpcGrant[]>;

export function standing(head: readonly IpcGrant[]): Standing {
  return Map.groupBy(head, ({ capability }) => capability);
}

/** A command that nothing denies any more. All that one denial held back is told as one. */
export function commandNoLongerDenied(
  first: IpcGrant,
  by: IpcGrant,
  platforms: PlatformSet,
  base: BaseIndex,
  head: Standing,
): Cause {
  const at = placeOfLoss(by, by.definedAt, platforms, base, head) ?? first.at;
  return { reason: lost(by, "command"), at, entry: first, detail: "", was: by.at };
}

/** Something that no scope denies any more. */
export function entryNoLongerDenied(
  first: IpcGrant,
  denied: ScopeEntry,
  platforms: PlatformSet,
  base: BaseIndex,
  head: Standing,
): Cause {
  const by = base.denier(denied);
  const detail = denied.text;
  if (by === undefined)
    return { reason: { rule: "ipc/deny-removed", denial: null }, at: first.at, entry: first, detail };
  const at = placeOfLoss(by, denied.at, platforms, base, head) ?? first.at;
  return { reason: lost(by, "entry"), at, entry: first, detail, was: denied.at };
}

function lost({ capability, permission }: IpcGrant, of: Denial["of"]): Cause["reason"] {
  return { rule: "ipc/deny-removed", denial: { capability, permission, of } };
}

/**
 * The line of head where a denial is missing: of the permission that held it, as far as the capability still names it,
 * else what stands nearest in the capability's file. None where the whole capability is gone.
 */
function placeOfLoss(
  by: IpcGrant,
  written: Place | null,
  lostOn: PlatformSet,
  base: BaseIndex,
  head: Standing,
): Place | undefined {
  const left = head.get(by.capability) ?? [];
  const named = left.filter(({ permission, plugin }) => permission === by.permission && plugin === by.plugin);
  // An overlay writes the permission anew for its platform: the one that counts is the one where the call got through.
  const first = named.find(({ platforms }) => (platforms & lostOn) !== NO_PLATFORM) ?? named[0];
  if (first === undefined)
    return nearest(
      by.at,
      left.map(({ at }) => at),
    );
  // A list in the configuration leaves the capability out: that is what lost the denial.
  const leftOut = first.platforms === NO_PLATFORM ? first.enabledAt?.[0]?.at : undefined;
  if (leftOut !== undefined) return leftOut;
  if (first.scope?.deniedAt !== undefined) return first.scope.deniedAt;
  const platforms = named.reduce((all, grant) => all | grant.platforms, NO_PLATFORM);
  if ((by.platforms & ~platforms) !== NO_PLATFORM && first.platformsAt !== null) return first.platformsAt;
  return base.changedSetting(first)?.at ?? definitionOf(by, written, named) ?? first.at;
}

/** Where head defines what base's permission led through: a set that lost a member, or the permission's own file. */
function definitionOf(by: IpcGrant, written: Place | null, named: readonly IpcGrant[]): Place | undefined {
  const lines = named.flatMap(({ steps, definedAt }) => [...steps.map(({ at }) => at), definedAt]);
  const still = new Set(named.flatMap(({ steps }) => steps.map(({ name }) => name)));
  const lost = by.steps.find(({ name }) => !still.has(name))?.at ?? written;
  return lost === null
    ? undefined
    : nearest(
        lost,
        lines.filter((line) => line !== null),
      );
}

/** Of lines in the same file, the one that stands nearest. */
function nearest(to: Place, places: readonly Place[]): Place | undefined {
  const distance = ({ line }: Place): number => Math.abs(line - to.line);
  const [first, ...others] = places.filter(({ path }) => path === to.path);
  if (first === undefined) return undefined;
  return others.reduce((found, place) => (distance(place) < distance(found) ? place : found), first);
}
