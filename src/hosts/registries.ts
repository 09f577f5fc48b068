import { cratesIndex, npmRegistry } from "../adapters/endpoints.ts";
import type { FactSource } from "../facts/facts.ts";

/** Whether registries may be asked, and the folder that keeps what they said; null for none. */
export type RegistrySettings = Readonly<{ offline: boolean; cache: string | null }>;

/**
 * What registries tell, at the addresses that cargo and npm use or that the environment names for mirrors. Throws a SetupError
 * for addresses that can't be asked.
 */
export function registries(
  { offline, cache }: RegistrySettings,
  environment: Readonly<Record<string, string | undefined>>,
): FactSource {
  const addresses = offline ? null : { index: cratesIndex(environment), registry: npmRegistry(environment) };
  let source: Promise<FactSource> | undefined;
  return {
    async fetch(needs) {
      source ??= import("./engine.ts").then(({ registryFacts }) => registryFacts(addresses, cache));
      return (await source).fetch(needs);
    },
  };
}
