import type { Change } from "../domain/change.ts";
import type { Ecosystem } from "../domain/manager.ts";
import { addressOf, isOwnRegistry, type Source } from "../domain/source.ts";
import { type CodeOf, REGISTRIES } from "../domain/trust.ts";
import { plainAddress } from "./trusted-sources.ts";

/**
 * Whose code a change newly lets run while building, from every source of it, for policies that trust them. Where a change stands
 * for more packages than it tells one by one, nobody is named: it can't be trusted then.
 */
export function codeOf(change: Change): readonly CodeOf[] {
  if (change.domain !== "packages" || !("running" in change)) return [];
  const { ecosystem, running, packages } = change;
  if (packages.length > running.length) return [];
  return running.flatMap(({ name, sources }) =>
    sources.map((source) => ({ ecosystem, name, from: fromOf(source, ecosystem) })),
  );
}

/** A folder of this repository has no owner to trust, and what is bundled is whose archive it is in. */
function fromOf(source: Source, ecosystem: Ecosystem): string | null {
  if (isOwnRegistry(source)) return REGISTRIES[ecosystem];
  return plainAddress(addressOf(source));
}
