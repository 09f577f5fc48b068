import { type ReviewedGap, sinceWhen } from "../domain/gap.ts";
import type { Surface } from "../domain/grant.ts";
import type { Entry } from "../domain/tree.ts";
import type { Waiver } from "../domain/waiver.ts";
import type { Work } from "../domain/work.ts";
import type { Repository, RepositoryReader } from "../readers/reader.ts";
import type { AppLocation } from "../tauri/project.ts";
import { byDomain, compareSurfaces } from "./comparisons.ts";
import { judge } from "./judge.ts";
import { namedInRepository } from "./named-in-repository.ts";
import { type BothRead, readBothSides } from "./read-files.ts";
import type { AppReviewed } from "./review-app.ts";
import type { Side } from "./side.ts";
import { stoodAtIn } from "./stood-at.ts";
import { tooFar } from "./too-far.ts";
import { waive } from "./waive.ts";

/** A reader with the scope `repository` chooses files by their paths alone, without an app. */
const NO_APP: AppLocation = { root: "", config: "" };
const OF_NO_APP = { root: null, own: null } as const;

/**
 * Reads, compares and judges what belongs to no app, if one of its files differs. Such findings have no app. `isNew`: base has no
 * app, so that nothing of the repository was let happen to one.
 */
export async function reviewRepository(
  readers: readonly RepositoryReader[],
  sides: Readonly<{ base: Side; head: Side }>,
  changed: ReadonlySet<string>,
  waivers: readonly Waiver[],
  work: Work,
  isNew = false,
): Promise<AppReviewed> {
  const { paths: named, beyond } = await namedInRepository(readers, sides, changed);
  const isWanted = [...changed].some(wantedBy(readers));
  if (!isWanted && beyond.length === 0 && ![...changed].some((path) => named.has(path)))
    return { findings: [], waived: [], narrowings: [], gaps: [], ...OF_NO_APP };
  // Where only something changed that others name, nobody else has anything to say.
  const asked = isWanted ? readers : readers.filter(({ follows }) => follows !== undefined);
  const wants = wantedBy(asked);
  const read = await readWanted(sides, (path) => wants(path) || named.has(path));
  const [before, after] = [surfaceOf("base"), surfaceOf("head")];
  const [standing, grants] = [byDomain(before.grants), byDomain(after.grants)];
  const granted = isNew ? { ...standing, steps: [] } : standing;
  const { changes, gaps, unread } = compareSurfaces(isNew ? null : granted, grants, work, granted);
  const judging = { waivers, stoodAt: stoodAtIn(read.base.files, read.head.files), work };
  const judged = judge(null, changes, granted, grants, judging.stoodAt, work);
  return {
    ...OF_NO_APP,
    ...judged,
    ...waive(judged.findings, { app: null, build: null, base: granted, head: grants, gaps }, judging),
    gaps: [
      ...sinceWhen([...before.gaps, ...unread.base], [...after.gaps, ...unread.head]),
      ...[...gaps, ...judged.gaps].map((gap): ReviewedGap => ({ ...gap, since: "head" })),
    ],
  };

  function surfaceOf(side: "base" | "head"): Surface {
    const repository: Repository = { files: read[side].files, contents: sides[side].contents };
    const surfaces = asked.map((reader) => reader.read(repository));
    return {
      grants: surfaces.flatMap((surface) => surface.grants),
      gaps: [
        ...read[side].gaps,
        ...beyond.flatMap((path) => (sides[side].contents.isFile(path) ? tooFar(path, sides[side]) : [])),
        ...surfaces.flatMap((surface) => surface.gaps),
      ],
    };
  }
}

function wantedBy(readers: readonly RepositoryReader[]): (path: string) => boolean {
  return (path) => readers.some(({ files }) => files.some((kind) => kind.wants(path, NO_APP)));
}

function readWanted(
  { base, head }: Readonly<{ base: Side; head: Side }>,
  wants: (path: string) => boolean,
): Promise<BothRead> {
  const wanted = ({ listing }: Side): Entry[] => listing.entries.filter(({ path }) => wants(path));
  return readBothSides(base.tree, head.tree, wanted(base), wanted(head));
}
