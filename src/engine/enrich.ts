import type { Grant } from "../domain/grant.ts";
import { type Need, needKey } from "../domain/need.ts";
import type { PinnedPackage } from "../domain/package.ts";
import type { PluginInterface } from "../domain/plugin-interface.ts";
import type { Facts } from "../facts/facts.ts";
import { FACT_KINDS } from "../facts/kinds.ts";
import { isUnknown } from "../facts/unknown.ts";

/** The one step between reading and comparing: what was asked of outside is attached to the grants that asked. */
export function enriched(grants: readonly Grant[], facts: Facts): Grant[] {
  return grants.map((grant) =>
    grant.domain === "packages" && grant.kind === "package" && grant.asks !== null
      ? attached(grant, grant.asks, facts)
      : grant,
  );
}

/** What plugins let an app grant, by the keys of the needs that it was asked for with. */
export function interfacesIn(needs: readonly Need[], facts: Facts): ReadonlyMap<string, PluginInterface> {
  return new Map(
    needs.flatMap((need) => {
      const found = interfaceOf(need, facts);
      return found === undefined ? [] : [[needKey(need), found] as const];
    }),
  );
}

function interfaceOf(need: Need, facts: Facts): PluginInterface | undefined {
  if (need.kind === "npm package") return undefined;
  const answer = facts.answerTo(need);
  return isUnknown(answer) ? undefined : FACT_KINDS[need.kind].interfaceIn?.(answer);
}

function attached(each: PinnedPackage, need: Need, facts: Facts): PinnedPackage {
  switch (need.kind) {
    case "crate":
    case "git crate":
      return FACT_KINDS[need.kind].attach(each, facts.answerTo(need));
    case "npm package":
      return FACT_KINDS[need.kind].attach(each, facts.answerTo(need));
  }
}
