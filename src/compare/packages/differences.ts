import type { BuildStep, PackageCause, PinnedPackage } from "../../domain/package.ts";
import { newSteps } from "./build-steps.ts";
import { changedChecksums } from "./checksums.ts";
import { type Inventory, nameOf, originOf } from "./inventory.ts";
import { movedSources } from "./sources.ts";
import { moveBetween } from "./versions.ts";

/** One thing that packages may do after and could not do before. */
export type Difference = Readonly<{
  cause: PackageCause;
  package: PinnedPackage;
  /** What base had of it. */
  from: PinnedPackage | undefined;
  step: BuildStep | null;
  /** All packages that it stands for, the one above first. */
  all: readonly PinnedPackage[];
  /** The app had no lockfile of this kind, so that all of it is new. */
  lockfileIsNew: boolean;
}>;

/** As many of one kind are told one by one; a page with more is not read. */
const MOST_OF_ONE_KIND = 25;

/** What `after` lets happen and `before` does not. */
export function differences(before: Inventory, after: Inventory): Difference[] {
  const found: Difference[] = [
    ...changedChecksums(before, after).map((each) => difference("checksum-changed", each, before)),
    ...movedSources(before, after).map((each) => difference("source-changed", each, before)),
    ...newSteps(before, after).map((each) => difference(each.cause, each.package, before, each.step)),
    ...newPlugins(before, after).map((each) => difference("plugin-added", each, before)),
    ...newLinks(before, after).map((each) => difference("links-added", each, before)),
  ];
  const told = new Set(found.map(({ package: each }) => nameOf(each)));
  const plain = newNames(before, after).filter((each) => !told.has(nameOf(each)));
  return folded([...found, ...plain.map((each) => difference("package-added", each, before))]);
}

function difference(
  cause: PackageCause,
  each: PinnedPackage,
  before: Inventory,
  step: BuildStep | null = null,
): Difference {
  const from = before.named(each).nearest(each);
  return { cause, package: each, from, step, all: [each], lockfileIsNew: before.isEmpty(each.ecosystem) };
}

/** The first package of each name that `before` does not know. */
function newNames(before: Inventory, after: Inventory): PinnedPackage[] {
  const names = new Map<string, PinnedPackage>();
  for (const each of after.packages) {
    if (each.source === "path" || names.has(nameOf(each)) || before.named(each).packages.length > 0) continue;
    names.set(nameOf(each), each);
  }
  return [...names.values()];
}

/** Both halves of Tauri's plugins: the crate that adds commands, and the package that calls them. */
const PLUGIN = { cargo: /^tauri-plugin-/, npm: /^@tauri-apps\/plugin-/ };

function newPlugins(before: Inventory, after: Inventory): PinnedPackage[] {
  return newNames(before, after).filter((each) => PLUGIN[each.ecosystem].test(each.name));
}

/** Versions of a known crate that newly link a native library. A new crate's is told with its build script. */
function newLinks(before: Inventory, after: Inventory): PinnedPackage[] {
  const linking = new Map<string, PinnedPackage>();
  for (const each of after.packages) {
    const { packages, links } = before.named(each);
    if (each.links === null || packages.length === 0 || links.has(each.links)) continue;
    linking.set(JSON.stringify([nameOf(each), each.links]), each);
  }
  return [...linking.values()].filter((each) => {
    return before.named(each).packages.every((other) => other.unknown === null);
  });
}

/** Puts into one what is one thing to people, and what is too much to be told one by one. */
function folded(all: readonly Difference[]): Difference[] {
  const things = [...Map.groupBy(all, thingOf).values()].flatMap(asOne);
  return [...Map.groupBy(things, kindOf).values()].flatMap((group) => {
    const alone = group.some((each) => each.lockfileIsNew) ? 0 : MOST_OF_ONE_KIND;
    return [...group.slice(0, alone), ...asOne(group.slice(alone))];
  });
}

/** All plain new packages of a lockfile are one thing; so are those that moved from one owner to another. */
function thingOf(each: Difference): unknown {
  switch (each.cause) {
    case "package-added":
      return kindOf(each);
    case "source-changed": {
      const { package: it, from } = each;
      return JSON.stringify([it.ecosystem, it.at.path, from && originOf(from.source), originOf(it.source)]);
    }
    default:
      return each;
  }
}

/** Only what is equally grave is told together: an update that anyone takes isn't lost among new names. */
function kindOf({ cause, package: each, from }: Difference): string {
  const grave = [moveBetween(from, each), each.runs, each.checksum === null];
  return JSON.stringify([cause, each.ecosystem, each.at.path, ...grave]);
}

function asOne(group: readonly Difference[]): Difference[] {
  const [first] = group;
  return first === undefined ? [] : [{ ...first, all: group.flatMap((each) => each.all) }];
}
