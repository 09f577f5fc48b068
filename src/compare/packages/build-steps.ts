import type { BuildStep, PackageCause, PinnedPackage } from "../../domain/package.ts";
import type { Inventory } from "./inventory.ts";

export type NewStep = Readonly<{ cause: PackageCause; step: BuildStep; package: PinnedPackage }>;

const CAUSES: readonly Readonly<{ step: BuildStep; cause: PackageCause }>[] = [
  { step: "build-script", cause: "build-script-added" },
  { step: "proc-macro", cause: "proc-macro-added" },
  { step: "install-script", cause: "install-script-added" },
];

/**
 * The steps that a package takes after and that no version of it took before. A newer version of code that already ran
 * gives its publisher nothing that they did not have.
 */
export function newSteps(before: Inventory, after: Inventory): NewStep[] {
  return stepsTaken(after).filter((taken) => {
    const old = before.named(taken.package).packages;
    return !old.some((other) => other.unknown !== null || matches(other, taken));
  });
}

/**
 * The packages whose looking at would settle whether a step is new: what is new itself and wasn't looked at, and the
 * older versions of what has a step.
 */
export function unsettled(before: Inventory, after: Inventory): PinnedPackage[] {
  const result = new Set(after.packages.filter((each) => each.unknown !== null && !before.has(each)));
  for (const taken of stepsTaken(after)) {
    const old = before.named(taken.package).packages;
    if (old.some((other) => matches(other, taken))) continue;
    for (const other of old) if (other.unknown !== null) result.add(other);
  }
  return [...result];
}

/** Each step once for each name: the first package that takes it stands for the others. */
function stepsTaken(inventory: Inventory): NewStep[] {
  const taken = new Map<string, NewStep>();
  for (const each of inventory.packages) {
    for (const { step, cause } of CAUSES) {
      const key = JSON.stringify([each.ecosystem, each.name, step, each.runs]);
      if (each.steps?.includes(step) && !taken.has(key)) taken.set(key, { cause, step, package: each });
    }
  }
  return [...taken.values()];
}

/** Whether an older package took the step already, and not merely one that its package manager blocks. */
function matches(old: PinnedPackage, { step, package: { runs } }: NewStep): boolean {
  return old.steps?.includes(step) === true && (old.runs || !runs);
}
