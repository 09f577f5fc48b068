import type { Finding } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";
import { gapIn } from "../domain/gap.ts";
import type { Surface } from "../domain/grant.ts";
import { code } from "../domain/sentence.ts";
import type { Facts, Need } from "../facts/facts.ts";
import type { SourceFile } from "../formats/value.ts";
import { readers } from "../readers/index.ts";
import type { ConfiguredBuild } from "../tauri/config-arguments.ts";
import { extraBuilds } from "../tauri/config-layers.ts";
import { loadProject } from "../tauri/load-project.ts";
import type { Project } from "../tauri/project.ts";
import { byDomain, compareSurfaces } from "./comparisons.ts";
import { type Judged, judge } from "./judge.ts";
import type { AppPair } from "./pair-apps.ts";
import type { FilesRead } from "./read-files.ts";
import { wants } from "./wanted.ts";

/** Configurations of one app beyond its own that are looked at; each is a comparison of its own. */
const MOST_EXTRA_BUILDS = 8;

/** One way to build the app: with its own configuration, or with one more layer that `--config` brings in. */
type Build = Readonly<{ layer: string | null; base: Project | null; head: Project }>;

/** An app whose files differ, put together on both sides. */
export type AppUnderReview = Readonly<{ root: string; builds: readonly Build[]; gaps: readonly Gap[] }>;

export function appUnderReview(
  pair: AppPair,
  { files: base, gaps: baseGaps }: FilesRead,
  head: ReadonlyMap<string, SourceFile>,
): AppUnderReview | undefined {
  const { head: here, base: was } = pair;
  if (here === null) return undefined;
  // A base of which something could not be read granted nothing: then all of head is new, and ignorance is loud.
  const there = was !== null && baseGaps.some(({ path }) => wants(path, was)) ? null : was;
  const extras = extraBuilds(here, head);
  const before = there === null ? [] : extraBuilds(there, base);
  const build = (extra: ConfiguredBuild | null): Build => {
    const same = extra === null ? undefined : sameBuild(extra, before, extras);
    return {
      layer: extra?.name ?? null,
      base: there && loadProject(there, base, same?.layers),
      head: loadProject(here, head, extra?.layers),
    };
  };
  const gaps = extras.slice(MOST_EXTRA_BUILDS).map(({ name, layers }) => {
    const message = `The app has more than ${MOST_EXTRA_BUILDS} builds with extra configurations; the one with ${code(name)} was not compared.`;
    return gapIn(layers[0]?.file.path ?? here.config, "not-checked", message);
  });
  return { root: here.root, builds: [null, ...extras.slice(0, MOST_EXTRA_BUILDS)].map(build), gaps };
}

/** The build of base that a build of head is: where one went and one came, it was given its configuration another way. */
function sameBuild(
  { key }: ConfiguredBuild,
  before: readonly ConfiguredBuild[],
  after: readonly ConfiguredBuild[],
): ConfiguredBuild | undefined {
  const isIn = (builds: readonly ConfiguredBuild[], build: ConfiguredBuild) =>
    builds.some((other) => other.key === build.key);
  const gone = before.filter((build) => !isIn(after, build));
  const come = after.filter((build) => !isIn(before, build));
  const isOnly = gone.length === 1 && come.length === 1 && come[0]?.key === key;
  return before.find((build) => build.key === key) ?? (isOnly ? gone[0] : undefined);
}

/** What the readers would like to know from outside about an app. Extra layers pin no packages of their own. */
export function needsOf({ builds: [build] }: AppUnderReview): Need[] {
  const needs =
    build === undefined ? [] : readers.flatMap((reader) => reader.needs?.(build.base, build.head) ?? []);
  // A run can't ask for everything, and what pages may call comes first.
  return [...needs].sort((a, b) => Number(isPlugin(b)) - Number(isPlugin(a)));
}

function isPlugin({ name }: Need): boolean {
  return name.startsWith("tauri-plugin-");
}

