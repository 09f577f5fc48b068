import type { Shown } from "../domain/acceptance.ts";
import type { Finding } from "../domain/finding.ts";
import type { Floor } from "../domain/floor.ts";
import { type Gap, gapIn, type ReviewedGap, sinceWhen, wordsOf } from "../domain/gap.ts";
import { oncePerCause } from "../domain/gap-cause.ts";
import { comparePlaces } from "../domain/place.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import type { Tree } from "../domain/tree.ts";
import { inForce, type NeedlessWaiver, type Waiver } from "../domain/waiver.ts";
import { Work } from "../domain/work.ts";
import { type FactSource, offline } from "../facts/facts.ts";
import type { RustSyntax } from "../formats/rust/tree.ts";
import type { AppLocation } from "../tauri/project.ts";
import { waiversOf } from "./accepted.ts";
import { appUnderReview } from "./app-under-review.ts";
import { attributeGaps } from "./attribute-gaps.ts";
import { changedPaths } from "./changed-paths.ts";
import { repositoryReaders } from "./declared-files.ts";
import { withExcerpts } from "./excerpt.ts";
import { findApps } from "./find-apps.ts";
import { gather } from "./gather.ts";
import { linkTargets } from "./link-targets.ts";
import { hidingLinks, listingGaps } from "./listing-gaps.ts";
import { lookedAt } from "./looked-at.ts";
import { needlessWaivers } from "./needless-waivers.ts";
import type { AppPair } from "./pair-apps.ts";
import { applyPolicy, type Reported, verdictOf } from "./policy.ts";
import { policyReader, policyReaderOver } from "./policy-reader.ts";
import { beginWith, type SharedFiles } from "./read-files.ts";
import { type AppReviewed, needsOf, reviewApp } from "./review-app.ts";
import { reviewRepository } from "./review-repository.ts";
import { reviewedApps } from "./reviewed-apps.ts";
import { parserFor } from "./rust-parser.ts";
import { type Side, sideOf } from "./side.ts";
import { stoodAtIn } from "./stood-at.ts";
import { withoutRepetition } from "./takeovers.ts";
import { isTold } from "./told-findings.ts";
import { unlessTold } from "./told-gaps.ts";
import { withWaivedGaps } from "./waived-gaps.ts";

/** How many apps of one repository are compared. Each is looked for among all files. */
const MOST_APPS = 50;

export type ReviewInput = Readonly<{
  base: Tree;
  head: Tree;
  facts?: FactSource;
  /** What reads Rust. Where it is left out, nothing is said of what commands do. */
  rust?: RustSyntax;
  policy?: Policy;
  /** The organisation's policy, by which edits of the repository's own are judged; null where there is none. */
  floor?: Floor | null;
  /** Who owns the repository under review, as an address: `https://github.com/owner`. Null where nobody says. */
  owner?: string | null;
  /** The day (UTC), "2026-11-30", by which waivers end; null where no host says, and then none covers anything. */
  today?: string | null;
  /** Whether waivers are told that cover more than head's apps grant. */
  tellsNeedless?: boolean;
  /** What was accepted: it decides nothing, as what is waived, even where no waiver could cover it. */
  accepted?: Shown;
  /** What earlier reviews of the same repository read; this one adds to it. */
  shared?: SharedFiles;
  /** Gets a description of each step, for the person who waits. */
  progress?: (step: string) => void;
}>;

/** Steps of one review, over all its apps and questions: some seconds on one core. The largest real app takes a few millions. */
const MOST_WORK = 50_000_000;

/**
 * The product on one page: list both trees, find their apps, read what differs, fetch facts from outside, then compare, judge
 * and decide. Unchanged files are not read.
 */
