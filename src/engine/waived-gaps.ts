import type { Gap } from "../domain/gap.ts";
import type { Waiver } from "../domain/waiver.ts";
import { idOfGap } from "../review/fingerprint.ts";

/** The gaps, of which those that a waiver covers no longer block: while all that they rest on is what was accepted. */
export function withWaivedGaps<G extends Gap>(gaps: readonly G[], waivers: readonly Waiver[]): G[] {
  const waived = new Set(waivers.flatMap(({ covers }) => (covers.kind === "gap" ? [nameOf(covers)] : [])));
  return gaps.map((gap) => {
    const isWaived = gap.blocking && waived.has(nameOf({ gap: gap.kind, path: gap.path, id: idOfGap(gap) }));
    return isWaived ? { ...gap, blocking: false } : gap;
  });
}

function nameOf({ gap, path, id }: Readonly<{ gap: string; path: string; id: string }>): string {
  return JSON.stringify([gap, path, id]);
}
