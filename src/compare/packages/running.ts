import { type BuildCode, CODE_CLASSES } from "../../domain/build-code.ts";
import { severityOfCode } from "../../domain/code-severity.ts";
import type { BuildStep, PinnedPackage } from "../../domain/package.ts";
import type { PackageNews, RunningPackage, WayIn } from "../../domain/package-change.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import { sourceText } from "../../domain/source.ts";
import { broughtBy } from "./brought-by.ts";
import { newSteps } from "./build-steps.ts";
import type { Inventory } from "./inventory.ts";
import { scriptDifference } from "./script-difference.ts";
import { moveBetween, nearestOf } from "./versions.ts";

/** Packages of one lockfile whose code newly runs, or changed, as one piece of news: the gravest first. */
export type CodeNews = Readonly<{
  news: Extract<PackageNews, Readonly<{ running: unknown }>>;
  packages: readonly PinnedPackage[];
}>;

type WayTo = (each: PinnedPackage) => WayIn;

type Ran = Readonly<{
  package: PinnedPackage;
  running: RunningPackage;
  rule: CodeNews["news"]["rule"];
  wasBlocked: boolean;
  /** What base's code of the step was, where it is the change. */
  old?: BuildCode;
}>;

/** Of as many scripts people read how they changed. */
const MOST_DIFFERENCES = 10;

/** Whose code newly runs when the app is built, and whose does something else than base's: one for each kind and lockfile. */
export function codeNews(before: Inventory, after: Inventory, wayTo: WayTo): CodeNews[] {
  const ran = [...newlyRunning(before, after, wayTo), ...changedCode(before, after, wayTo)];
  const groups = Map.groupBy(ran, ({ package: each, running, rule, wasBlocked }) =>
    JSON.stringify([rule, running.step, each.ecosystem, each.at.path, each.outcome, wasBlocked]),
  );
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((one, other) => gravity(other.running) - gravity(one.running));
    const [first] = sorted;
    if (first === undefined) return [];
    const running = sorted.map((each, at) => (at < MOST_DIFFERENCES ? withDifference(each) : each.running));
    return [{ news: newsOf(first, running), packages: sorted.map((each) => each.package) }];
  });
}

/** Most changes of scripts are a flag or another release of a compiler: nobody is asked to read those. */
function withDifference({ running, package: each, old }: Ran): RunningPackage {
  if (old === undefined || severityOfCode(running) === "info") return running;
  return { ...running, difference: scriptDifference(old, codeOf(each, running.step)) };
}

/** The gravest come first; of equals what reaches out, and of these the app's direct dependencies. */
function gravity(running: RunningPackage): number {
  const ofClass = running.class === null ? CODE_CLASSES.length : CODE_CLASSES.indexOf(running.class);
  const nearness = 99 - Math.min(running.path.length, 99);
  return SEVERITIES.indexOf(severityOfCode(running)) * 1_000 + ofClass * 100 + nearness;
}

function newsOf(
  { rule, running: { step }, package: each, wasBlocked }: Ran,
  running: readonly RunningPackage[],
): CodeNews["news"] {
  if (rule === "build/build-code-changed") return { rule, step, running };
  switch (step) {
    case "build-script":
      return { rule: "build/build-script-added", step, running };
    case "proc-macro":
      return { rule: "build/proc-macro-added", step, running };
    case "install-script":
      return { rule: "build/install-script-added", step, running, runs: each.outcome === "runs", wasBlocked };
  }
}

const RULES = {
  "build-script": "build/build-script-added",
  "proc-macro": "build/proc-macro-added",
  "install-script": "build/install-script-added",
} as const satisfies Readonly<Record<BuildStep, CodeNews["news"]["rule"]>>;

function newlyRunning(before: Inventory, after: Inventory, wayTo: WayTo): Ran[] {
  return newSteps(before, after).flatMap(({ step, package: first }) => {
    const taking = after
      .named(first)
      .packages.filter((each) => each.outcome === first.outcome && each.steps?.includes(step) === true);
    return gravest(taking.map((each) => newlyTaken(each, step, before, after, wayTo)));
  });
}

function newlyTaken(
  each: PinnedPackage,
  step: BuildStep,
  before: Inventory,
  after: Inventory,
  wayTo: WayTo,
): Ran {
  const from = before.named(each).nearest(each);
  const by = broughtBy(each, before, after);
  return {
    package: each,
    running: { ...runningOf(each, step, from, null, wayTo(each)), broughtBy: by },
    rule: RULES[step],
    wasBlocked: from?.steps?.includes("install-script") === true,
  };
}

/** Packages that ran such code before, of which another release runs other code now. Each name once. */
function changedCode(before: Inventory, after: Inventory, wayTo: WayTo): Ran[] {
  const changed = after.packages.flatMap((each): Ran[] => {
    if (each.outcome !== "runs" || each.code.length === 0 || before.same(each).length > 0) return [];
    const from = before.named(each).nearest(each);
    return each.code.flatMap(({ step, hash }): Ran[] => {
      const old = codeOf(from, step) ?? codeOfAny(each, step, before);
      if (old === undefined || old.hash === hash) return [];
      const running = runningOf(each, step, from, old.class, wayTo(each));
      return [{ package: each, running, rule: "build/build-code-changed", wasBlocked: false, old }];
    });
  });
  const byName = Map.groupBy(changed, ({ package: { ecosystem, name }, running }) =>
    JSON.stringify([ecosystem, name, running.step]),
  );
  return [...byName.values()].flatMap(gravest);
}

function codeOf(each: PinnedPackage | undefined, step: BuildStep): BuildCode | undefined {
  return each?.code.find((code) => code.step === step);
}

/** The step of another line of versions counts as taken for all of them, so that its code is what the new one is held against. */
function codeOfAny(each: PinnedPackage, step: BuildStep, before: Inventory): BuildCode | undefined {
  const took = before.named(each).packages.filter((old) => codeOf(old, step) !== undefined);
  return codeOf(nearestOf(took)(each), step);
}

/** Of several releases of one name the gravest: whoever brings a harmless one along hides nothing with it. */
function gravest(all: readonly Ran[]): Ran[] {
  const [first] = all.toSorted((one, other) => gravity(other.running) - gravity(one.running));
  if (first === undefined) return [];
  const sources = new Map(all.map((each) => [sourceText(each.package.source), each.package.source]));
  return [{ ...first, running: { ...first.running, sources: [...sources.values()] } }];
}

function runningOf(
  each: PinnedPackage,
  step: BuildStep,
  from: PinnedPackage | undefined,
  classBefore: RunningPackage["classBefore"],
  way: WayIn,
): RunningPackage {
  const code = each.code.find((one) => one.step === step);
  return {
    ...way,
    step,
    name: each.name,
    version: each.version,
    sources: [each.source],
    from: from?.version ?? null,
    moved: moveBetween(from, each),
    broughtBy: null,
    class: code?.class ?? null,
    classBefore,
    telling: code?.telling ?? [],
    difference: null,
    links: each.links,
  };
}
