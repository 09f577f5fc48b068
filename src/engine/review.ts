import { type Gap, gapIn } from "../domain/gap.ts";
import { comparePlaces } from "../domain/place.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { Review, ReviewedApp } from "../domain/review.ts";
import type { Listing, Tree } from "../domain/tree.ts";
import { type FactSource, offline } from "../facts/facts.ts";
import { discoverApps } from "../tauri/discover.ts";
import { baseName } from "../tauri/project.ts";
import { ruleEpoch } from "../tauri/rule-epochs.ts";
import { gather } from "./gather.ts";
import { identitiesOf } from "./identities.ts";
import { listingGaps } from "./listing-gaps.ts";
import { type AppPair, pairApps } from "./pair-apps.ts";
import { applyPolicy, verdictOf } from "./policy.ts";
import { type AppUnderReview, appUnderReview, needsOf, reviewApp } from "./review-app.ts";
import { ofUse } from "./wanted.ts";

/** Apps of one repository that are compared; each is looked for among all files. */
const MOST_APPS = 50;

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
  facts = offline,
  policy = DEFAULT_POLICY,
  progress = () => undefined,
}: ReviewInput): Promise<Review> {
  progress("Listing both revisions");
  const [before, after] = await Promise.all([base.list(), head.list()]);
  const pairs = await findApps(base, head, before, after);
  const [there, here] = [ofUse(before.entries), ofUse(after.entries)];

  progress(`Reading ${Math.min(pairs.length, MOST_APPS)} apps`);
  const looked = pairs.slice(0, MOST_APPS);
  const files = await gather(base, head, looked, there, here);
  const apps = files.touched.flatMap((pair) => appUnderReview(pair, files.base, files.head.files) ?? []);

  const needs = apps.flatMap(needsOf);
  if (needs.length > 0) progress(`Looking up ${needs.length} packages`);
  const known = await facts.fetch(needs);

  progress("Comparing");
  const judged = apps.map((app) => reviewApp(app, known));
  const found = once(judged.flatMap((each) => each.findings)).sort(comparePlaces);
  const { findings, turnedOff } = applyPolicy(found, policy);
  const gaps = once([
    ...tooManyApps(pairs),
    ...listingGaps(
      { ...after, entries: here },
      looked.flatMap((pair) => [pair.base, pair.head]).filter((app) => app !== null),
    ),
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

function tooManyApps(pairs: readonly AppPair[]): Gap[] {
  const [first] = pairs.slice(MOST_APPS);
  const location = first?.head ?? first?.base;
  if (location === undefined || location === null) return [];
  const message = `The repository holds ${pairs.length} apps. ${MOST_APPS} of them were compared, and this one and the rest were not.`;
  return [gapIn(location.config, "truncated", message)];
}

function reviewedApp({ base, head }: AppPair, apps: readonly AppUnderReview[]): ReviewedApp[] {
  const location = head ?? base;
  if (location === null) return [];
  const project = apps.find(({ root }) => root === head?.root)?.builds[0]?.head;
  const name = project?.name ?? (location.root === "" ? "app" : baseName(location.root));
  const tauri = project?.locked("tauri")?.version ?? null;
  return [
    { root: location.root, name, tauri, rulesSince: project === undefined ? null : ruleEpoch(project) },
  ];
}

function byPlace(a: Gap, b: Gap): number {
  return comparePlaces({ ...a, column: 1, endLine: a.line }, { ...b, column: 1, endLine: b.line });
}

/** Apps that share a lockfile would each report it. */
function once<T extends Readonly<{ path: string; line: number }>>(items: readonly T[]): T[] {
  const meaning = (item: T): string => JSON.stringify({ ...item, app: undefined });
  return [...new Map(items.map((item) => [meaning(item), item])).values()];
}
