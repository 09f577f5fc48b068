import { failsBy, type Thresholds } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { asBefore, counted } from "./message.ts";

const NOTHING = {
  apps: "nothing new is allowed",
  "no-app": "there is no Tauri app here",
  "no-change": "base and head hold the same files",
} as const;

/** Why the verdict is what it is, in half a sentence: "19 changes at medium or above, 3 more only in other builds". */
export function decisionInWords(review: Review, thresholds: Thresholds): string {
  return [...found(review, thresholds), ...notLookedAt(review)].join("; ");
}

function found({ findings, waived, narrowings, compared }: Review, thresholds: Thresholds): string[] {
  if (findings.length === 0) {
    const less = narrowings.length === 0 ? [] : [`${counted(narrowings.length, "thing")} no longer possible`];
    const most = waived.length === 0 ? NOTHING[compared] : `all ${waived.length} new things are waived`;
    return [most, ...less];
  }
  const { failOn, failOnBy } = thresholds;
  const grave = findings.filter(failsBy(thresholds));
  const isOneThreshold = failOn !== "never" && failOnBy.size === 0;
  if (grave.length === 0)
    return [
      isOneThreshold
        ? `${counted(findings.length, "change")} below ${failOn}`
        : `${counted(findings.length, "change")}, none of which this policy fails on`,
    ];
  const elsewhere = grave.filter(({ build }) => build !== null).length;
  const said = `${counted(grave.length, "change")} ${isOneThreshold ? `at ${failOn} or above` : "that this policy fails on"}`;
  return [elsewhere === 0 ? said : `${said}, ${elsewhere} of them only in some builds`];
}

function notLookedAt({ gaps, verdict, changed }: Review): string[] {
  const blocking = gaps.filter((gap) => gap.blocking).length;
  const before = asBefore(gaps).length;
  if (blocking > 0)
    return [`${counted(blocking, "thing")} newly not checked${before === 0 ? "" : ` (${before} as before)`}`];
  const left = changed.notCovered.length;
  return verdict === "pass" && left > 0 ? [`${counted(left, "changed file")} not judged yet`] : [];
}
