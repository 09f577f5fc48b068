import type { Ecosystem } from "../../domain/manager.ts";
import type { PackageGrant, PinnedPackage } from "../../domain/package.ts";
import type { Place } from "../../domain/place.ts";
import { CORE_HALVES, type HalfChange, type LoneHalf, PLUGIN_HALVES } from "../../domain/plugin-halves.ts";
import { type Halves, halvesIn, nameOf } from "./halves-in.ts";

/** Halves of plugins that head has without the other half, and base doesn't. All of one lockfile are one change. */
export function newlyAlone(base: readonly PackageGrant[], head: readonly PackageGrant[]): HalfChange[] {
  const known = new Set(alone(halvesIn(base)).map(keyOf));
  const added = alone(halvesIn(head)).filter((each) => !known.has(keyOf(each)));
  const groups = Map.groupBy(added, ({ ecosystem, at }) => JSON.stringify([ecosystem, at.path]));
  return [...groups.values()].flatMap(changeOf);
}

type Alone = LoneHalf & Readonly<{ ecosystem: Ecosystem; at: Place }>;

function keyOf({ ecosystem, name }: Alone): string {
  return `${ecosystem} ${name}`;
}

/** Only what the app asks for itself: a plugin may need another one's crate, and a package may bring along more than it uses. */
function alone(side: Halves): Alone[] {
  const found = side.direct.flatMap((each) => {
    const other = otherOf(each);
    if (other === undefined || isThere(side, each.ecosystem === "npm" ? "cargo" : "npm", other)) return [];
    const { ecosystem, version, at } = each;
    return [{ ecosystem, name: nameOf(each), version, other, at }];
  });
  return [...new Map(found.map((each) => [keyOf(each), each])).values()];
}

/**
 * Whether the other half is there, or may be: nothing is said unless the app takes Tauri itself from that ecosystem, and every
 * lockfile could be read.
 */
function isThere(side: Halves, ecosystem: Ecosystem, name: string): boolean {
  if (side.hasUnread) return true;
  return (
    !side.has(ecosystem, CORE_HALVES[ecosystem === "npm" ? "npm" : "crate"]) || side.has(ecosystem, name)
  );
}

const NPM_OF = new Map(PLUGIN_HALVES.map(({ crate, npm }) => [crate, npm]));

/**
 * What the other half is called. Others than Tauri name a crate `tauri-plugin-x`, and its package the same, with `-api` after it
 * or a scope before it; many such crates have no package.
 */
function otherOf(each: PinnedPackage): string | undefined {
  const name = nameOf(each);
  if (each.ecosystem === "cargo") return NPM_OF.get(name);
  const [, plugin] = /^@tauri-apps\/plugin-(.+)$/.exec(name) ?? COMMUNITY.exec(name) ?? [];
  return plugin && `tauri-plugin-${plugin}`;
}

const COMMUNITY = /^(?:@[^/]+\/)?tauri-plugin-(.+?)(?:-api)?$/;

function changeOf(group: readonly Alone[]): HalfChange[] {
  const [first] = group;
  if (first === undefined) return [];
  const { ecosystem, name, version, other, at } = first;
  const [own, missing] = [
    { name, version },
    { name: other, version: null },
  ];
  const [fetch, verb] = ecosystem === "npm" ? ["npm ci", "answers"] : ["cargo fetch", "calls"];
  return [
    {
      domain: "packages",
      direction: "widened",
      rule: "packages/plugin-half-missing",
      ecosystem,
      halves: group.map((each) => ({ name: each.name, version: each.version, other: each.other })),
      at,
      identity: JSON.stringify(["plugin-half-missing", ecosystem, group.map((each) => each.name)]),
      witness: {
        kind: "halves",
        platform: "any",
        ...(ecosystem === "npm" ? { npm: own, crate: missing } : { crate: own, npm: missing }),
        text: `${fetch}  # takes ${name} ${version}, and no ${other} ${verb} it`,
      },
    },
  ];
}
