import { isAlike } from "../domain/alike.ts";
import { type FindingBuild, severityIn } from "../domain/build.ts";
import type { Domain } from "../domain/change.ts";
import { OF_BUILDS } from "../domain/extent.ts";
import type { Finding } from "../domain/finding.ts";
import { type Gap, type ReviewedGap, sinceWhen } from "../domain/gap.ts";
import { placeOf, type Surface } from "../domain/grant.ts";
import type { Need } from "../domain/need.ts";
import { code } from "../domain/sentence.ts";
import type { Facts } from "../facts/facts.ts";
import type { RustParser } from "../formats/rust/tree.ts";
import type { Project } from "../tauri/project.ts";
import { buildInWords } from "../words/builds.ts";
import type { OwnGrants } from "./app-surface.ts";
import type { AppUnderReview, Build } from "./app-under-review.ts";
import { withCallers } from "./command-callers.ts";
import { byDomain, compareSurfaces, type GrantsByDomain } from "./comparisons.ts";
import { appReaders } from "./declared-files.ts";
import { enriched, interfacesIn } from "./enrich.ts";
import { type Judged, judge } from "./judge.ts";
import { changedRust } from "./rust-parser.ts";
import { mended, unreadFiles, withoutWordsOf, withStandIns } from "./stand-ins.ts";
import { type BuildRead, byCondition } from "./unshipped-code.ts";
import { type Judging, waive } from "./waive.ts";

/** What the readers need to know from outside about an app. Extra layers pin no packages of their own. */
export function needsOf({ builds: [build] }: AppUnderReview): Need[] {
  if (build === undefined) return [];
  return appReaders.flatMap((reader) => reader.needs?.(build.base, build.head) ?? []);
}

/** What was found of an app. */
export type AppReviewed = Omit<Judged, "gaps"> &
  Readonly<{
    waived: readonly Finding[];
    gaps: readonly ReviewedGap[];
    /** The app's folder, and what its own configuration lets happen; null for what belongs to no app. */
    root: string | null;
    own: OwnGrants | null;
  }>;

/** Reads, compares and judges one app. A finding that several builds have is reported once. */
export function reviewApp(
  app: AppUnderReview,
  facts: Facts,
  judging: Judging,
  parser: RustParser | null = null,
): AppReviewed {
  const { stoodAt, work } = judging;
  const findings = new Map<string, Finding>();
  const waived = new Map<string, Finding>();
  const narrowings = new Map<string, Judged["narrowings"][number]>();
  const { builds, unread, ...sides } = readableBuilds(app, { ...knownOf(app, facts), parser });
  const [before, after] = [[...sides.before], [...sides.after]];
  const compared: Gap[] = [...mendedOf(app, unread, sides.after)];
  const all = comparedOnce(builds, app, unread);
  for (const { build, head, granted, grants } of all) {
    const { changes, gaps, unread: patterns } = compareSurfaces(granted, grants, work, heldBefore(app, head));
    const judged = judge(app.location.root, changes, granted, grants, stoodAt, work);
    const between = {
      ...{ app: app.location.root, build: build?.command ?? null },
      ...{ base: granted, head: grants, gaps },
    };
    const decided = waive(judged.findings, between, judging);
    for (const finding of decided.findings) keepFinding(findings, within(build, finding));
    for (const finding of decided.waived) keepFinding(waived, within(build, finding));
    for (const narrowing of judged.narrowings) keep(narrowings, narrowing.key, narrowing);
    compared.push(...gaps, ...judged.gaps);
    before.push(...patterns.base);
    after.push(...patterns.head);
  }
  return {
    findings: [...findings.values()],
    waived: [...waived.values()],
    narrowings: [...narrowings.values()],
    gaps: [
      ...sinceWhen(distinct(before), distinct(after)),
      ...beforeOnly(sides.before, sides.after),
      ...distinct(compared).map((gap): ReviewedGap => ({ ...gap, since: "head" })),
    ],
    root: app.location.root,
    own: all[0] === undefined ? null : { base: all[0].granted, head: all[0].grants },
  };
}

/** What a build lets happen on either side, by domain; of base only what can be read. */
type Granted = BuildRead & Readonly<{ granted: GrantsByDomain | null; grants: GrantsByDomain }>;

/** Every build. Builds other than the app's own configuration are compared only in domains in which they differ from it. */
function comparedOnce(
  builds: readonly BuildRead[],
  app: AppUnderReview,
  unread: ReadonlySet<string>,
): readonly Granted[] {
  const [own, ...others] = builds.flatMap(byCondition).map((build) => grantedBy(build, app, unread));
  return own === undefined ? [] : [own, ...others.map((other) => beyond(own, other))];
}

function grantedBy(build: BuildRead, app: AppUnderReview, unread: ReadonlySet<string>): Granted {
  const { base, head } = build;
  const granted =
    base === null
      ? null
      : byDomain([
          ...withoutWordsOf(base.grants, unread, app.location),
          ...app.standing(base.grants, head.grants),
        ]);
  const { packages } = heldBefore(app, head);
  const before = granted !== null && app.isBeside ? { ...granted, packages } : granted;
  return { ...build, granted: before, grants: byDomain(head.grants) };
}

