import type { CratePolicy, InstallChange, InstallSetting } from "../../domain/install-policy.ts";
import type { PackageGrant } from "../../domain/package.ts";

/** What policies of cargo-deny newly let pass, and the checks that they make no more. */
export function policyChanges(base: readonly PackageGrant[], head: readonly PackageGrant[]): InstallChange[] {
  const before = policiesIn(base);
  const changes = policiesIn(head).flatMap((policy) => {
    const old = before.find(({ asked }) => asked === policy.asked);
    return old === undefined ? [] : [...approvalChanges(old, policy), ...checkChanges(old, policy)];
  });
  // One file mostly counts for the app's folder and for the workspace's, and one entry for several checks.
  return [...new Map(changes.toReversed().map((change) => [change.identity, change])).values()].reverse();
}

function policiesIn(grants: readonly PackageGrant[]): CratePolicy[] {
  return grants.filter((grant) => grant.kind === "crate-policy");
}

function approvalChanges(old: CratePolicy, policy: CratePolicy): InstallChange[] {
  return newApprovals(old, policy).map((setting) => {
    const { of, written, at } = setting;
    const text = `lets ${of} pass by ${written}`;
    return {
      ...changeOf(setting, policy, text),
      rule: "build/install-script-approved",
      before: null,
      at,
      identity: JSON.stringify(["crate policy", of, written]),
    };
  });
}

/** One change for each line where the checks stood or something stands in their place. */
function checkChanges(old: CratePolicy, policy: CratePolicy): InstallChange[] {
  const lost = Map.groupBy(lostChecks(old, policy), (each) => placeFor(each, policy).line);
  return [...lost.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      ...changeOf(first, policy, `no longer stops by ${first.written}`),
      rule: "packages/install-guard-removed",
      before: first.written,
      written: [...new Set(group.map(({ written }) => written))],
      at: placeFor(first, policy),
      identity: JSON.stringify(["crate policy", ...group.map(({ name, of, value }) => [name, of, value])]),
    };
  });
}

/** Exceptions from a check that both sides make. What base doesn't check, it lets pass. */
function newApprovals(old: CratePolicy, { settings }: CratePolicy): InstallSetting[] {
  const isMade = (check: string, each: CratePolicy["settings"]) =>
    each.some(({ decides, name }) => decides === "guard" && name === check);
  return settings.filter(
    (each) =>
      each.decides === "approval" &&
      isMade(each.name, old.settings) &&
      isMade(each.name, settings) &&
      !old.settings.some((other) => saysAsMuch(other, each)),
  );
}

function lostChecks(old: CratePolicy, { settings }: CratePolicy): InstallSetting[] {
  return old.settings.filter(
    (each) => each.decides === "guard" && !settings.some((other) => saysAsMuch(other, each)),
  );
}

/** Whether a setting holds wherever the other does: it has no condition that the other lacks. */
function saysAsMuch(setting: InstallSetting, other: InstallSetting): boolean {
  return (
    setting.decides === other.decides &&
    setting.name === other.name &&
    setting.of === other.of &&
    conditionsOf(setting).isSubsetOf(conditionsOf(other))
  );
}

function conditionsOf({ value }: InstallSetting): ReadonlySet<string> {
  return new Set(value === "" ? [] : value.split("\n"));
}

/** A check that is gone has no line: where something else stands in its place, it is that. */
function placeFor({ name, of }: InstallSetting, { settings, path }: CratePolicy): InstallSetting["at"] {
  const now = settings.find((each) => each.decides === "guard" && each.name === name && each.of === of);
  return now?.at ?? { path, line: 1, column: 1, endLine: 1 };
}

function changeOf(
  setting: InstallSetting,
  { folder }: CratePolicy,
  what: string,
): Omit<InstallChange, "rule" | "before" | "at" | "identity"> {
  const { name, of, value, written } = setting;
  return {
    domain: "packages",
    direction: "widened",
    ecosystem: "cargo",
    setting,
    packages: of === null ? [] : [of],
    owner: "stranger",
    folder,
    witness: {
      kind: "config",
      platform: "any",
      written,
      setting: name,
      extent: of ?? value,
      text: `cargo deny check bans  # ${what}`,
    },
  };
}
