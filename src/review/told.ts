import type { Finding } from "../domain/finding.ts";
import type { Identified } from "./fingerprint.ts";
import type { FindingMarker } from "./marker.ts";

/** Findings that one comment tells, the worst first. */
export type Told = readonly [Identified, ...Identified[]];

/** The findings alone. */
export function findingsOf([first, ...others]: Told): readonly [Finding, ...Finding[]] {
  return [first.finding, ...others.map(({ finding }) => finding)];
}

/** The fingerprints of the findings that a comment tells. */
export function toldBy({ fingerprint, tells }: FindingMarker): readonly string[] {
  return tells ?? [fingerprint];
}

/** Of a comment that tells these findings. It keeps the name that it was posted by, whichever of them stay. */
export function markerOf(told: Told, head: string, earlier?: FindingMarker): FindingMarker {
  const [{ finding, fingerprint }] = told;
  const name = earlier?.fingerprint ?? fingerprint;
  const tells = told.map((each) => each.fingerprint);
  const marker = { kind: "finding", rule: finding.rule, fingerprint: name, head, state: "open" } as const;
  return tells.length === 1 && tells[0] === name ? marker : { ...marker, tells };
}
