import lt from "semver/functions/lt.js";
import valid from "semver/functions/valid.js";
import type { PackageGrant, PinnedPackage } from "../../domain/package.ts";
import type { Place } from "../../domain/place.ts";
import {
  COMPARED_HALVES,
  type Half,
  type HalfNames,
  type HalvesApart,
  type HalvesChange,
} from "../../domain/plugin-halves.ts";
import { type Halves, halvesIn, minorOf } from "./halves-in.ts";

/**
 * Halves that head pins at other major or minor versions, and base doesn't. Those that base has apart stopped the build before,
 * whatever their versions were. All that one lockfile moves is one change.
 */
export function newlyApart(base: readonly PackageGrant[], head: readonly PackageGrant[]): HalvesChange[] {
  const [before, after] = [halvesIn(base), halvesIn(head)];
  const found = COMPARED_HALVES.flatMap((names) => {
    const apart = apartIn(after, names);
    return apart === null || apartIn(before, names) !== null ? [] : [withMoved(apart, names, before)];
  });
  const stops = comparesHalves(after);
  return [...Map.groupBy(found, ({ at }) => at.path).values()].flatMap((group) => changeOf(group, stops));
}

type Apart = Readonly<{ crate: PinnedPackage; npm: readonly PinnedPackage[] }>;

/**
 * What tauri-cli finds apart. Of a crate that Cargo.lock has twice it takes what Cargo.toml says, which is a range more often
 * than a version, so that it compares nothing. Of a package that several workspaces ask for it takes that of the folder where it
 * starts, which nobody can tell: the halves are surely apart only if all are. Tauri 1's own tool compares nothing.
 */
function apartIn(side: Halves, names: HalfNames): Apart | null {
  const [crate, another] = side.crates(names.crate);
  if (crate === undefined || another !== undefined) return null;
  const minor = minorOf(crate.version);
  if (minor === null || minor.startsWith("0.") || minor.startsWith("1.")) return null;
  const npm = side.asked(names.npm);
  const minors = npm.map(({ version }) => minorOf(version));
  const areApart = npm.length > 0 && minors.every((each) => each !== null && each !== minor);
  return areApart ? { crate, npm } : null;
}

type Located = HalvesApart & Readonly<{ at: Place }>;

function withMoved({ crate, npm }: Apart, names: HalfNames, before: Halves): Located {
  const known = { cargo: before.crates(names.crate), npm: before.asked(names.npm) };
  const hasMoved = (each: PinnedPackage) =>
    !known[each.ecosystem].some(({ version }) => version === each.version);
  const moved = npm.find(hasMoved) ?? (hasMoved(crate) ? crate : npm[0]) ?? crate;
  const other = moved.ecosystem === "npm" ? moved : (npm[0] ?? moved);
  return {
    crate: { name: names.crate, version: crate.version },
    npm: { name: names.npm, version: other.version },
    moved: moved.ecosystem,
    at: placeOf(moved, known[moved.ecosystem]),
  };
}

/** The line of the version that changed; of a half that is new, the line that names it. */
function placeOf(moved: PinnedPackage, known: readonly PinnedPackage[]): Place {
  return known.length === 0 ? moved.at : moved.lines.version;
}

/** The first release of tauri-cli that compares the halves. Where none is pinned, people take the newest. */
const COMPARING = "2.8.0";

function comparesHalves(side: Halves): boolean {
  const pinned = side.direct.filter(
    ({ ecosystem, name }) => ecosystem === "npm" && name === "@tauri-apps/cli",
  );
  return pinned.length === 0 || pinned.some(({ version }) => !valid(version) || !lt(version, COMPARING));
}

function changeOf(group: readonly Located[], stops: boolean): HalvesChange[] {
  const [first] = group;
  if (first === undefined) return [];
  const { crate, npm, at } = first;
  const pairs = group.map(({ at: _, ...pair }) => pair);
  const versions = `${titleOf(crate)} and ${titleOf(npm)}`;
  return [
    {
      domain: "packages",
      direction: "widened",
      rule: "packages/plugin-halves-differ",
      pairs,
      stops,
      at,
      identity: JSON.stringify(["plugin-halves-differ", pairs.map(identityOf)]),
      witness: {
        kind: "halves",
        platform: "any",
        crate,
        npm,
        text: stops
          ? `tauri build  # stops: ${versions} differ`
          : `tauri build  # makes an app of ${versions}`,
      },
    },
  ];
}

function titleOf({ name, version }: Half): string {
  return `${name} ${version}`;
}

function identityOf({ crate, npm }: HalvesApart): (string | null)[] {
  return [crate.name, minorOf(crate.version), minorOf(npm.version)];
}
