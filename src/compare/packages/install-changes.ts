import { minutesOf } from "../../domain/duration.ts";
import { type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import type { Deciding, InstallChange, InstallPolicy, InstallSetting } from "../../domain/install-policy.ts";
import { INSTALLS, type Installer, installerOf } from "../../domain/manager.ts";
import { code } from "../../domain/sentence.ts";
import type { ConfigWitness } from "../../domain/witness.ts";
import { scopeOf } from "../../words/packages.ts";
import { installersIn } from "./installers.ts";
import type { Inventory } from "./inventory.ts";
import { lostGuards } from "./lost-guards.ts";
import { counterpartOf, isHeardBy, meaningOf } from "./policies.ts";

export type InstallDifference = Readonly<{ changes: readonly InstallChange[]; gaps: readonly Gap[] }>;

/** What settings of head newly let happen, and the guards that are gone. What nobody knows the meaning of is a gap. */
export function installDifference(before: Inventory, after: Inventory): InstallDifference {
  const changes = new Map<string, InstallChange>();
  const gaps: Gap[] = [];
  for (const policy of after.policies) {
    const old = counterpartOf(policy, before, after);
    const installers = everInstallersIn(old, policy, before, after);
    const known = Map.groupBy(old?.settings ?? [], ({ name }) => name);
    for (const setting of newSettings(old, policy, installers)) {
      const change = changeFor(setting, known.get(setting.name) ?? [], policy);
      if (change === undefined) gaps.push(unknownSetting(setting));
      else if (!changes.has(change.identity)) changes.set(change.identity, change);
    }
    for (const setting of lostGuards(old, policy, installers)) {
      const change = guardChange(setting, policy);
      if (!changes.has(change.identity)) changes.set(change.identity, change);
    }
    gaps.push(...lostSettings(old, policy));
  }
  return { changes: [...changes.values()], gaps };
}

/** Who installed or installs a folder: whoever takes a manager away doesn't take its guards away with it. */
function everInstallersIn(
  old: InstallPolicy | undefined,
  policy: InstallPolicy,
  before: Inventory,
  after: Inventory,
): readonly Installer[] {
  const were = old === undefined ? [] : installersIn(old, before);
  return [...new Set([...were, ...installersIn(policy, after)])];
}

/** What is new and lets more happen, or something else. */
function newSettings(
  old: InstallPolicy | undefined,
  { settings }: InstallPolicy,
  installers: readonly Installer[],
): InstallSetting[] {
  const said = Map.groupBy(old?.settings ?? [], meaningOf);
  const named = Map.groupBy(old?.settings ?? [], ({ name }) => name);
  const added = settings.filter((each) => {
    // Whose scripts an approval newly runs is told of the packages: each manager has several places for them.
    const isApproval = each.decides === "approval" && each.of !== null;
    const isKnown = said
      .get(meaningOf(each))
      ?.some((other) => isApproval || isHeardBy(other, each, installers));
    return each.effect !== "less" && isKnown !== true && !followsFrom(each, named.get(each.name) ?? []);
  });
  const first = new Map<string, InstallSetting>();
  for (const each of added) {
    const other = first.get(meaningOf(each));
    if (other === undefined || other.from === "lockfile") first.set(meaningOf(each), each);
  }
  return [...first.values()];
}

/**
 * Whether it is no news beside base's settings of its name: it says what another file says, as a lockfile does, or holds back for
 * longer.
 */
function followsFrom(setting: InstallSetting, old: readonly InstallSetting[]): boolean {
  const { explainedBy, of, decides, effect, value } = setting;
  const isExplained =
    explainedBy !== undefined && !old.some((each) => each.of === of && each.explainedBy === explainedBy);
  // An exception for one package is no time, whatever its version looks like.
  const isLonger =
    decides === "guard" &&
    of === null &&
    old.some((each) => each.effect === effect && minutesOf(value) >= minutesOf(each.value));
  return isExplained || isLonger;
}

const RULES: Readonly<Record<Exclude<Deciding, "unknown">, InstallChange["rule"]>> = {
  approval: "build/install-script-approved",
  source: "packages/source-replaced",
  patch: "packages/source-replaced",
  code: "build/installer-extended",
  guard: "packages/install-guard-removed",
};

function changeFor(
  setting: InstallSetting,
  old: readonly InstallSetting[],
  { folder }: InstallPolicy,
): InstallChange | undefined {
  const { decides, of } = setting;
  if (decides === "unknown") return undefined;
  const before = of === null ? old.find((each) => each.of === null) : undefined;
  return {
    domain: "packages",
    direction: "widened",
    rule: RULES[decides],
    ecosystem: "npm",
    setting,
    before: before?.written ?? null,
    packages: of === null ? [] : [of],
    owner: "stranger",
    folder,
    at: setting.at,
    identity: JSON.stringify(["setting", meaningOf(setting)]),
    witness: witnessFor(setting, WITNESSES[decides](setting)),
  };
}

function guardChange(setting: InstallSetting, policy: InstallPolicy): InstallChange {
  const now = policy.settings.find(({ name, of }) => name === setting.name && of === setting.of);
  return {
    domain: "packages",
    direction: "widened",
    rule: "packages/install-guard-removed",
    ecosystem: "npm",
    setting,
    before: setting.written,
    packages: setting.of === null ? [] : [setting.of],
    owner: "stranger",
    folder: policy.folder,
    was: setting.at,
    at: now?.at ?? { path: policy.path, line: 1, column: 1, endLine: 1 },
    identity: JSON.stringify(["guard", setting.name, setting.of]),
    witness: witnessFor(setting, `no longer held back by ${setting.written}`),
  };
}

const WITNESSES: Readonly<Record<Exclude<Deciding, "unknown">, (setting: InstallSetting) => string>> = {
  approval: ({ of }) => `may run the install script of ${of ?? "every package"}`,
  source: (setting) => `takes ${takenBy(setting)} as ${setting.written} says`,
  patch: ({ written, of }) => `changes ${of ?? "packages"} as ${written} says`,
  code: ({ written }) => `runs what ${written} names`,
  guard: ({ written }) => `does what ${written} says`,
};

function takenBy(setting: InstallSetting): string {
  const scope = scopeOf(setting);
  return scope === null ? (setting.of ?? "packages") : `${scope}/…`;
}

function witnessFor(setting: InstallSetting, what: string): ConfigWitness {
  const { written, name, value, of } = setting;
  return {
    kind: "config",
    platform: "any",
    written,
    setting: name,
    extent: of ?? value,
    text: `${commandFor(setting)}  # ${what}`,
  };
}

/** How people start the manager that reads the setting. */
function commandFor({ from, at }: InstallSetting): string {
  if (from === "pnpm-workspace.yaml") return INSTALLS.pnpm;
  if (from === ".yarnrc.yml" || from === ".yarnrc") return INSTALLS.yarn;
  return from === "bunfig.toml" ? INSTALLS.bun : INSTALLS[installerOf(at.path)];
}

function unknownSetting(setting: InstallSetting): Gap {
  const message = `${inWords(setting)} is new: it may decide what installing runs, or where packages come from. Check that this is meant.`;
  return gapAt(setting.at, { kind: "not-checked", rests: meaningOf(setting), message });
}

/** Settings of base that head lacks and that may have held something back. */
function lostSettings(old: InstallPolicy | undefined, { settings, path }: InstallPolicy): Gap[] {
  const said = new Set(settings.map(meaningOf));
  const replaced = new Set(settings.filter(({ effect }) => effect !== "less").map(({ name }) => name));
  const lost = (old?.settings ?? []).filter((each) => {
    const isTold = each.effect === "more" || each.decides === "guard" || each.decides === "patch";
    return !isTold && !said.has(meaningOf(each)) && !replaced.has(each.name);
  });
  return lost.map((setting) => {
    const message = `${inWords(setting)} is gone: it decided what installing runs, or where packages come from. Check that this is meant.`;
    return gapIn(path, { kind: "not-checked", rests: wordsOf("gone", meaningOf(setting)), message });
  });
}

function inWords({ written, from }: InstallSetting): string {
  return `${code(written)}${from === "package.json" ? " in package.json" : ""}`;
}
