import { type CacheFormat, type JsonCache, jsonCache, noCache } from "../adapters/cache/json-cache.ts";
import { crateFactFormat } from "../adapters/crates/crate-fact-format.ts";
import { cachedCrates, cratesAdapter } from "../adapters/crates/crates-adapter.ts";
import { cachedNpm, npmAdapter } from "../adapters/npm/npm-adapter.ts";
import { npmFactFormat } from "../adapters/npm/npm-fact-format.ts";
import { type FactSource, joinedSources, noRepositories } from "../facts/facts.ts";

/** Asks registries at these addresses for what the cache doesn't know; without addresses, the cache alone. */
export function registryFacts(
  addresses: Readonly<{ index: string; registry: string }> | null,
  cache: string | null,
): FactSource {
  const kept = <Value>(format: CacheFormat<Value>): JsonCache<Value> =>
    cache === null ? noCache() : jsonCache(cache, format);
  const [crates, packages] = [kept(crateFactFormat), kept(npmFactFormat)];
  return joinedSources({
    crate:
      addresses === null ? cachedCrates(crates) : cratesAdapter({ index: addresses.index, cache: crates }),
    "npm package":
      addresses === null
        ? cachedNpm(packages)
        : npmAdapter({ registry: addresses.registry, cache: packages }),
    "git crate": noRepositories,
  });
}
