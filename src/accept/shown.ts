import type { Shown } from "../domain/acceptance.ts";
import { failsBy, type Thresholds } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { idOfGap } from "../review/fingerprint.ts";

/**
 * What of a review fails, as whoever accepts it has seen it: findings that are grave enough, and gaps that block. A gap that such a
 * finding tells counts too, since it would block without the finding.
 */
export function shownIn({ findings, gaps }: Pick<Review, "findings" | "gaps">, policy: Thresholds): Shown {
  return [
    ...findings
      .filter(failsBy(policy))
      .map(({ rule, app, extent }) => ({ kind: "finding" as const, rule, app, extent })),
    ...gaps
      .filter(({ blocking, told }) => blocking || told === true)
      .map((gap) => ({ kind: "gap" as const, gap: gap.kind, path: gap.path, id: idOfGap(gap) })),
  ];
}
