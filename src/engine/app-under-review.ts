import type { FindingBuild } from "../domain/build.ts";
import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import type { Grant } from "../domain/grant.ts";
import type { StandingCode } from "../domain/package.ts";
import { code } from "../domain/sentence.ts";
import type { SourceFile } from "../formats/value.ts";
import { type ConfiguredBuild, settingsOf } from "../tauri/builds/build.ts";
import { type BuildsOfApp, buildsOfApp } from "../tauri/builds/builds-of-app.ts";
import { loadProject } from "../tauri/load-project.ts";
import { type AppLocation, NO_FLAGS, type Project } from "../tauri/project.ts";
import { type BuildPair, pairBuilds } from "./build-pairs.ts";
import type { AppPair } from "./pair-apps.ts";
import type { FilesRead } from "./read-files.ts";
import type { Side } from "./side.ts";
import { standingCode } from "./standing-code.ts";

/** How many builds of one app are looked at beyond its own configuration. Each is a comparison of its own. */
const MOST_OTHER_BUILDS = 24;

/** One way to build the app, as both sides have it; `build` is null for the app's own configuration. */
export type Build = Readonly<{ build: FindingBuild | null; base: Project | null; head: Project }>;

/** The files of one app on both sides. A file that could not be read is left out. */
export type AppFiles = Readonly<{
  base: ReadonlyMap<string, SourceFile>;
  head: ReadonlyMap<string, SourceFile>;
}>;

/** An app whose files differ, put together on both sides. */
export type AppUnderReview = Readonly<{
  location: AppLocation;
  /** Why it is compared with another app; null where it is compared with itself. */
  takesOver: string | null;
  /** Whether the app of base stays beside it. Then that app's packages don't matter here. */
  isBeside: boolean;
  files: AppFiles;
  builds: readonly Build[];
  /** What could not be read of each side's files, and what can't be seen of its builds. */
  unread: Readonly<{ base: readonly Gap[]; head: readonly Gap[] }>;
  /** The same app with other files, which stand in for unreadable ones. */
  of(files: AppFiles): readonly Build[];
  /** Whether the repository holds the same file at this path on both sides, whoever used it at base. */
  isUnchanged(path: string): boolean;
  /** Code that head builds and base doesn't, although base's repository already held it. */
  standing(base: readonly Grant[], head: readonly Grant[]): readonly StandingCode[];
}>;

type Sides = Readonly<{ base: Side; head: Side }>;

/** How an app is built on both sides; base is null where the app is new. */
type BothBuilds = Readonly<{ base: BuildsOfApp | null; head: BuildsOfApp }>;

/** Undefined where head no longer has the app: then it lets nothing happen. */
export function appUnderReview(
  { base: there, head: here, takesOver, isBeside = false }: AppPair,
  base: FilesRead,
  head: FilesRead,
  sides: Sides,
): AppUnderReview | undefined {
  if (here === null) return undefined;
  const both = (files: AppFiles): BothBuilds => ({
    base: there && buildsOfApp(there, files.base, sides.base.contents),
    head: buildsOfApp(here, files.head, sides.head.contents),
  });
  const files = { base: base.files, head: head.files };
  const of = (given: AppFiles) => buildsToCompare(there, here, given, both(given), sides);
  const builds = both(files);
  const left = otherPairs(builds).slice(MOST_OTHER_BUILDS);
  const leftAtBase = left.flatMap((pair) => pair.base ?? []);
  return {
    location: here,
    takesOver,
    isBeside,
    files,
    builds: buildsToCompare(there, here, files, builds, sides),
    unread: {
      base: [...base.gaps, ...(builds.base?.gaps ?? []), ...leftOut(leftAtBase, there, sides.base)],
      head: [
        ...head.gaps,
        ...builds.head.gaps,
        ...leftOut(
          left.map((pair) => pair.head),
          here,
          sides.head,
        ),
      ],
    },
    of,
    isUnchanged: (path) => sides.base.contents.at(path) === sides.head.contents.at(path),
    standing: (granted, grants) => standingCode(granted, grants, sides),
  };
}

function buildsToCompare(
  there: AppLocation | null,
  here: AppLocation,
  files: AppFiles,
  { base, head }: BothBuilds,
  { base: before, head: after }: Sides,
): Build[] {
  const own: Build = {
    build: null,
    base: there && loadProject(there, files.base, base?.own, before.contents),
    head: loadProject(here, files.head, head.own, after.contents),
  };
  const others = otherPairs({ base, head }).slice(0, MOST_OTHER_BUILDS);
  return [
    own,
    ...others.map((pair) => ({
      build: buildOf(pair.head),
      base:
        pair.base === null
          ? own.base
          : there && loadProject(there, files.base, pair.base.layers, before.contents, pair.base.flags),
      head: loadProject(here, files.head, pair.head.layers, after.contents, pair.head.flags),
    })),
  ];
}

/** The pairs other than the app's own configuration on both sides. */
function otherPairs({ base, head }: BothBuilds): BuildPair[] {
  return pairBuilds(base?.others ?? [], head.others).filter(
    (pair) => !isOwn(pair.head, head) || (pair.base !== null && base !== null && !isOwn(pair.base, base)),
  );
}

function isOwn(build: ConfiguredBuild, { own }: BuildsOfApp): boolean {
  return settingsOf(build) === settingsOf({ layers: own, flags: NO_FLAGS });
}

function buildOf({ name, purpose, command }: ConfiguredBuild): FindingBuild {
  return { name, purpose, command };
}

/** One gap for all builds that aren't compared. Whatever changes in the app may matter to one of them. */
function leftOut(builds: readonly ConfiguredBuild[], app: AppLocation | null, { contents }: Side): Gap[] {
  const [first, ...others] = builds;
  if (first === undefined || app === null) return [];
  const settings = builds.map((each) => [settingsOf(each), each.layers.map(({ file }) => file.text)]);
  const rests = wordsOf("builds", settings, contents.at(app.root));
  const and = others.length === 0 ? "was" : `and ${others.length} more were`;
  const message = `The app has more than ${MOST_OTHER_BUILDS} builds besides its own configuration: the one by ${code(first.name)} ${and} not compared.`;
  // They are in the order of whom they reach. What only developers and tests build never blocks a merge.
  const blocking = first.purpose === "release" || first.purpose === "unknown";
  return [gapAt(first.at, { kind: "not-checked", rests, message, blocking })];
}
