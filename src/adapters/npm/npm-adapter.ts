import { type NpmNeed, needKey } from "../../domain/need.ts";
import type { FactUsed } from "../../domain/review.ts";
import { type FactSource, type Facts, factsFrom } from "../../facts/facts.ts";
import { factUsed } from "../../facts/kinds.ts";
import type { NpmFact } from "../../facts/npm-facts.ts";
import { isUnknown, OFFLINE, type Unknown } from "../../facts/unknown.ts";
import { distinctNeeds } from "../archives/distinct-needs.ts";
import { type RunLimits, runLimits } from "../archives/run-limits.ts";
import { cachedAnswers, type JsonCache, noCache } from "../cache/json-cache.ts";
import { fetchInStages, type LeftOut, WHY_LEFT_OUT } from "../in-stages.ts";
import { cacheKeyOf } from "./integrity.ts";
import { lookAt } from "./npm-registry.ts";

export type NpmOptions = Readonly<{
  /** npm's own registry or a mirror of it, as `npmRegistry` gives it. */
  registry: string;
  cache?: JsonCache<NpmFact>;
  limits?: Partial<RunLimits>;
}>;

/** What is known of one package, and the source of that. */
type Answer = Readonly<{ fact: NpmFact | Unknown; source: FactUsed["source"] }>;

/**
 * Looks at packages in their archives, as npm's registry serves them. An archive with another hash than the lockfile's isn't
 * opened. One that the cache knows isn't fetched. Base's archive is fetched only if head's newly runs code. Nothing here
 * throws: if a fact can't be known, the answer says why.
 */
export function npmAdapter({ registry, cache = noCache(), limits: changed }: NpmOptions): FactSource {
  const limits = runLimits(changed);
  return {
    async fetch(needs) {
      const packages = distinctNeeds(needs.filter((need) => need.kind === "npm package"));
      const cached = await cachedAnswers(packages, cache, cacheKeyOf);
      const running = new Set<string>();
      const noteRunning = ({ name, risk }: NpmNeed, fact: NpmFact | Unknown) => {
        if (risk !== "before" && !isUnknown(fact) && fact.running.length > 0) running.add(name);
      };
      for (const [need, fact] of cached) noteRunning(need, fact);
      const signal = AbortSignal.timeout(limits.runTime);
      const fetched = await fetchInStages(
        packages.filter((need) => !cached.has(need)),
        { count: limits.archives, bytes: limits.bytes, parallel: limits.parallel, signal },
        async (need) => {
          if (need.risk === "before" && !running.has(need.name)) return { value: NOT_ASKED, bytes: 0 };
          const bounds = { bytes: limits.archiveBytes, time: limits.time, signal };
          const { fact, bytes } = await lookAt(registry, need, bounds);
          if (!isUnknown(fact)) await cache.put(cacheKeyOf(need), fact);
          noteRunning(need, fact);
          return { value: fact, bytes };
        },
      );
      return collected(packages, (need) => answerTo(fetched.get(need), cached.get(need)));
    },
  };
}

/** Answers only from a cache, for a run without a network. */
export function cachedNpm(cache: JsonCache<NpmFact>): FactSource {
  return {
    async fetch(needs) {
      const packages = distinctNeeds(needs.filter((need) => need.kind === "npm package"));
      const cached = await cachedAnswers(packages, cache, cacheKeyOf);
      return collected(packages, (need) => ({ fact: cached.get(need) ?? OFFLINE, source: "cache" }));
    },
  };
}

const NOT_ASKED: Unknown = { unknown: "nothing that replaces it runs code" };

function answerTo(fetched: NpmFact | Unknown | LeftOut | undefined, cached: NpmFact | undefined): Answer {
  if (cached !== undefined) return { fact: cached, source: "cache" };
  const fact = typeof fetched === "string" ? { unknown: WHY_LEFT_OUT[fetched] } : (fetched ?? NOT_ASKED);
  return { fact, source: "registry" };
}

function collected(packages: readonly NpmNeed[], answerFor: (need: NpmNeed) => Answer): Facts {
  const used: FactUsed[] = [];
  const facts = new Map<string, NpmFact | Unknown>();
  for (const need of packages) {
    const { fact, source } = answerFor(need);
    facts.set(needKey(need), fact);
    if (isUnknown(fact)) continue;
    used.push(factUsed(need, source));
  }
  return factsFrom(facts, used, { unknown: "nobody asked for it" });
}
