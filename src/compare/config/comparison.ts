import type { ConfigChange, ConfigGrant } from "../../domain/config.ts";
import {
  EVERY_PLATFORM,
  hasPlatform,
  inWords,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformsOf,
} from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { Comparison } from "../comparison.ts";

/** Compares what settings let happen: a set for each lever, so that more is what base's set doesn't hold. */
export const configComparison: Comparison<ConfigGrant, ConfigChange> = {
  domain: "config",

  compare(base, head) {
    const widened = gained(base, head).map((grant) => changeOf(grant, "widened", base.length === 0));
    const narrowed = gained(head, base).map((grant) => changeOf(grant, "narrowed", false));
    return { changes: [...widened, ...narrowed], gaps: [] };
  },

  allows(grants, { witness, platforms }) {
    const platform = witness.platform === "any" ? platformsOf(platforms)[0] : witness.platform;
    return grants.some(
      (grant) =>
        grant.lever === witness.lever &&
        grant.extent === witness.extent &&
        hasPlatform(grant.platforms, platform ?? PLATFORMS[0]),
    );
  },
};

/** What `after` holds and `before` does not, on the platforms where that is so. */
function gained(before: readonly ConfigGrant[], after: readonly ConfigGrant[]): ConfigGrant[] {
  const had = new Map<string, PlatformSet>();
  for (const grant of before)
    had.set(nameOf(grant), (had.get(nameOf(grant)) ?? NO_PLATFORM) | grant.platforms);
  const found = new Map<string, ConfigGrant>();
  for (const grant of after) {
    const name = nameOf(grant);
    const known = found.get(name);
    const platforms = (grant.platforms & ~(had.get(name) ?? NO_PLATFORM)) | (known?.platforms ?? NO_PLATFORM);
    if (platforms !== NO_PLATFORM) found.set(name, { ...(known ?? grant), platforms });
  }
  return [...found.values()];
}

function nameOf({ lever, extent }: ConfigGrant): string {
  return JSON.stringify([lever, extent]);
}

function changeOf(
  { lever, extent, platforms, subject, action, example, setting, at }: ConfigGrant,
  direction: ConfigChange["direction"],
  appIsNew: boolean,
): ConfigChange {
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
    appIsNew,
  };
}
