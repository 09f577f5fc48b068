import { grantsWithin } from "../compare/ipc/extent.ts";
import { type Extent, OF_BUILDS } from "../domain/extent.ts";
import type { IpcGrant } from "../domain/ipc.ts";
import type { NeedlessWaiver, Waiver } from "../domain/waiver.ts";
import type { Work } from "../domain/work.ts";
import { byDomain, compareSurfaces, type GrantsByDomain } from "./comparisons.ts";

/**
 * The waivers of an app's calls that cover nothing of what the app grants, or more than that. The comparison of calls decides it,
 * so that the same grant in other words is neither. Of what it can't decide nothing is said, nor of other domains: what their
 * findings let happen isn't there any more once it is merged.
 */
export function needlessWaivers(
  waivers: readonly Waiver[],
  root: string,
  { ipc }: GrantsByDomain,
  work: Work,
): NeedlessWaiver[] {
  return waivers.flatMap((waiver) => {
    const { covers } = waiver;
    if (covers.kind === "gap" || covers.app !== root || OF_BUILDS in covers.extent) return [];
    if (!covers.rule.startsWith("ipc/")) return [];
    const beyond = beyondGranted(covers.extent, ipc, work);
    return beyond === undefined ? [] : [{ waiver, ...beyond }];
  });
}

/** What an extent covers beyond what is granted: all of it, or one call of it; undefined for nothing, or where nobody knows. */
function beyondGranted(
  extent: Extent,
  head: readonly IpcGrant[],
  work: Work,
): Pick<NeedlessWaiver, "beyond"> | undefined {
  const { commands = [], allow, reads = [] } = extent;
  // The scope of these calls came from another permission, which the waiver doesn't name.
  if (allow === undefined && reads.length > 0) return undefined;
  const called = new Set(commands);
  const granted = head.filter(({ effect, command }) => effect !== "allow" || called.has(command));
  const covered = grantsWithin(extent, head);
  const [before, after] = [[], covered].map((base) => widenings(base, granted, work));
  if (before === undefined || after === undefined) return undefined;
  if (JSON.stringify(before) === JSON.stringify(after)) return { beyond: null };
  const allowed = new Set(granted.flatMap(({ effect, command }) => (effect === "allow" ? [command] : [])));
  const missing = commands.find((command) => !allowed.has(command));
  if (missing !== undefined) return { beyond: missing };
  const denied = granted.filter(({ effect }) => effect === "deny");
  const [wider] = widenings(granted, [...covered, ...denied], work) ?? [];
  return wider === undefined ? undefined : { beyond: wider };
}

/** One call for each widening; undefined where the comparison has gaps. */
function widenings(base: readonly IpcGrant[], head: readonly IpcGrant[], work: Work): string[] | undefined {
  const nothing = byDomain([]);
  const { changes, gaps } = compareSurfaces({ ...nothing, ipc: base }, { ...nothing, ipc: head }, work);
  if (gaps.length > 0) return undefined;
  return changes.filter(({ direction }) => direction === "widened").map(({ witness }) => witness.text);
}
