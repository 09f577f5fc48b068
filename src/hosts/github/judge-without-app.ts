import type { Comparison } from "../../adapters/github/pull-request.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import type { Listing, Tree } from "../../domain/tree.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import type { FactSource } from "../../facts/facts.ts";
import { renderCheck } from "../../renderers/check.ts";
import type { Judged } from "./told.ts";

type Input = Readonly<{ base: Tree | undefined; head: Tree; facts: FactSource; owner: string }>;

/**
 * Judges a pull request of a repository that holds neither an app on either side nor a policy, without asking what was said on
 * it: an App is often installed on many that have none. Undefined where there may be an app, or anything else to say.
 */
export async function judgeWithoutApp(
  engine: typeof import("../engine.ts"),
  { changes }: Comparison,
  { entries }: Listing,
  { base, ...input }: Input,
): Promise<Judged | undefined> {
  // All that the inferred base lists is in head too.
  if (base === undefined || engine.discoverApps(entries.map(({ path }) => path)).length > 0) return undefined;
  if ([...entries, ...(changes ?? [])].some(({ path }) => path === POLICY_PATH)) return undefined;
  const review = await engine.reviewTrees({ ...input, base, policy: DEFAULT_POLICY });
  const isPlain = review.compared === "no-app" && review.verdict === "pass";
  if (!isPlain || review.findings.length > 0 || review.gaps.length > 0) return undefined;
  return { review, policy: DEFAULT_POLICY, outcome: "pass", check: renderCheck(review, DEFAULT_POLICY) };
}