export async function reviewTrees({
  base,
  head,
  facts = offline,
  rust,
  policy = DEFAULT_POLICY,
  floor = null,
  owner = null,
  today = null,
  tellsNeedless = false,
  accepted = [],
  shared,
  progress = () => undefined,
}: ReviewInput): Promise<Review> {
  if (shared !== undefined) beginWith(shared, base);
  progress("Listing both revisions");
  const [before, after] = await Promise.all([base.list(), head.list()]);
  const [there, here] = [sideOf(base, before), sideOf(head, after)];
  const work = new Work(MOST_WORK);
  const { pairs, gaps: unfound } = await findApps(there, here, work);
  const paths = changedPaths(before, after);

  progress(`Reading ${Math.min(pairs.length, MOST_APPS)} apps`);
  const looked = pairs.slice(0, MOST_APPS);
  const files = await gather(there, here, looked, paths);
  const sides = { base: there, head: here };
  const apps = files.touched.flatMap((pair) => appUnderReview(pair, files.base, files.head, sides) ?? []);

  const needs = apps.flatMap(needsOf);
  if (needs.length > 0) progress(`Looking up ${needs.length} packages`);
  const [known, parser] = await Promise.all([facts.fetch(needs), parserFor(apps, rust ?? null)]);

  progress("Comparing");
  const attributes = attributeGaps(files.base.files, files.head.files, work);
  const stoodAt = stoodAtIn(files.base.files, files.head.files);
  const waivers = [...inForce(policy.waivers, today), ...waiversOf(accepted)];
  const judging = { stoodAt, waivers, work };
  const ofApps = withoutRepetition(
    apps.map((app) => ({ app, reviewed: reviewApp(app, known, judging, parser) })),
  );
  const asked = (pairs.length === 0 ? [policyReader] : repositoryReaders).map((reader) =>
    reader === policyReader ? policyReaderOver(floor) : reader,
  );
  const isNew = pairs.every((pair) => pair.base === null);
  const judged = [...ofApps, await reviewRepository(asked, sides, paths, waivers, work, isNew)];
  const reported = (found: readonly Finding[]): Reported =>
    applyPolicy(withExcerpts(once(found).sort(comparePlaces), files.head.files), policy, owner);
  const { findings: waived } = reported(judged.flatMap((each) => each.waived));
  const { turnedOff, ...told } = reported(judged.flatMap((each) => each.findings));
  // What a waived finding says as well is waived with it.
  const findings = told.findings.filter((finding) => !isTold(finding, waived));
  const { changed, gaps: notCovered } = lookedAt(
    pairs.length === 0 ? new Set() : paths,
    locationsIn(looked),
    files,
    sides,
  );
  const standing = unlessTold(
    oncePerCause(
      once([
        ...judged.flatMap((each) => each.gaps),
        ...(await gapsOfListings(there, here, locationsIn(looked))),
        ...attributes,
        ...[...unfound, ...tooManyApps(pairs), ...notCovered].map(
          (gap): ReviewedGap => ({ ...gap, since: "head" }),
        ),
      ]),
    ).sort(byPlace),
    findings,
    policy,
  );
  const gaps = withWaivedGaps(standing, waivers);
  return {
    base: before.revision,
    head: after.revision,
    verdict: verdictOf(findings, gaps, policy),
    compared: pairs.length === 0 ? "no-app" : paths.size === 0 ? "no-change" : "apps",
    changed,
    apps: reviewedApps(pairs, apps, judged, findings),
    findings,
    waived,
    needless: tellsNeedless ? ofApps.flatMap((app) => needlessOf(app, waivers, work)) : [],
    turnedOff,
    narrowings: once(judged.flatMap((each) => each.narrowings)).sort(comparePlaces),
    gaps,
    facts: known.used(),
  };
}

function needlessOf({ root, own }: AppReviewed, waivers: readonly Waiver[], work: Work): NeedlessWaiver[] {
  return root === null || own === null ? [] : needlessWaivers(waivers, root, own.head, work);
}

function locationsIn(pairs: readonly AppPair[]): AppLocation[] {
  return pairs.flatMap(({ base, head }) => [base, head]).filter((app) => app !== null);
}

/** Gaps for what both listings left out, if it may hide something of an app. Reads the targets of links for that. */
async function gapsOfListings(
  base: Side,
  head: Side,
  apps: readonly AppLocation[],
): Promise<readonly ReviewedGap[]> {
  const [before, after] = await Promise.all(
    [base, head].map(async ({ tree, listing, contents }) =>
      listingGaps(listing, apps, contents, await linkTargets(tree, hidingLinks(listing, apps))),
    ),
  );
  return sinceWhen(before ?? [], after ?? []);
}

function tooManyApps(pairs: readonly AppPair[]): Gap[] {
  const [first] = pairs.slice(MOST_APPS);
  const location = first?.head ?? first?.base;
  if (location === undefined || location === null) return [];
  const message = `The repository holds ${pairs.length} apps. ${MOST_APPS} of them were compared, and this one and the rest were not.`;
  return [gapIn(location.config, { kind: "truncated", rests: wordsOf(MOST_APPS), message })];
}

function byPlace(a: Gap, b: Gap): number {
  return comparePlaces({ ...a, column: 1, endLine: a.line }, { ...b, column: 1, endLine: b.line });
}

/** Removes repetitions: apps that share a lockfile would each report it, and so would scripts that start each other. */
function once<T extends Readonly<{ path: string; line: number }>>(items: readonly T[]): T[] {
  const meaning = (item: T): string => JSON.stringify({ ...item, app: undefined, rests: undefined });
  return [...new Map(items.map((item) => [meaning(item), item])).values()];
}
