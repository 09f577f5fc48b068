import type { ConfigGrant, ConfigPart, Lever, LeverGrant } from "../../domain/config.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";

/** What stands between a whole and its part in an extent. */
const WITHIN = ": ";

/** Wholes of an extent that are looked for; text from the tree may hold any number. */
const MOST_WHOLES = 4;

type Asked = Pick<LeverGrant, "lever" | "extent">;

/** On which platforms each extent of each lever is let happen. */
export class Extents {
  readonly #of = new Map<Lever, Map<string, PlatformSet>>();
  readonly #wholes = new Map<Lever, Map<string, PlatformSet>>();

  constructor(grants: Iterable<LeverGrant>) {
    for (const grant of grants) {
      add(this.#of, grant);
      if (grant.isWhole) add(this.#wholes, grant);
    }
  }

  /** The platforms on which it, or a whole that it is part of, is let happen. */
  platformsOf(asked: Asked): PlatformSet {
    const itself = this.#of.get(asked.lever)?.get(asked.extent) ?? NO_PLATFORM;
    return itself | this.platformsOfWholes(asked);
  }

  /** The platforms on which something that it is only a part of is let happen. */
  platformsOfWholes({ lever, extent }: Asked): PlatformSet {
    const wholes = this.#wholes.get(lever);
    if (wholes === undefined) return NO_PLATFORM;
    return wholesOf(extent).reduce((set, whole) => set | (wholes.get(whole) ?? NO_PLATFORM), NO_PLATFORM);
  }

  extentsByLever(): ReadonlyMap<Lever, readonly string[]> {
    return new Map([...this.#of].map(([lever, known]) => [lever, [...known.keys()]]));
  }
}

function add(to: Map<Lever, Map<string, PlatformSet>>, { lever, extent, platforms }: LeverGrant): void {
  const known = to.get(lever) ?? new Map<string, PlatformSet>();
  to.set(lever, known.set(extent, (known.get(extent) ?? NO_PLATFORM) | platforms));
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
  exact: ReadonlyMap<string, readonly LeverGrant[]>;
  wholes: ReadonlyMap<string, readonly LeverGrant[]>;
}>;

const indexes = new WeakMap<readonly ConfigGrant[], Index>();

/** The grants that are what is asked for, or a whole that it is part of. Each side is asked once for every change. */
export function candidates(grants: readonly ConfigGrant[], lever: string, extent: string): LeverGrant[] {
  const index = indexes.get(grants) ?? indexOf(grants);
  indexes.set(grants, index);
  const exact = index.exact.get(JSON.stringify([lever, extent])) ?? [];
  const wholes = index.wholes.get(lever) ?? [];
  return [
    ...exact,
    ...wholes.filter((whole) => whole.extent === "" || extent.startsWith(`${whole.extent}${WITHIN}`)),
  ];
}

function indexOf(grants: readonly ConfigGrant[]): Index {
  const levers = leversIn(grants);
  return {
    exact: Map.groupBy(levers, ({ lever, extent }) => JSON.stringify([lever, extent])),
    wholes: Map.groupBy(
      levers.filter(({ isWhole }) => isWhole),
      ({ lever }) => lever,
    ),
  };
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

export function leversIn(grants: readonly ConfigGrant[]): LeverGrant[] {
  return grants.filter((grant) => grant.kind === "lever");
}
