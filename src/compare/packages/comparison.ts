import type { PackageGrant } from "../../domain/package.ts";
import type { PackageChange, PackageRule } from "../../domain/package-change.ts";
import type { Comparison } from "../comparison.ts";
import { allowsPackage } from "./allows.ts";
import { newlyAmbiguous } from "./ambiguous.ts";
import { buildSettingChanges, newBuildSettings } from "./build-settings.ts";
import { policyChanges } from "./crate-policies.ts";
import type { Difference } from "./difference.ts";
import { differences } from "./differences.ts";
import { extentOf } from "./extent.ts";
import { foldedSettings } from "./folded-settings.ts";
import { packageGaps } from "./gaps.ts";
import { newlyApart } from "./halves-apart.ts";
import { installDifference } from "./install-changes.ts";
import { type Inventory, inventoryOf } from "./inventory.ts";
import { newlyAlone } from "./lone-halves.ts";
import { changeOf } from "./package-change.ts";
import { newlyBuilt } from "./standing.ts";
import { withTellers } from "./told-approvals.ts";
import { newlyUnpinned } from "./unpinned.ts";

/** Compares what lockfiles pin: whose code gets into the app and its build that did not before. */
export const packageComparison: Comparison<PackageGrant, PackageChange> = {
  domain: "packages",

  compare(base, head) {
    const [before, after] = [inventoryOf(base ?? []), inventoryOf(head)];
    const settings = installDifference(before, after);
    const replaced = newBuildSettings(before, after);
    const widened = differences(before, after, replaced).map((each) => changeOf(each, "widened"));
    const permitted = [...settings.changes, ...policyChanges(base ?? [], head)];
    const changes = [
      ...widened,
      ...taken(before, after).map((each) => changeOf(each, "narrowed")),
      ...newlyUnpinned(base ?? [], head),
      ...newlyApart(base ?? [], head),
      ...newlyAlone(base ?? [], head),
      ...newlyAmbiguous(base ?? [], head),
      ...foldedSettings(withTellers(permitted, widened)),
      ...buildSettingChanges(replaced, before),
    ];
    const gaps = [...packageGaps(before, after), ...settings.gaps, ...newlyBuilt(base ?? [], head)];
    return { changes, gaps };
  },

  allows: allowsPackage,

  extentOf,
};

/** What takes something away when it goes. */
const REMOVABLE = new Set<PackageRule>([
  "build/build-script-added",
  "build/proc-macro-added",
  "build/install-script-added",
  "packages/links-added",
  "packages/plugin-added",
  "packages/package-added",
]);

/** What head has no more. A lockfile that is gone took nothing away: its packages are only pinned no longer. */
function taken(base: Inventory, head: Inventory): Difference[] {
  return differences(head, base).filter((each) => !each.lockfileIsNew && isLoss(each));
}

/** Other bytes or another owner of a package that stays never only narrow. */
function isLoss({ news: { rule }, from }: Difference): boolean {
  return REMOVABLE.has(rule) || (rule === "packages/source-changed" && from === undefined);
}
