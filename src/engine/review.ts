import type { Gap } from "../domain/gap.ts";
import { comparePlaces } from "../domain/place.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { Review, ReviewedApp } from "../domain/review.ts";
import type { Listing, Tree } from "../domain/tree.ts";
import { type Facts, type Need, offlineFacts } from "../facts/facts.ts";
import { discoverApps } from "../tauri/discover.ts";
import { type AppLocation, baseName } from "../tauri/project.ts";
import { identitiesOf } from "./identities.ts";
import { type AppPair, pairApps } from "./pair-apps.ts";
import { applyPolicy, verdictOf } from "./policy.ts";
import { readBothSides } from "./read-files.ts";
import { type AppUnderReview, appUnderReview, needsOf, reviewApp } from "./review-app.ts";
import { isUntouched, wantedBy, wants } from "./wanted.ts";

/** Where facts from outside come from: all that is needed, asked for at once. */
export type FactSource = Readonly<{ fetch(needs: readonly Need[]): Promise<Facts> }>;

export type ReviewInput = Readonly<{
  base: Tree;
  head: Tree;
  facts?: FactSource;
  policy?: Policy;
  /** Told what is being done, in words for the person who waits. */
  progress?: (step: string) => void;
}>;

/**
 * The product on one page: list both trees, find their apps, read what differs, fetch what must be known from outside,
 * then compare, judge and decide. What did not change is not read.
 */
export async function reviewTrees({
  base,
  head,
  facts = { fetch: async () => offlineFacts() },
  policy = DEFAULT_POLICY,
  progress = () => undefined,
}: ReviewInput): Promise<Review> {
  progress("Listing both revisions");
  const [before, after] = await Promise.all([base.list(), head.list()]);
  const pairs = await findApps(base, head, before, after);
  const touched = pairs.filter((pair) => !untouched(pair, before, after));

  progress(`Reading ${touched.length} of ${pairs.length} apps`);
  const files = await readBothSides(
    base,
    head,
    allWanted("base", touched, before),
    allWanted("head", touched, after),
  );
  const apps = touched.flatMap((pair) => appUnderReview(pair, files.base.files, files.head.files) ?? []);

  const needs = apps.flatMap(needsOf);
  if (needs.length > 0) progress(`Looking up ${needs.length} packages`);
  const known = await facts.fetch(needs);

  progress("Comparing");
  const judged = apps.map((app) => reviewApp(app, known));
  const found = once(judged.flatMap((each) => each.findings)).sort(comparePlaces);
  const { findings, turnedOff } = applyPolicy(found, policy);
  const gaps = once([
    ...listingGaps(after, pairs),
    ...files.head.gaps,
    ...judged.flatMap((each) => each.gaps),
  ]).sort(byPlace);
  return {
    base: before.revision,
    head: after.revision,
    verdict: verdictOf(findings, gaps, policy),
    apps: pairs.flatMap((pair) => reviewedApp(pair, apps)),
    findings,
    turnedOff,
    narrowings: once(judged.flatMap((each) => each.narrowings)).sort(comparePlaces),
    gaps,
    facts: known.used(),
  };
}

async function findApps(base: Tree, head: Tree, before: Listing, after: Listing): Promise<AppPair[]> {
  const [there, here] = [before, after].map(({ entries }) => discoverApps(entries.map(({ path }) => path)));
  return pairApps(
    there ?? [],
    here ?? [],
    await identitiesOf(base, head, before, after, there ?? [], here ?? []),
  );
}

function untouched({ base, head }: AppPair, before: Listing, after: Listing): boolean {
  if (base === null || head === null) return false;
  return isUntouched(wantedBy(base, before.entries), wantedBy(head, after.entries), base, head);
}

function allWanted(
  side: "base" | "head",
  pairs: readonly AppPair[],
  { entries }: Listing,
): Listing["entries"] {
  const wanted = new Map(
    pairs.flatMap((pair) => wantedBy(pair[side], entries)).map((entry) => [entry.path, entry]),
  );
  return [...wanted.values()];
}

/** What the tree left out counts where an app would have wanted it; a bound that was reached always counts. */
function listingGaps({ gaps }: Listing, pairs: readonly AppPair[]): Gap[] {
  const apps = pairs.flatMap(({ head }) => head ?? []);
  return gaps.flatMap((gap) => {
    // A gap without a path is about the whole tree.
    if (gap.kind === "truncated" || gap.path === "") return [gap];
    const wanted = apps.some((app) => wants(gap.path, app) || isAbove(gap.path, app));
    return wanted ? [{ ...gap, blocking: true }] : [];
  });
}

/** A link or submodule in the place of a folder that may hold the app's files. */
function isAbove(path: string, app: AppLocation): boolean {
  const name = baseName(path);
  const inside = path === `${app.root}/${name}` || (app.root === "" && path === name);
  return inside && (name === "capabilities" || name === "permissions");
}

function reviewedApp({ base, head }: AppPair, apps: readonly AppUnderReview[]): ReviewedApp[] {
  const location = head ?? base;
  if (location === null) return [];
  const project = apps.find(({ root }) => root === head?.root)?.builds[0]?.head;
  const name = project?.name ?? (location.root === "" ? "app" : baseName(location.root));
  return [{ root: location.root, name, tauri: project?.locked("tauri")?.version ?? null }];
}

function byPlace(a: Gap, b: Gap): number {
  return comparePlaces({ ...a, column: 1, endLine: a.line }, { ...b, column: 1, endLine: b.line });
}

/** Apps that share a lockfile would each report it. */
function once<T extends Readonly<{ path: string; line: number }>>(items: readonly T[]): T[] {
  const meaning = (item: T): string => JSON.stringify({ ...item, app: undefined });
  return [...new Map(items.map((item) => [meaning(item), item])).values()];
}