/** Reads, compares and judges one app. What an extra layer changes no further is said once. */
export function reviewApp(app: AppUnderReview, facts: Facts): Judged {
  const findings = new Map<string, Finding>();
  const narrowings = new Map<string, Judged["narrowings"][number]>();
  let gaps: readonly Gap[] = app.gaps;
  for (const { layer, base, head } of app.builds) {
    const before = base === null ? EMPTY : surfaceOf(base, facts, layer);
    const after = surfaceOf(head, facts, layer);
    const [granted, grants] = [byDomain(grantedBy(before)), byDomain(after.grants)];
    const compared = compareSurfaces(granted, grants);
    const judged = judge(app.root, compared.changes, granted, grants);
    for (const finding of judged.findings)
      keep(findings, `${finding.rule}\0${finding.key}`, within(layer, finding));
    // What could not be read of head only looks as if it were gone.
    for (const narrowing of hidesSome(after) ? [] : judged.narrowings)
      keep(narrowings, narrowing.key, narrowing);
    gaps = gaps.concat(
      settled(before, after),
      beforeOnly(before.gaps, after.gaps),
      compared.gaps,
      judged.gaps,
    );
  }
  return {
    findings: [...findings.values()],
    narrowings: [...narrowings.values()],
    gaps: [
      ...new Map(
        gaps.map((gap) => [JSON.stringify([gap.kind, gap.path, gap.line, gap.message]), gap]),
      ).values(),
    ],
  };
}

const EMPTY: Surface = { grants: [], gaps: [] };

function surfaceOf(project: Project, facts: Facts, layer: string | null): Surface {
  const asked = readers.filter((reader) => layer === null || reader.layered);
  const surfaces = asked.map((reader) => reader.read(project, facts));
  return {
    grants: surfaces.flatMap(({ grants }) => grants),
    gaps: [...project.gaps, ...surfaces.flatMap(({ gaps }) => gaps)],
  };
}

/**
 * A base that can't be parsed in part granted nothing either, and is no new app for it: its parts stay. Lockfiles stand
 * for themselves.
 */
function grantedBy({ grants, gaps }: Surface): Surface["grants"] {
  const isBroken = gaps.some(
    ({ kind, path }) => kind === "unparsed" && !/(?:\.lock|-lock\.json|-lock\.yaml)$/.test(path),
  );
  if (!isBroken) return grants;
  return grants.filter(
    (grant) => grant.domain === "packages" || (grant.domain === "config" && grant.kind === "part"),
  );
}

function hidesSome({ gaps }: Surface): boolean {
  return gaps.some(({ kind }) => kind === "unparsed" || kind === "unreadable" || kind === "truncated");
}

/**
 * What is unknown and was the same at base, such as a release, grants the same on both sides, so it doesn't block: as
 * long as all that base had of it is still there, and all that base denied, which it may allow.
 */
function settled(before: Surface, after: Surface): readonly Gap[] {
  const known = new Set(before.gaps.flatMap(({ rests }) => rests ?? []));
  const still = new Set(restingGrants(after));
  if (!restingGrants(before).every((grant) => still.has(grant))) return after.gaps;
  return after.gaps.map((gap) =>
    gap.rests !== undefined && known.has(gap.rests) ? { ...gap, blocking: false } : gap,
  );
}

/** What was guessed of unknown plugins, and all that is denied, as texts: for whom, where, and with which scope. */
function restingGrants({ grants }: Surface): string[] {
  const resting = grants.filter(
    (grant) => grant.domain === "ipc" && (grant.inferred || grant.effect === "deny"),
  );
  return resting.map((grant) =>
    JSON.stringify(grant, (name, value) => (PLACES.has(name) ? undefined : value)),
  );
}

const PLACES = new Set(["at", "definedAt", "platformsAt", "order"]);

/** What could not be read of base, where head can be: it can't hide a widening, so it doesn't block. */
function beforeOnly(before: readonly Gap[], after: readonly Gap[]): Gap[] {
  const still = new Set(after.map(({ path, kind }) => `${kind}\0${path}`));
  return before
    .filter(({ kind, path }) => kind === "unparsed" && !still.has(`${kind}\0${path}`))
    .map((gap) => ({ ...gap, blocking: false, message: `Before this change: ${gap.message}` }));
}

function within(layer: string | null, finding: Finding): Finding {
  if (layer === null) return finding;
  return {
    ...finding,
    message: `Only builds with ${code(`--config ${layer}`)} get this. ${finding.message}`,
  };
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
