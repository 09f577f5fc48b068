import type { Finding } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import { packageKey } from "../domain/package.ts";
import { failsBy, type Thresholds } from "../domain/policy.ts";

/**
 * A gap about packages doesn't block if a finding about them already blocks: whoever accepts the finding has looked at the
 * package. A finding that the policy lets through, or turns off, blocks nothing.
 */
export function unlessTold(
  gaps: readonly ReviewedGap[],
  findings: readonly Finding[],
  thresholds: Thresholds,
): ReviewedGap[] {
  const told = new Set(
    findings
      .filter(failsBy(thresholds))
      .flatMap(({ witness }) => ("ecosystem" in witness ? [packageKey(witness)] : [])),
  );
  return gaps.map((gap) => {
    const isTold =
      gap.about !== undefined && gap.about.length > 0 && gap.about.every((each) => told.has(each));
    return isTold ? { ...gap, blocking: false } : gap;
  });
}
