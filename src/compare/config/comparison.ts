import {
  type ConfigChange,
  type ConfigGrant,
  type GuardGrant,
  LIFTED,
  type SettingGrant,
  UNHEEDED,
} from "../../domain/config.ts";
import { EVERY_PLATFORM, hasPlatform, NO_PLATFORM, PLATFORMS, platformsOf } from "../../domain/platform.ts";
import { SETTING_RULES } from "../../domain/setting-rules.ts";
import { atLeast, worst } from "../../domain/severity.ts";
import type { Comparison } from "../comparison.ts";
import { extentOf } from "./extent.ts";
import { candidates, Extents, nameOf, partsIn, placeOfPart, settingsIn } from "./extents.ts";

/** The longest content, in characters, that is part of a change's identity: ids of files are, and texts are not. */
const LONGEST_NAME = 64;

/** Compares what settings let happen: a set for each setting, so that more is what base's set doesn't hold. */
export const configComparison: Comparison<ConfigGrant, ConfigChange> = {
  domain: "config",

  compare(base, head) {
    return {
      changes: [
        ...gained(base ?? [], head, "widened", base === null),
        ...lifted(base ?? [], head, "widened"),
        ...gained(head, withoutReplaced(base ?? [], head), "narrowed", false),
        ...lifted(head, base ?? [], "narrowed"),
      ],
      gaps: [],
    };
  },

  allows(grants, { witness, platforms }) {
    const platform = witness.platform === "any" ? platformsOf(platforms)[0] : witness.platform;
    if (witness.extent.startsWith(LIFTED)) {
      const guards = guardsIn(grants).filter(({ extent }) => extent === witness.extent);
      return !guards.some((guard) => hasPlatform(guard.platforms, platform ?? PLATFORMS[0]));
    }
    return candidates(grants, witness.setting, witness.extent).some((grant) =>
      hasPlatform(grant.platforms, platform ?? PLATFORMS[0]),
    );
  },

  extentOf,
};

/** What `after` holds and `before` does not, on the platforms where that is so; of a whole and its part, the whole. */
function gained(
  before: readonly ConfigGrant[],
  after: readonly ConfigGrant[],
  direction: ConfigChange["direction"],
  appIsNew: boolean,
): ConfigChange[] {
  const had = new Extents(settingsIn(before));
  const parts = partsIn(before);
  const found = new Map<string, SettingGrant>();
  for (const grant of settingsIn(after)) {
    const name = nameOf(grant);
    const known = found.get(name);
    // What comes with a part of the app is news only where that part was there before.
    const possible = grant.comesWith === null ? EVERY_PLATFORM : (parts.get(grant.comesWith) ?? NO_PLATFORM);
    const fresh = grant.platforms & ~had.platformsOf(grant) & possible;
    const platforms = fresh | (known?.platforms ?? NO_PLATFORM);
    if (platforms !== NO_PLATFORM) found.set(name, { ...(known ?? grant), platforms });
  }
  const wholes = new Extents(found.values());
  const known = had.extentsBySetting();
  return gravestOfEach([...found.values()]).flatMap((grant) => {
    const platforms = grant.platforms & ~wholes.platformsOfWholes(grant);
    if (platforms === NO_PLATFORM) return [];
    const extents = known.get(grant.setting) ?? [];
    const waited = extents.includes(`${grant.extent}${UNHEEDED}`);
    // What waited begins to count where the part comes, and not where it is set.
    const brought = waited && grant.heededBy ? placeOfPart(after, grant.heededBy, platforms) : undefined;
    const context = { before: extents, waited: waited ? grant.at : null, appIsNew };
    return [{ ...changeOf({ ...grant, platforms, at: brought ?? grant.at }, direction), ...context }];
  });
}

/** Without content that has made room for other content: what that lets happen isn't less. */
function withoutReplaced(
  before: readonly ConfigGrant[],
  after: readonly ConfigGrant[],
): readonly ConfigGrant[] {
  const still = new Set(settingsIn(after).map(({ setting, cause }) => JSON.stringify([setting, cause])));
  return before.filter(
    (grant) =>
      grant.kind !== "setting" ||
      grant.content === null ||
      grant.cause === null ||
      !still.has(JSON.stringify([grant.setting, grant.cause])),
  );
}

/** Without what is less grave than something else that the same cause brings. A cause that is new itself is told alone. */
function gravestOfEach(grants: readonly SettingGrant[]): SettingGrant[] {
  const byCause = Map.groupBy(grants, ({ cause }) => cause);
  const isGravest = ({ cause, weighs }: SettingGrant) => {
    const beside = cause === null ? [] : (byCause.get(cause) ?? []);
    return atLeast(weighs ?? "critical", worst(beside.map((each) => each.weighs ?? "critical")));
  };
  const gravest = grants.filter(isGravest);
  const newThemselves = new Set<string | null>(
    gravest.flatMap(({ cause, extent }) => (extent === cause ? [cause] : [])),
  );
  return gravest.filter(({ cause, extent }) => !newThemselves.has(cause) || extent === cause);
}

/** What `before` keeps from happening and `after` does not. */
function lifted(
  before: readonly ConfigGrant[],
  after: readonly ConfigGrant[],
  direction: ConfigChange["direction"],
): ConfigChange[] {
  const kept = Map.groupBy(guardsIn(after), nameOf);
  const gone = new Map(guardsIn(before).map((guard) => [nameOf(guard), guard]));
  return [...gone.values()].flatMap((guard): ConfigChange[] => {
    const still = (kept.get(nameOf(guard)) ?? []).reduce((set, each) => set | each.platforms, NO_PLATFORM);
    const platforms = guard.platforms & ~still;
    if (platforms === NO_PLATFORM) return [];
    const change = changeOf({ ...guard, platforms }, direction);
    const was = direction === "widened" ? guard.at : null;
    return [{ ...change, was, before: [], waited: null, appIsNew: false }];
  });
}

function guardsIn(grants: readonly ConfigGrant[]): readonly GuardGrant[] {
  return grants.filter((grant) => grant.kind === "guard");
}

function changeOf(
  grant: Omit<SettingGrant, "kind">,
  direction: ConfigChange["direction"],
): Omit<ConfigChange, "before" | "waited" | "appIsNew"> {
  const { setting, extent, platforms, subject, action, example, written, at, weighs, content } = grant;
  const [platform] = platformsOf(platforms);
  const isShort = content !== null && content.length <= LONGEST_NAME;
  const named = isShort ? [setting, extent, content] : [setting, extent];
  return {
    domain: "config",
    direction,
    at,
    happens: { subject, action },
    witness: {
      kind: "config",
      text: example,
      platform: platforms === EVERY_PLATFORM ? "any" : (platform ?? "any"),
      written,
      setting,
      extent,
    },
    identity: JSON.stringify([...named, platformsOf(platforms)]),
    rule: SETTING_RULES[setting],
    setting,
    extent,
    weighs,
    content: isShort ? content : null,
    platforms,
  };
}
