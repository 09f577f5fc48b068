import type { InstallSetting } from "../../domain/install-policy.ts";
import { type PinnedPackage, packageKey, type Withdrawn } from "../../domain/package.ts";
import type { PackageNews } from "../../domain/package-change.ts";
import { broughtBy } from "./brought-by.ts";
import { toldBy } from "./build-settings.ts";
import { changedChecksums } from "./checksums.ts";
import type { Difference } from "./difference.ts";
import { folded } from "./folded-differences.ts";
import { bytesOf, type Inventory } from "./inventory.ts";
import { offerOf } from "./offers.ts";
import { codeNews } from "./running.ts";
import { sourceTies } from "./source-ties.ts";
import { movedSources } from "./sources.ts";
import { waysIn } from "./ways-in.ts";

/**
 * What `after` lets happen and `before` does not. That a crate comes from elsewhere is told where a new setting says so, and not
 * again where the lockfile follows.
 */
export function differences(
  before: Inventory,
  after: Inventory,
  replaced: readonly InstallSetting[] = [],
): Difference[] {
  const wayTo = waysIn(before, after);
  const of = (each: PinnedPackage, tell: (origin: Origin) => PackageNews): Difference => {
    const origin = {
      from: before.named(each).nearest(each),
      way: wayTo(each),
      broughtBy: broughtBy(each, before, after),
      lockfileIsNew: before.isEmpty(each.ecosystem),
    };
    return { news: tell(origin), package: each, all: [each], ...origin };
  };
  const tieOf = sourceTies(before, after);
  const found: Difference[] = [
    ...changedChecksums(before, after).map((each) =>
      of(each, ({ from }) => ({
        rule: "packages/checksum-changed",
        checksum: each.checksum,
        checksumBefore: from?.checksum ?? null,
      })),
    ),
    ...movedSources(before, after).map((each) =>
      of(each, ({ from }) => ({
        rule: "packages/source-changed",
        source: each.source,
        sourceBefore: from?.source ?? null,
        tie: tieOf(each, from),
      })),
    ),
    ...otherBytes(before, after).map((each) =>
      of(each, () => ({ rule: "packages/bytes-unpublished", checksum: each.checksum })),
    ),
    ...newlyUnreached(before, after).map((each) => of(each, () => ({ rule: "packages/unreached" }))),
    ...withdrawnReleases(before, after).map(({ package: each, listing }) =>
      of(each, () => ({ rule: "packages/version-withdrawn", listing })),
    ),
    ...codeNews(before, after, wayTo).flatMap(({ news, packages }) => {
      const [first] = packages;
      return first === undefined ? [] : [{ ...of(first, () => news), all: packages }];
    }),
    ...newPlugins(before, after).map((each) => {
      const offer = offerOf(each, before.offers, after.offers);
      return of(each, () => ({ rule: "packages/plugin-added", offer }));
    }),
    ...newLinks(before, after).map(({ package: each, links }) =>
      of(each, (origin) => ({ rule: "packages/links-added", links, broughtBy: origin.broughtBy })),
    ),
  ];
  const told = new Set(found.flatMap(({ all }) => all.map(packageKey)));
  const plain = newNames(before, after).filter((each) => !told.has(packageKey(each)));
  const isTold = toldBy(replaced);
  const isNews = ({ news, package: each }: Difference) =>
    news.rule !== "packages/source-changed" || !isTold(each);
  return folded([
    ...found.filter(isNews),
    ...plain.map((each) =>
      of(each, ({ lockfileIsNew, way }) => {
        const { name, version } = each;
        return { rule: "packages/package-added", lockfileIsNew, added: [{ name, version, ...way }] };
      }),
    ),
  ]);
}

type Origin = Pick<Difference, "from" | "way" | "broughtBy" | "lockfileIsNew">;

/** The first package of each name that `before` does not know. */
function newNames(before: Inventory, after: Inventory): PinnedPackage[] {
  const names = new Map<string, PinnedPackage>();
  for (const each of after.packages) {
    if (each.source.kind === "path" || names.has(packageKey(each)) || before.named(each).packages.length > 0)
      continue;
    names.set(packageKey(each), each);
  }
  return [...names.values()];
}

/** Both halves of Tauri's plugins: the crate that adds commands, and the package that calls them. */
const PLUGIN = { cargo: /^tauri-plugin-/, npm: /^@tauri-apps\/plugin-/ };

function newPlugins(before: Inventory, after: Inventory): PinnedPackage[] {
  return newNames(before, after).filter((each) => PLUGIN[each.ecosystem].test(each.name));
}

/**
 * Known crates of which no version linked a native library and one does now. What the library is called is the crate's
 * own affair, and changes with its versions; a new crate's is told with its build script.
 */
function newLinks(before: Inventory, after: Inventory): NewLink[] {
  const linking = new Map<string, NewLink>();
  for (const each of after.packages) {
    const { packages } = before.named(each);
    if (each.links === null || packages.length === 0 || linking.has(packageKey(each))) continue;
    if (packages.every(({ links, unknown }) => links === null && unknown === null))
      linking.set(packageKey(each), { package: each, links: each.links });
  }
  return [...linking.values()];
}

type NewLink = Readonly<{ package: PinnedPackage; links: string }>;

/** Releases that head pins and base does not, and that their registry offers no more to who doesn't have them. */
function withdrawnReleases(before: Inventory, after: Inventory): WithdrawnRelease[] {
  return after.packages.flatMap((each) => {
    const { listing } = each;
    const isGone = listing === "yanked" || listing === "withdrawn";
    return !isGone || before.same(each).length > 0 ? [] : [{ package: each, listing }];
  });
}

type WithdrawnRelease = Readonly<{ package: PinnedPackage; listing: Withdrawn }>;

/** Releases that head pins to other bytes than their registry serves. */
function otherBytes(before: Inventory, after: Inventory): PinnedPackage[] {
  return after.packages.filter((each) => each.listing === "other-bytes" && before.same(each).length === 0);
}

/**
 * Releases that head pins and nothing in it asks for, which base didn't have. No tool writes such an entry. Where a lockfile leads
 * to nothing at all, it isn't known what asks for what.
 */
function newlyUnreached(before: Inventory, after: Inventory): PinnedPackage[] {
  const leading = new Set(after.packages.flatMap(({ path, at }) => (path.length > 0 ? [at.path] : [])));
  return after.packages.filter((each) => {
    const isAlone = each.path.length === 0 && each.source.kind !== "path" && leading.has(each.at.path);
    return isAlone && !before.named(each).packages.some((other) => bytesOf(other) === bytesOf(each));
  });
}
