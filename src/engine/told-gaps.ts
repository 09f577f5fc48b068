import type { Finding } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import { packageKey } from "../domain/package.ts";
import { failsBy, type Thresholds } from "../domain/policy.ts";

/**
 * A gap about packages doesn't block if a finding about them already blocks: whoever accepts the finding has looked at the
 * package. So it is with what code computes where a finding tells that a page decides it. A finding that the policy lets
 * through, or turns off, blocks nothing.
 */
export function unlessTold(
  gaps: readonly ReviewedGap[],
  findings: readonly Finding[],
  thresholds: Thresholds,
): ReviewedGap[] {
  const blocking = findings.filter(failsBy(thresholds));
  const told = new Set(
    blocking.flatMap(({ witness }) => ("ecosystem" in witness ? [packageKey(witness)] : [])),
  );
  const decided = new Set(
    blocking.flatMap(({ about, path, line }) => (about.domain === "commands" ? [`${path}:${line}`] : [])),
  );
  return gaps.map((gap) => {
    const isOfPackages =
      gap.about !== undefined && gap.about.length > 0 && gap.about.every((each) => told.has(each));
    const isOfCommand = gap.kind === "dynamic" && decided.has(`${gap.path}:${gap.line}`);
    if (!isOfPackages && !isOfCommand) return gap;
    return { ...gap, blocking: false, ...(gap.blocking && { told: true as const }) };
  });
}
