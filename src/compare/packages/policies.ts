import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import {
  type InstallPolicy,
  type InstallSetting,
  READ_BY,
  stricterThan,
} from "../../domain/install-policy.ts";
import type { Installer, Manager } from "../../domain/manager.ts";
import type { PackageGrant, PinnedPackage } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { folderOf } from "./folders.ts";
import { type Inventory, inventoryOf } from "./inventory.ts";

/** Commands of head that newly install with scripts. */
export function policyGaps(before: Inventory, after: Inventory): Gap[] {
  return after.policies.flatMap((policy) => {
    const old = counterpartOf(policy, before, after);
    return [...lostFlags(old, policy), ...thawed(old, policy)];
  });
}

/**
 * Head's packages as they would be if no setting of this change kept scripts from running: a change that brings a script
 * and the setting that stops it is judged by base's settings.
 */
export function undecidedBy(before: Inventory, after: Inventory): Inventory {
  const stricter = new Map(
    after.policies.flatMap((policy) => {
      const old = counterpartOf(policy, before, after);
      const ran = scriptsRunBy(old, before);
      return stricterThan(old, policy).map((each) => [placeOf(each, policy.folder), ran] as const);
    }),
  );
  if (stricter.size === 0) return after;
  const packages = after.packages.map((each): PackageGrant => {
    const ran = stricter.get(placeOf(each.manager, folderOf(each.at.path)));
    return ran?.(each) === true ? { ...each, outcome: "runs" } : each;
  });
  return inventoryOf(packages);
}

function placeOf(manager: Manager, folder: string): string {
  return `${manager} ${folder}`;
}

/** Whose scripts run by a policy: everybody's, or only those that it approves, or that base ran under the same name. */
function scriptsRunBy(old: InstallPolicy | undefined, before: Inventory): (each: PinnedPackage) => boolean {
  const approved = new Set(
    old?.settings.flatMap(({ decides, effect, of }) =>
      decides === "approval" && effect === "more" && of !== null ? of : [],
    ),
  );
  return (each) => {
    if (old === undefined || each.manager === "cargo" || old.scripts[each.manager] === "all") return true;
    return approved.has(each.name) || before.named(each).packages.some(({ outcome }) => outcome === "runs");
  };
}

/** What base says of the same folder, or of one that is gone and said the same. */
export function counterpartOf(
  policy: InstallPolicy,
  before: Inventory,
  after: Inventory,
): InstallPolicy | undefined {
  const same = before.policies.find(({ folder }) => folder === policy.folder);
  if (same !== undefined) return same;
  const still = new Set(after.policies.map(({ folder }) => folder));
  const moved = before.policies.filter(({ folder }) => !still.has(folder));
  const said = (each: InstallPolicy) => new Set(each.settings.map(meaningOf));
  return moved.find((old) => said(policy).isSubsetOf(said(old)));
}

/**
 * Commands that install with scripts where none did before: one that installed without them does so no more, or one came in
 * addition, such as `npm rebuild`. One that is gone altogether is no loss.
 */
function lostFlags(old: InstallPolicy | undefined, { installs, folder, path }: InstallPolicy): Gap[] {
  if (old === undefined || installs.withScripts <= old.installs.withScripts) return [];
  const isFirst = old.installs.withScripts === 0 && old.installs.without > 0;
  if (!isFirst && installs.without >= old.installs.without) return [];
  const how = isFirst ? "Every command" : "A command";
  const message = `${how} that installed ${code(folder === "" ? "." : folder)} did so with ${code("--ignore-scripts")} until now: install scripts newly run there. Check that this is meant.`;
  return [gapIn(path, { kind: "not-checked", rests: wordsOf("ignore-scripts", folder, installs), message })];
}

/** Commands that stopped at a stale lockfile, in the place of which one now says that it goes on. */
function thawed(old: InstallPolicy | undefined, { locks, folder, path }: InstallPolicy): Gap[] {
  if (old === undefined || locks.thawed <= old.locks.thawed || locks.frozen >= old.locks.frozen) return [];
  const message = `A command that installed ${code(folder === "" ? "." : folder)} stopped until now where the lockfile isn't what manifests ask for, and says that it goes on: it then takes what is newest. Check that this is meant.`;
  return [gapIn(path, { kind: "not-checked", rests: wordsOf("thawed", folder, locks), message })];
}

/**
 * What a setting means, whichever file says it: a setting that moves from package.json into another file stays what it is. A
 * command says it of itself alone, and of what isn't known the file may matter.
 */
export function meaningOf({ name, value, of, from, effect, decides }: InstallSetting): string {
  // Several settings approve a package, and several refuse it.
  if (decides === "approval" && of !== null)
    return wordsOf(effect === "more" ? "approval" : "refusal", of, value);
  const where = decides === "unknown" || from === "command" ? from : null;
  return wordsOf("setting", where, name, of, value, effect);
}

/**
 * Whether all who go by one setting go by another in its place: a setting that moves into a file that its manager doesn't read is
 * gone. Those who don't install the folder go by neither; where nobody says who does, everybody may.
 */
export function isHeardBy(
  setting: InstallSetting,
  other: InstallSetting,
  installers: readonly Installer[],
): boolean {
  const [readers, needed] = [READ_BY[setting.from], READ_BY[other.from]];
  const using = needed.filter((each) => installers.includes(each));
  return (using.length > 0 ? using : needed).every((each) => readers.includes(each));
}
