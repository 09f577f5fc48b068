import type { PackageGrant, PinnedPackage } from "../../domain/package.ts";
import { PLUGIN_HALVES } from "../../domain/plugin-halves.ts";
import type { PluginOffer, PluginPermissions } from "../../domain/plugin-permissions.ts";

/** What plugins let pages do, by their crates. */
export type Offers = ReadonlyMap<string, PluginPermissions>;

export function offersIn(grants: readonly PackageGrant[]): Offers {
  const known = grants.filter((grant) => grant.kind === "plugin-permissions");
  return new Map(known.map((each) => [each.crate, each]));
}

/** What comes with a new half: of npm's half, that is what its crate lets pages do. */
export function offerOf({ name }: PinnedPackage, before: Offers, after: Offers): PluginOffer | null {
  const crate = PLUGIN_HALVES.find(({ npm }) => npm === name)?.crate ?? name;
  const found = after.get(crate);
  if (found === undefined) return null;
  const known = new Set((before.get(crate)?.granted ?? []).map((each) => JSON.stringify(each)));
  const granted = found.granted.filter((each) => !known.has(JSON.stringify(each)));
  return { byDefault: found.byDefault, granted, wasGranted: granted.length < found.granted.length };
}
