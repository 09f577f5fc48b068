import { type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import {
  type InstallPolicy,
  type InstallSetting,
  type PackageGrant,
  packageKey,
  SCRIPT_POLICIES,
} from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { folderOf } from "./folders.ts";
import { type Inventory, inventoryOf } from "./inventory.ts";

/** What head's settings newly let run, or take from elsewhere, and the guards that are gone. */
export function policyGaps(before: Inventory, after: Inventory): Gap[] {
  return after.policies.flatMap((policy) => {
    const old = counterpartOf(policy, before, after);
    return [...newSettings(old, policy), ...lostSettings(old, policy), ...lostFlags(old, policy)];
  });
}

/**
 * Head's packages as they would be if no setting of this change kept scripts from running: a change that brings a script
 * and the setting that stops it is judged by base's settings.
 */
export function undecidedBy(before: Inventory, after: Inventory): Inventory {
  const stricter = new Set(
    after.policies
      .filter((policy) => strictness(policy) > strictness(counterpartOf(policy, before, after)))
      .map(({ folder }) => folder),
  );
  if (stricter.size === 0) return after;
  const packages = after.packages.map((each): PackageGrant => {
    return each.ecosystem === "npm" && stricter.has(folderOf(each.at.path))
      ? { ...each, outcome: "runs" }
      : each;
  });
  return inventoryOf(packages);
}

function strictness(policy: InstallPolicy | undefined): number {
  return policy === undefined ? 0 : SCRIPT_POLICIES.indexOf(policy.scripts);
}

/** What base says of the same folder, or of one that is gone and said the same. */
function counterpartOf(
  policy: InstallPolicy,
  before: Inventory,
  after: Inventory,
): InstallPolicy | undefined {
  const same = before.policies.find(({ folder }) => folder === policy.folder);
  if (same !== undefined) return same;
  const still = new Set(after.policies.map(({ folder }) => folder));
  const moved = before.policies.filter(({ folder }) => !still.has(folder));
  return moved.find((old) => newSettings(old, policy).length === 0);
}

function newSettings(old: InstallPolicy | undefined, { settings }: InstallPolicy): Gap[] {
  const known = new Set(old?.settings.map(meaningOf));
  return settings
    .filter((setting) => setting.effect !== "less" && !known.has(meaningOf(setting)))
    .map((setting) => {
      const message = `${inWords(setting)} is new: it decides what installing runs, or where packages come from. Check that this is meant.`;
      return gapAt(setting.at, {
        kind: "not-checked",
        rests: meaningOf(setting),
        message,
        ...aboutOf(setting),
      });
    });
}

function lostSettings(old: InstallPolicy | undefined, { settings, path }: InstallPolicy): Gap[] {
  const said = new Set(settings.map(meaningOf));
  const replaced = new Set(
    settings.filter(({ effect }) => effect !== "less").map(({ name, from }) => `${from} ${name}`),
  );
  const lost = (old?.settings ?? []).filter((setting) => {
    const isTold = replaced.has(`${setting.from} ${setting.name}`);
    return setting.effect !== "more" && !said.has(meaningOf(setting)) && !isTold;
  });
  return lost.map((setting) => {
    const message = `${inWords(setting)} is gone: it decided what installing runs, or where packages come from. Check that this is meant.`;
    return gapIn(path, { kind: "not-checked", rests: wordsOf("gone", meaningOf(setting)), message });
  });
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

function meaningOf({ name, value, from, effect }: InstallSetting): string {
  return wordsOf("setting", from, name, value, effect);
}

function inWords({ written, from }: InstallSetting): string {
  return `${code(written)}${from === "package.json" ? " in package.json" : ""}`;
}

function aboutOf({ of }: InstallSetting): Pick<Gap, "about"> {
  return of === null ? {} : { about: [packageKey({ ecosystem: "npm", name: of })] };
}
