import { PURPOSES, type Purpose } from "../domain/build.ts";
import { type ConfiguredBuild, settingsOf } from "../tauri/builds/build.ts";

/** A build of head, and the build of base that it is compared with; null for base's own configuration. */
export type BuildPair = Readonly<{ head: ConfiguredBuild; base: ConfiguredBuild | null }>;

/**
 * Pairs builds for comparison. A build of head is compared with base's build of the same purpose and settings, even if its
 * maker was renamed; else with what its maker built before; else with the app's own configuration. Equal pairs become one,
 * with the purpose that reaches more people.
 */
export function pairBuilds(base: readonly ConfiguredBuild[], head: readonly ConfiguredBuild[]): BuildPair[] {
  const pairs = head.map((build): BuildPair => {
    const purpose = purposeAmong(build, base, head);
    const judged = { ...build, purpose };
    return { head: judged, base: counterpart(judged, base, head) };
  });
  const ordered = pairs.toSorted(
    (a, b) => PURPOSES.indexOf(a.head.purpose) - PURPOSES.indexOf(b.head.purpose),
  );
  const distinct = new Map<string, BuildPair>();
  for (const pair of ordered) {
    const key = `${settingsOf(pair.head)}\0${settingsOfBase(pair)}`;
    if (!distinct.has(key)) distinct.set(key, pair);
  }
  return [...distinct.values()];
}

function settingsOfBase({ base }: BuildPair): string {
  return base === null ? "" : settingsOf(base);
}

/**
 * If a release went or changed, and a build for development came in its place, they are one build: flags and names decide
 * nothing. If a new release is as similar to it, that one took its place.
 */
function purposeAmong(
  build: ConfiguredBuild,
  base: readonly ConfiguredBuild[],
  head: readonly ConfiguredBuild[],
): Purpose {
  const isKnown = base.some((other) => other.maker === build.maker && isSame(other, build));
  if (build.purpose === "release" || build.purpose === "unknown" || isKnown) return build.purpose;
  const isIn = (builds: readonly ConfiguredBuild[], release: ConfiguredBuild) =>
    builds.some((each) => each.maker === release.maker && isSame(each, release));
  const gone = base.filter((other) => other.purpose === "release" && !isIn(head, other));
  const come = head.filter((other) => other.purpose === "release" && !isIn(base, other));
  const [makersThere, makersHere] = [makersOf(base), makersOf(head)];
  const mayFollow = (after: ConfiguredBuild, before: ConfiguredBuild) =>
    after.maker === before.maker || (!makersThere.has(after.maker) && !makersHere.has(before.maker));
  const isFollowedBetter = (before: ConfiguredBuild) =>
    come.some((after) => mayFollow(after, before) && likeness(after, before) >= likeness(build, before));
  return gone.some((before) => mayFollow(build, before) && !isFollowedBetter(before))
    ? "release"
    : build.purpose;
}

function makersOf(builds: readonly ConfiguredBuild[]): ReadonlySet<ConfiguredBuild["maker"]> {
  return new Set(builds.map(({ maker }) => maker));
}

/** How many layers and features two builds have in common. */
function likeness(a: ConfiguredBuild, b: ConfiguredBuild): number {
  const features = new Set(b.flags.features.map(({ value }) => value));
  return shared(a, b) + a.flags.features.filter(({ value }) => features.has(value)).length;
}

function isSame(one: ConfiguredBuild, other: ConfiguredBuild): boolean {
  return one.purpose === other.purpose && settingsOf(one) === settingsOf(other);
}

function counterpart(
  build: ConfiguredBuild,
  base: readonly ConfiguredBuild[],
  head: readonly ConfiguredBuild[],
): ConfiguredBuild | null {
  const settings = settingsOf(build);
  const same = base.find((other) => settingsOf(other) === settings && isAsOpen(other, build));
  if (same !== undefined) return same;
  const isIn = (builds: readonly ConfiguredBuild[], other: ConfiguredBuild) =>
    builds.some((each) => each.maker === other.maker && settingsOf(each) === settingsOf(other));
  const gone = base.filter((other) => isOfMaker(other, build) && !isIn(head, other));
  // Among files that nobody names, one counts as the same only if exactly one went and one came.
  const come = head.filter((other) => isOfMaker(other, build) && !isIn(base, other));
  if (build.maker === null && (gone.length !== 1 || come.length !== 1)) return null;
  return gone.toSorted((a, b) => shared(b, build) - shared(a, build))[0] ?? null;
}

/** Whether a build reached as many people before: what developers built is new to people who get releases. */
function isAsOpen(before: ConfiguredBuild, after: ConfiguredBuild): boolean {
  return after.purpose !== "release" || before.purpose === "release";
}

function isOfMaker(other: ConfiguredBuild, { maker, purpose }: ConfiguredBuild): boolean {
  return other.maker === maker && other.purpose === purpose;
}

/** How many layers two builds have in common. */
function shared(a: ConfiguredBuild, b: ConfiguredBuild): number {
  const paths = new Set(b.layers.map(({ file }) => file.path));
  return a.layers.filter(({ file }) => paths.has(file.path)).length;
}
