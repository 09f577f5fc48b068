import type { ConfigChange, ConfigGrant, LeverGrant } from "../../domain/config.ts";
import {
  EVERY_PLATFORM,
  hasPlatform,
  inWords,
  NO_PLATFORM,
  PLATFORMS,
  platformsOf,
} from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { Comparison } from "../comparison.ts";
import { candidates, Extents, leversIn, partsIn } from "./extents.ts";

/** Compares what settings let happen: a set for each lever, so that more is what base's set doesn't hold. */
export const configComparison: Comparison<ConfigGrant, ConfigChange> = {
  domain: "config",

  compare(base, head) {
    return {
      changes: [...gained(base, head, "widened"), ...gained(head, base, "narrowed")],
      gaps: [],
    };
  },

  allows(grants, { witness, platforms }) {
    const platform = witness.platform === "any" ? platformsOf(platforms)[0] : witness.platform;
    return candidates(grants, witness.lever, witness.extent).some((grant) =>
      hasPlatform(grant.platforms, platform ?? PLATFORMS[0]),
    );
  },
};

/** What `after` holds and `before` does not, on the platforms where that is so; of a whole and its part, the whole. */
function gained(
  before: readonly ConfigGrant[],
  after: readonly ConfigGrant[],
  direction: ConfigChange["direction"],
): ConfigChange[] {
  const had = new Extents(leversIn(before));
  const parts = partsIn(before);
  const found = new Map<string, LeverGrant>();
  for (const grant of leversIn(after)) {
    const name = JSON.stringify([grant.lever, grant.extent]);
    const known = found.get(name);
    // What comes with a part of the app is news only where that part was there before.
    const possible = grant.comesWith === null ? EVERY_PLATFORM : (parts.get(grant.comesWith) ?? NO_PLATFORM);
    const fresh = grant.platforms & ~had.platformsOf(grant) & possible;
    const platforms = fresh | (known?.platforms ?? NO_PLATFORM);
    if (platforms !== NO_PLATFORM) found.set(name, { ...(known ?? grant), platforms });
  }
  const wholes = new Extents(found.values());
  const known = had.extentsByLever();
  return [...found.values()].flatMap((grant) => {
    const platforms = grant.platforms & ~wholes.platformsOfWholes(grant);
    if (platforms === NO_PLATFORM) return [];
    const context = { before: known.get(grant.lever) ?? [], appIsNew: before.length === 0 };
    return [{ ...changeOf({ ...grant, platforms }, direction), ...context }];
  });
}

function changeOf(
  { lever, extent, platforms, subject, action, example, setting, at }: LeverGrant,
  direction: ConfigChange["direction"],
): Omit<ConfigChange, "before" | "appIsNew"> {
  const where = inWords(platforms);
  const on = where === "" ? "" : ` ${where}`;
  const [platform] = platformsOf(platforms);
  const [allowed, refused] = [`allowed${on} by ${code(setting)}`, `not possible${on}`];
  return {
    domain: "config",
    direction,
    at,
    subject,
    action: `${action}${on}`,
    witness: {
      kind: "config",
      text: example,
      platform: platforms === EVERY_PLATFORM ? "any" : (platform ?? "any"),
      setting,
      lever,
      extent,
    },
    base: direction === "widened" ? refused : allowed,
    head: direction === "widened" ? allowed : refused,
    identity: JSON.stringify([lever, extent, platformsOf(platforms)]),
    lever,
    extent,
    platforms,
  };
}
