import { BUILD_STEPS, type BuildStep, type PinnedPackage } from "../../domain/package.ts";
import type { Inventory } from "./inventory.ts";

export type NewStep = Readonly<{ step: BuildStep; package: PinnedPackage }>;

/**
 * The steps that a package takes after and that no version of it took before. A newer version of code that already ran
 * gives its publisher nothing that they did not have.
 */
export function newSteps(before: Inventory, after: Inventory): NewStep[] {
  return stepsTaken(after).filter((taken) => {
    const old = before.named(taken.package).packages;
    return !old.some((other) => isOpen(other) || matches(other, taken));
  });
}

/**
 * The packages whose looking at would settle whether a step is new: what is new itself and wasn't looked at, and the
 * older versions of what has a step.
 */
export function unsettled(before: Inventory, after: Inventory): PinnedPackage[] {
  const result = new Set(after.packages.filter((each) => mayBringSteps(each, before)));
  for (const taken of stepsTaken(after)) {
    const old = before.named(taken.package).packages;
    if (old.some((other) => matches(other, taken))) continue;
    // The same bytes ran whatever they run, even if base's lockfile is of a format that doesn't say what that is. A hash beside
    // a crate of this repository pins nothing.
    const { version, checksum } = taken.package;
    const isPinned = old.some(
      (other) => other.source.kind !== "path" && other.version === version && other.checksum === checksum,
    );
    if (isPinned && before.ran(taken.package)) continue;
    for (const other of old) if (isOpen(other)) result.add(other);
  }
  return [...result];
}

/** Whether it was not looked at and its steps would run, unless base ran the same bytes or npm's only step already. */
function mayBringSteps(each: PinnedPackage, before: Inventory): boolean {
  if (each.unknown === null || each.outcome !== "runs" || before.ran(each)) return false;
  const ranScripts = ({ steps, outcome }: PinnedPackage) =>
    steps?.includes("install-script") && outcome === "runs";
  return each.ecosystem === "cargo" || !before.named(each).packages.some(ranScripts);
}

/** Whether nothing is known of its steps. */
function isOpen({ steps, unknown }: PinnedPackage): boolean {
  return steps === null && unknown !== null;
}

/** Each step once for each name: the first package that takes it stands for the others. */
function stepsTaken(inventory: Inventory): NewStep[] {
  const taken = new Map<string, NewStep>();
  for (const each of inventory.packages) {
    for (const step of BUILD_STEPS) {
      const key = JSON.stringify([each.ecosystem, each.name, step, each.outcome]);
      const isTaken = each.steps?.includes(step) === true && each.outcome !== "never";
      if (isTaken && !taken.has(key)) taken.set(key, { step, package: each });
    }
  }
  return [...taken.values()];
}

/** Whether an older package took the step already, and not merely one that its package manager blocks. */
function matches(old: PinnedPackage, { step, package: { outcome } }: NewStep): boolean {
  return old.steps?.includes(step) === true && (old.outcome === "runs" || old.outcome === outcome);
}
