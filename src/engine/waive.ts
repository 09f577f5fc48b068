import { grantsWithin } from "../compare/ipc/extent.ts";
import { isWithin, OF_BUILDS } from "../domain/extent.ts";
import type { Finding } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";
import { noteOf, type WaivedFinding, type Waiver } from "../domain/waiver.ts";
import type { Work } from "../domain/work.ts";
import { byDomain, compareSurfaces, type GrantsByDomain } from "./comparisons.ts";
import { judge } from "./judge.ts";
import type { StoodAt } from "./stood-at.ts";

/** What is left to tell, and what waivers cover: each finding with its waiver. */
export type Waived = Readonly<{ findings: readonly Finding[]; waived: readonly Finding[] }>;

type OfFinding = Waiver & Readonly<{ covers: WaivedFinding }>;

/** What a finding was found between. */
export type Between = Readonly<{
  app: string | null;
  /** The command of the build that it was found in; null for the app's own configuration, and where nothing is built. */
  build: string | null;
  base: GrantsByDomain | null;
  head: GrantsByDomain;
  /** What could not be decided about the difference. */
  gaps: readonly Gap[];
}>;

/** What an app is judged by, besides what it grants. */
export type Judging = Readonly<{
  /** The waivers in force, and what was accepted. */
  waivers: readonly Waiver[];
  stoodAt: StoodAt;
  work: Work;
}>;

/**
 * Takes out of an app's findings what waivers cover. A finding is covered where its extent is within that of one waiver. Where
 * calls are covered in part, only what goes beyond is told, with a witness outside of what was waived.
 */
export function waive(found: readonly Finding[], between: Between, judging: Judging): Waived {
  const own = judging.waivers.filter((waiver): waiver is OfFinding => isOf(waiver, between)).map(ofNoBuild);
  if (own.length === 0) return { findings: found, waived: [] };
  const told = found.map((finding) => covered(finding, own));
  const waived = told.filter(({ waiver }) => waiver !== null);
  const findings = told.filter(({ waiver }) => waiver === null);
  return findings.some(isOfCalls)
    ? beyondCalls(findings, waived, own, between, judging)
    : { findings, waived };
}

/** A waiver that names builds covers these alone. One that names none covers the app however it is built. */
function isOf({ covers }: Waiver, { app, build }: Between): boolean {
  if (covers.kind === "gap" || covers.app !== app) return false;
  const builds = covers.extent[OF_BUILDS];
  return builds === undefined || (build !== null && builds.includes(build));
}

/** The waiver as its findings are compared with it: they name no build before it is known which of them are told. */
function ofNoBuild(waiver: OfFinding): OfFinding {
  const { [OF_BUILDS]: _, ...extent } = waiver.covers.extent;
  return { ...waiver, covers: { ...waiver.covers, extent } };
}

/** The finding with the waiver that covers all of it, if one does. */
function covered(finding: Finding, own: readonly OfFinding[]): Finding {
  const waiver = own.find(
    ({ covers }) => covers.rule === finding.rule && isWithin(finding.extent, covers.extent),
  );
  return waiver === undefined ? finding : { ...finding, waiver: noteOf(waiver) };
}

function isOfCalls({ about }: Finding): boolean {
  return about.domain === "ipc";
}

/**
 * Compares calls again, as if base had granted what is waived. In a new app nothing was granted, and all is told. So it is where
 * the second comparison can't decide what the first one could: then nobody knows what goes beyond.
 */
function beyondCalls(
  findings: readonly Finding[],
  waived: readonly Finding[],
  own: readonly OfFinding[],
  { app, base, head, gaps }: Between,
  { stoodAt, work }: Judging,
): Waived {
  const ofCalls = own.filter(({ covers }) => covers.rule.startsWith("ipc/"));
  const granted = ofCalls.flatMap(({ covers }) => grantsWithin(covers.extent, head.ipc));
  const [first] = ofCalls;
  if (base === null || first === undefined || granted.length === 0) return { findings, waived };
  const nothing = byDomain([]);
  const again = compareSurfaces(
    { ...nothing, ipc: [...base.ipc, ...granted] },
    { ...nothing, ipc: head.ipc },
    work,
  );
  const { findings: beyond, gaps: doubts } = judge(app, again.changes, base, head, stoodAt, work);
  const known = new Set(gaps.map(gapName));
  if (doubts.length > 0 || again.gaps.some((gap) => !known.has(gapName(gap)))) return { findings, waived };
  const still = new Set(beyond.map(placeOf));
  const gone = findings.filter((finding) => isOfCalls(finding) && !still.has(placeOf(finding)));
  const done = new Set(waived.map(nameOf));
  return {
    findings: [
      ...beyond.filter((finding) => !done.has(nameOf(finding))),
      ...findings.filter((finding) => !isOfCalls(finding)),
    ],
    waived: [...waived, ...gone.map((finding) => ({ ...finding, waiver: noteOf(first) }))],
  };
}

function gapName({ kind, rests }: Gap): string {
  return `${kind}\0${rests}`;
}

function nameOf({ rule, key }: Finding): string {
  return `${rule}\0${key}`;
}

function placeOf({ path, line, column }: Finding): string {
  return `${path}:${line}:${column}`;
}
