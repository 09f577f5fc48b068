import type { Severity } from "./severity.ts";

/** What builds are made for, what people get first; "unknown" where nothing in the repository makes the build. */
export const PURPOSES = ["release", "unknown", "development", "test"] as const;

export type Purpose = (typeof PURPOSES)[number];

/** A build other than the app's own configuration on every way, which alone gets what a finding says. */
export type FindingBuild = Readonly<{
  /** Who makes it, as people call it: `npm run release`; or the configuration that it adds. */
  name: string;
  purpose: Purpose;
  /** What makes it, or what has to be handed to it. */
  command: string;
}>;

/** Nobody gets what only developers and tests build: a finding of such a build is at most low. */
export function severityIn(build: FindingBuild | null, severity: Severity): Severity {
  return isShipped(build) || severity === "info" ? severity : "low";
}

/** Whether people get such a build, or may get it: nobody knows what a build is for that nothing in the repository makes. */
export function isShipped(build: FindingBuild | null): boolean {
  return build === null || build.purpose === "release" || build.purpose === "unknown";
}

/** Where findings of a build stand among others: what is shipped first, then what developers get, then what tests do. */
export function orderOf(build: FindingBuild | null): number {
  if (build?.purpose === "test") return 2;
  return build?.purpose === "development" ? 1 : 0;
}