/** A build without the domains in which it equals the app's own configuration on both sides. */
function beyond(own: Granted, other: Granted): Granted {
  const isOwn = (domain: Domain): boolean =>
    isAlike(own.granted?.[domain] ?? [], other.granted?.[domain] ?? []) &&
    isAlike(own.grants[domain], other.grants[domain]);
  const left = ({ ipc, csp, config, packages, policy, commands, steps }: GrantsByDomain): GrantsByDomain => ({
    policy,
    ipc: isOwn("ipc") ? [] : ipc,
    csp: isOwn("csp") ? [] : csp,
    config: isOwn("config") ? [] : config,
    packages: isOwn("packages") ? [] : packages,
    commands: isOwn("commands") ? [] : commands,
    steps: isOwn("steps") ? [] : steps,
  });
  return { ...other, granted: other.granted && left(other.granted), grants: left(other.grants) };
}

/** For a new app: the packages of a lockfile that base already has. They are not new, whoever uses them. */
function heldBefore({ isUnchanged }: AppUnderReview, { grants }: Surface): GrantsByDomain {
  return byDomain(grants.filter((grant) => grant.domain === "packages" && isUnchanged(placeOf(grant).path)));
}

/** Gaps for files that head repairs. A file that is still unreadable, or became so, has a gap of its own. */
function mendedOf(
  { files, location }: AppUnderReview,
  unread: ReadonlySet<string>,
  after: readonly Gap[],
): Gap[] {
  return mended(unread.difference(unreadFiles(after)), files, location);
}

type Readable = Readonly<{
  builds: readonly BuildRead[];
  before: readonly Gap[];
  after: readonly Gap[];
  /** Files of base that could not be read. */
  unread: ReadonlySet<string>;
}>;

/** The app's builds from readable files, and gaps for everything unreadable on either side. */
function readableBuilds(app: AppUnderReview, known: Known): Readable {
  const builds = app.builds.map((build) => readBuild(build, known));
  const before = distinct([...app.unread.base, ...builds.flatMap(({ base }) => base?.gaps ?? [])]);
  const after = distinct([...app.unread.head, ...builds.flatMap(({ head }) => head.gaps)]);
  const [unread, unreadOfHead] = [unreadFiles(before), unreadFiles(after)];
  if (unread.size === 0 && unreadOfHead.size === 0) return { builds, before, after, unread };
  const readable = app.of(withStandIns(app.files, unread, unreadOfHead));
  return { builds: readable.map((build) => readBuild(build, known)), before, after, unread };
}

/** What outside knowledge tells of an app: answers for its packages, and what plugins that aren't here let it grant. */
type Known = Readonly<{
  facts: Facts;
  interfaces: Project["interfaces"];
  parser: RustParser | null;
}>;

function knownOf(app: AppUnderReview, facts: Facts): Omit<Known, "parser"> {
  return { facts, interfaces: interfacesIn(needsOf(app), facts) };
}

function readBuild({ build, base, head }: Build, { facts, interfaces, parser }: Known): BuildRead {
  // Code is the same in all builds.
  const rust = build === null ? changedRust(parser, base, head) : undefined;
  const surfaceOf = (bare: Project, side: "base" | "head"): Surface => {
    // Most projects have no such plugin, and what was read of them before is known by the object.
    const project = interfaces.size === 0 ? bare : { ...bare, interfaces };
    const asked = appReaders.filter((reader) => build === null || reader.layered);
    const surfaces = asked.map((reader) => reader.read(project, rust?.[side]));
    return {
      grants: withCallers(
        enriched(
          surfaces.flatMap(({ grants }) => grants),
          facts,
        ),
      ),
      gaps: [...project.gaps, ...surfaces.flatMap(({ gaps }) => gaps)],
    };
  };
  return { build, base: base === null ? null : surfaceOf(base, "base"), head: surfaceOf(head, "head") };
}

/** Gaps for what is unreadable only at base. It can't hide a widening, so it doesn't block. */
function beforeOnly(before: readonly Gap[], after: readonly Gap[]): ReviewedGap[] {
  const still = new Set(after.map(({ path, kind }) => `${kind}\0${path}`));
  return before
    .filter(({ kind, path }) => kind === "unparsed" && !still.has(`${kind}\0${path}`))
    .map((gap) => ({
      ...gap,
      blocking: false,
      message: `Before this change: ${gap.message}`,
      since: "base",
    }));
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

function within(build: FindingBuild | null, finding: Finding): Finding {
  if (build === null) return finding;
  return {
    ...finding,
    severity: severityIn(build, finding.severity),
    title: `${finding.title.replace(/\.$/, "")}, ${buildInWords(build)}`,
    message: `Only what ${code(build.command)} builds gets this. ${finding.message}`,
    build,
    extent: { ...finding.extent, [OF_BUILDS]: [build.command] },
  };
}

/** Keeps the finding of the first build that has it. Its extent names the others too, so that what covers it covers them. */
function keepFinding(findings: Map<string, Finding>, finding: Finding): void {
  const first = findings.get(nameOf(finding));
  const [builds, others] = [first?.extent[OF_BUILDS], finding.extent[OF_BUILDS] ?? []];
  if (first === undefined) findings.set(nameOf(finding), finding);
  else if (builds !== undefined) {
    const extent = { ...first.extent, [OF_BUILDS]: [...new Set([...builds, ...others])] };
    findings.set(nameOf(finding), { ...first, extent });
  }
}

function nameOf({ rule, key }: Finding): string {
  return `${rule}\0${key}`;
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
