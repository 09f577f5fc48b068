import { type Extent, extentKey } from "./extent.ts";
import type { GapKind } from "./gap.ts";
import type { Place } from "./place.ts";

/** Something that a team has decided to let happen: for exactly what it says, until a day, and with a name to ask. */
export type Waiver = Readonly<{
  covers: WaivedFinding | WaivedGap;
  reason: string;
  /** Who answers for it. */
  owner: string;
  /** The last day (UTC) on which it covers anything: "2027-03-01". */
  until: string;
  at: Place;
}>;

export type WaivedFinding = Readonly<{
  kind: "finding";
  rule: string;
  /** The root of the app; null for what belongs to the repository. */
  app: string | null;
  extent: Extent;
}>;

/** `id` names all that the gap rests on: what is unknown there later may be something else. */
export type WaivedGap = Readonly<{ kind: "gap"; gap: GapKind; path: string; id: string }>;

/** What is said of a waiver beside what it covers. */
export type WaiverNote = Readonly<Pick<Waiver, "reason" | "owner" | "until">>;

/** A waiver that covers more than is granted: `beyond` is one call that isn't; null where nothing is granted of what it covers. */
export type NeedlessWaiver = Readonly<{ waiver: Waiver; beyond: string | null }>;

/** What no waiver covers: somebody may have tampered with what is taken, or with what decides. */
export const NEVER_WAIVED: ReadonlySet<string> = new Set([
  "policy/weakened",
  "packages/bytes-unpublished",
  "packages/checksum-changed",
  "packages/lockfile-ambiguous",
  "packages/unreached",
  "packages/version-withdrawn",
]);

/** The waivers that hold on a day (UTC). Without a day none does: what may have ended covers nothing. */
export function inForce(waivers: readonly Waiver[], today: string | null): readonly Waiver[] {
  return today === null ? [] : waivers.filter((waiver) => waiver.until >= today && mayCover(waiver));
}

function mayCover({ covers }: Waiver): boolean {
  return covers.kind === "gap" || !NEVER_WAIVED.has(covers.rule);
}

/** One text for waivers that cover the same, whoever answers for them and however long. */
export function waivedKey({ covers }: Pick<Waiver, "covers">): string {
  return covers.kind === "gap"
    ? JSON.stringify(["gap", covers.gap, covers.path, covers.id])
    : JSON.stringify([covers.rule, covers.app, extentKey(covers.extent)]);
}

/** The same as people read it: "`ipc/scope-widened` in `src-tauri`". */
export function waivedName({ covers }: Pick<Waiver, "covers">): string {
  if (covers.kind === "gap") return `${covers.gap} in ${covers.path}`;
  return covers.app === null ? covers.rule : `${covers.rule} in ${covers.app === "" ? "." : covers.app}`;
}

export function noteOf({ reason, owner, until }: Waiver): WaiverNote {
  return { reason, owner, until };
}
