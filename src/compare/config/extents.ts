import {
  beginsBefore,
  type ConfigGrant,
  type ConfigPart,
  type SettingGrant,
  type SettingName,
  SINCE,
} from "../../domain/config.ts";
import type { Place } from "../../domain/place.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";

/** What stands between a whole and its part in an extent. */
const WITHIN = ": ";

/** Wholes of an extent that are looked for; text from the tree may hold any number. */
const MOST_WHOLES = 4;

type Asked = Pick<SettingGrant, "setting" | "extent">;

type WithContent = Asked & Pick<SettingGrant, "content">;

/** On which platforms each extent of each setting is let happen. */
export class Extents {
  readonly #of = new Map<SettingName, Map<string, PlatformSet>>();
  readonly #wholes = new Map<SettingName, Map<string, PlatformSet>>();
  readonly #contents = new Map<SettingName, Map<string, PlatformSet>>();

  constructor(grants: Iterable<SettingGrant>) {
    for (const grant of grants) {
      const { setting, extent, content, platforms } = grant;
      add(this.#of, setting, extent, platforms);
      if (grant.isWhole) add(this.#wholes, setting, extent, platforms);
      if (content !== null) add(this.#contents, setting, content, platforms);
    }
  }

  /** The platforms on which it, a whole that it is part of, or the same content elsewhere is let happen. */
  platformsOf(asked: WithContent): PlatformSet {
    const { setting, extent, content } = asked;
    const itself = this.#of.get(setting)?.get(extent) ?? NO_PLATFORM;
    const alike = content === null ? undefined : this.#contents.get(setting)?.get(content);
    return itself | (alike ?? NO_PLATFORM) | this.platformsOfWholes(asked) | this.#platformsSince(asked);
  }

  /** The platforms on which it is let happen from an earlier release on. */
  #platformsSince({ setting, extent }: Asked): PlatformSet {
    if (!extent.includes(SINCE)) return NO_PLATFORM;
    const known = [...(this.#of.get(setting) ?? [])].filter(([each]) => beginsBefore(each, extent));
    return known.reduce((set, [, platforms]) => set | platforms, NO_PLATFORM);
  }

  /** The platforms on which something that it is only a part of is let happen. */
  platformsOfWholes({ setting, extent }: Asked): PlatformSet {
    const wholes = this.#wholes.get(setting);
    if (wholes === undefined) return NO_PLATFORM;
    return wholesOf(extent).reduce((set, whole) => set | (wholes.get(whole) ?? NO_PLATFORM), NO_PLATFORM);
  }

  extentsBySetting(): ReadonlyMap<SettingName, readonly string[]> {
    return new Map([...this.#of].map(([setting, known]) => [setting, [...known.keys()]]));
  }
}

function add(
  to: Map<SettingName, Map<string, PlatformSet>>,
  setting: SettingName,
  name: string,
  platforms: PlatformSet,
): void {
  const known = to.get(setting) ?? new Map<string, PlatformSet>();
  to.set(setting, known.set(name, (known.get(name) ?? NO_PLATFORM) | platforms));
}

/** "a: b: c" → "", "a", "a: b". */
function wholesOf(extent: string): string[] {
  if (extent === "") return [];
  const wholes = [""];
  for (let end = extent.indexOf(WITHIN); end >= 0 && wholes.length < MOST_WHOLES; ) {
    wholes.push(extent.slice(0, end));
    end = extent.indexOf(WITHIN, end + WITHIN.length);
  }
  return wholes;
}

type Index = Readonly<{
  exact: ReadonlyMap<string, readonly SettingGrant[]>;
  wholes: ReadonlyMap<string, readonly SettingGrant[]>;
}>;

const indexes = new WeakMap<readonly ConfigGrant[], Index>();

/** The grants that are what is asked for, or a whole that it is part of. Each side is asked once for every change. */
export function candidates(grants: readonly ConfigGrant[], setting: string, extent: string): SettingGrant[] {
  const index = indexes.get(grants) ?? indexOf(grants);
  indexes.set(grants, index);
  const exact = index.exact.get(nameOf({ setting, extent })) ?? [];
  const wholes = index.wholes.get(setting) ?? [];
  return [
    ...exact,
    ...wholes.filter((whole) => whole.extent === "" || extent.startsWith(`${whole.extent}${WITHIN}`)),
    ...(extent.includes(SINCE)
      ? settingsIn(grants).filter((grant) => grant.setting === setting && beginsBefore(grant.extent, extent))
      : []),
  ];
}

function indexOf(grants: readonly ConfigGrant[]): Index {
  const settings = settingsIn(grants);
  return {
    exact: Map.groupBy(settings, nameOf),
    wholes: Map.groupBy(
      settings.filter(({ isWhole }) => isWhole),
      ({ setting }) => setting,
    ),
  };
}

/** The line that brings a part of the app to some of these platforms. */
export function placeOfPart(
  grants: readonly ConfigGrant[],
  part: ConfigPart,
  platforms: PlatformSet,
): Place | undefined {
  return grants.find(
    (grant) => grant.kind === "part" && grant.part === part && (grant.platforms & platforms) !== NO_PLATFORM,
  )?.at;
}

/** One name for what is let happen, on whatever platforms. */
export function nameOf({ setting, extent }: Readonly<{ setting: string; extent: string }>): string {
  return JSON.stringify([setting, extent]);
}

/** The platforms on which each part of the app is there. */
export function partsIn(grants: readonly ConfigGrant[]): ReadonlyMap<ConfigPart, PlatformSet> {
  const parts = new Map<ConfigPart, PlatformSet>();
  for (const grant of grants) {
    if (grant.kind === "part")
      parts.set(grant.part, (parts.get(grant.part) ?? NO_PLATFORM) | grant.platforms);
  }
  return parts;
}

export function settingsIn(grants: readonly ConfigGrant[]): SettingGrant[] {
  return grants.filter((grant) => grant.kind === "setting");
}
