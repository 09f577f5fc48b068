import type { CodeOwner, InstallChange, InstallSetting } from "../../domain/install-policy.ts";
import type { PinnedPackage } from "../../domain/package.ts";
import type { Place } from "../../domain/place.ts";
import { sourceText } from "../../domain/source.ts";
import { type Inventory, originOf } from "./inventory.ts";
import { meaningOf } from "./policies.ts";
import { repositoryOwner } from "./repository-owner.ts";

/** Settings of head that say anew where crates come from. It doesn't matter which file says it, nor in which table. */
export function newBuildSettings(before: Inventory, after: Inventory): InstallSetting[] {
  const known = new Set(before.buildSettings.map(meaningOf));
  const added = after.buildSettings.filter((each) => !known.has(meaningOf(each)));
  return [...new Map(added.toReversed().map((each) => [meaningOf(each), each])).values()].reverse();
}

/** Whether one of these settings takes a package from where its lockfile says that it comes from. */
export function toldBy(settings: readonly InstallSetting[]): (each: PinnedPackage) => boolean {
  const told = new Set(settings.map(({ of, source }) => source && JSON.stringify([of, originOf(source)])));
  return ({ ecosystem, name, source }) =>
    ecosystem === "cargo" && told.has(JSON.stringify([name, originOf(source)]));
}

/** One change for each source that newly answers: several lines may be needed for one, and many crates may come from it. */
export function buildSettingChanges(added: readonly InstallSetting[], before: Inventory): InstallChange[] {
  if (added.length === 0) return [];
  const standing = { settings: Map.groupBy(before.buildSettings, subjectOf), owners: ownersIn(before) };
  return [...Map.groupBy(added, causeOf).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [changeOf(first, group, standing)];
  });
}

/** What base says of the same, and whose repositories it takes code from. */
type Standing = Readonly<{
  settings: ReadonlyMap<string, readonly InstallSetting[]>;
  owners: ReadonlySet<string | null>;
}>;

function subjectOf({ name, of }: InstallSetting): string {
  return JSON.stringify([name, of]);
}

function ownersIn({ packages, buildSettings }: Inventory): ReadonlySet<string | null> {
  const taken = [...packages, ...buildSettings].flatMap(({ source }) => source ?? []);
  return new Set(taken.map(repositoryOwner));
}

/** A registry that is defined and a crate that it replaces are told apart, and so is each folder: it has code of its own. */
function causeOf(setting: InstallSetting): string {
  const { source } = setting;
  const isElsewhere = source?.kind === "git" || source?.kind === "registry";
  return isElsewhere ? JSON.stringify([setting.of === null, originOf(source)]) : meaningOf(setting);
}

function changeOf(
  setting: InstallSetting,
  group: readonly InstallSetting[],
  { settings, owners }: Standing,
): InstallChange {
  const { of, written } = setting;
  const old = settings.get(subjectOf(setting))?.[0];
  return {
    domain: "packages",
    direction: "widened",
    rule: "packages/source-replaced",
    ecosystem: "cargo",
    setting,
    before: old?.written ?? null,
    packages: of === null ? [] : [...new Set(group.flatMap((each) => each.of ?? []))],
    owner: ownerOf(setting, owners),
    folder: null,
    at: newLineOf(setting, old),
    identity: JSON.stringify(["setting", ...group.map(meaningOf)]),
    witness: witnessFor(setting, `cargo build  # takes ${of ?? "crates"} as ${written} says`),
  };
}

/** Of several lines the first that base lacks. */
function newLineOf({ lines = [], at }: InstallSetting, old: InstallSetting | undefined): Place {
  const known = new Set(old?.lines?.map(({ written }) => written));
  return lines.find(({ written }) => !known.has(written))?.at ?? at;
}

/** Who forks one crate may be known. Who answers for all crates answers for names that were never asked of them. */
function ownerOf({ source, of }: InstallSetting, known: Standing["owners"]): CodeOwner {
  if (source?.kind === "path") return "repository";
  const owner = source === undefined || of === null ? null : repositoryOwner(source);
  return owner !== null && known.has(owner) ? "known" : "stranger";
}

/** What a setting says of one crate is a download of that crate; the rest is a setting of all. */
function witnessFor(
  { name, of, value, source, written }: InstallSetting,
  text: string,
): InstallChange["witness"] {
  const common = { platform: "any", text } as const;
  if (of === null || source === undefined)
    return { ...common, kind: "config", written, setting: name, extent: value };
  return {
    ...common,
    kind: "package",
    ecosystem: "cargo",
    name: of,
    version: "*",
    source: sourceText(source),
  };
}
