import { type CrateNeed, needKey } from "../../domain/need.ts";
import type { FactUsed } from "../../domain/review.ts";
import type { CrateFact } from "../../facts/crate-facts.ts";
import { type FactSource, type Facts, factsFrom } from "../../facts/facts.ts";
import { factUsed } from "../../facts/kinds.ts";
import { isUnknown, OFFLINE, type Unknown } from "../../facts/unknown.ts";
import { distinctNeeds } from "../archives/distinct-needs.ts";
import { type RunLimits, runLimits } from "../archives/run-limits.ts";
import { cachedAnswers, type JsonCache, noCache } from "../cache/json-cache.ts";
import { fetchInStages, type LeftOut, WHY_LEFT_OUT } from "../in-stages.ts";
import { CrateRegistry, type Listed } from "./crate-registry.ts";

export type CratesOptions = Readonly<{
  /** The sparse index of crates.io, as `cratesIndex` gives it. */
  index: string;
  cache?: JsonCache<CrateFact>;
  limits?: Partial<RunLimits>;
  /** The host's clock: the index says of a release what holds today. */
  now?: () => Date;
}>;

/** What is known of one crate, and the source of that. */
type Answer = Readonly<{ fact: CrateFact | Unknown; source: FactUsed["source"] }>;

/**
 * Looks at crates in their archives, as the registry of crates.io serves them, and asks its index whether it still offers
 * them. An archive with another hash than the lockfile's isn't opened. One that the cache knows isn't fetched. Nothing here
 * throws: if a fact can't be known, the answer says why.
 */
export function cratesAdapter({
  index,
  cache = noCache(),
  limits: changed,
  now = () => new Date(),
}: CratesOptions): FactSource {
  const limits = runLimits(changed);
  return {
    async fetch(needs) {
      const crates = distinctNeeds(needs.filter((need) => need.kind === "crate"));
      const asked = crates.filter(({ registry }) => registry === null);
      const cached = await cachedAnswers(asked, cache, keyOf);
      const signal = AbortSignal.timeout(limits.runTime);
      const bounds = { bytes: limits.archiveBytes, time: limits.time, signal };
      const registry = new CrateRegistry(index, bounds);
      const stages = { count: limits.archives, bytes: limits.bytes, parallel: limits.parallel, signal };
      const fetched = await fetchInStages(
        asked.filter((need) => !cached.has(need)),
        stages,
        async (need) => {
          const { listed, bytes } = await registry.listing(need);
          const archive = await registry.lookAt(need);
          if (!isUnknown(archive.fact)) await cache.put(need.checksum, archive.fact);
          const value: Answer = { fact: { ...listed, ...archive.fact }, source: "registry" };
          return { value, bytes: bytes + archive.bytes };
        },
      );
      // What the cache knows may have been withdrawn since.
      const stillListed = await fetchInStages([...cached.keys()], stages, async (need) => {
        const { listed, bytes } = await registry.listing(need);
        return { value: listed, bytes };
      });
      return collected(
        crates,
        (need) => answerTo(need, fetched.get(need), cached.get(need), stillListed.get(need)),
        now().toISOString().slice(0, 10),
      );
    },
  };
}

/** Answers only from a cache, for a run without a network. */
export function cachedCrates(cache: JsonCache<CrateFact>): FactSource {
  return {
    async fetch(needs) {
      const crates = distinctNeeds(needs.filter((need) => need.kind === "crate"));
      const cached = await cachedAnswers(crates, cache, keyOf);
      return collected(crates, (need) => ({
        fact: cached.get(need) ?? OFFLINE,
        source: "cache",
      }));
    },
  };
}

function answerTo(
  { registry }: CrateNeed,
  fetched: Answer | LeftOut | undefined,
  cached: CrateFact | undefined,
  listed: Listed | LeftOut | undefined,
): Answer {
  if (typeof fetched === "object") return fetched;
  const listing = typeof listed === "object" ? listed : {};
  if (cached !== undefined) return { fact: { ...cached, ...listing }, source: "cache" };
  const unknown = registry !== null || fetched === undefined ? FOREIGN : WHY_LEFT_OUT[fetched];
  return { fact: { unknown }, source: "registry" };
}

const FOREIGN =
  "it comes from another registry than crates.io, and Toril asks no address that a lockfile names";

const keyOf = ({ checksum }: CrateNeed) => checksum;

function collected(
  crates: readonly CrateNeed[],
  answerFor: (need: CrateNeed) => Answer,
  asked: string | null = null,
): Facts {
  const used: FactUsed[] = [];
  const facts = new Map<string, CrateFact | Unknown>();
  for (const need of crates) {
    const { fact, source } = answerFor(need);
    facts.set(needKey(need), fact);
    if (isUnknown(fact)) continue;
    used.push(factUsed(need, source, fact.listing === undefined ? null : asked));
  }
  return factsFrom(facts, used, { unknown: "nobody asked for it" });
}
