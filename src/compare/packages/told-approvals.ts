import { severityOfCode } from "../../domain/code-severity.ts";
import type { InstallChange } from "../../domain/install-policy.ts";
import { packageKey } from "../../domain/package.ts";
import type { ReleaseChange } from "../../domain/package-change.ts";
import { atLeast } from "../../domain/severity.ts";

type Teller = NonNullable<InstallChange["toldBy"]>;

/**
 * Approvals of scripts that newly run for them, each with the rule that tells of that where the package is pinned, with what the
 * script does. A policy may take that rule's finding away or make it lighter, so the approval stays a change of its own.
 */
export function withTellers(
  changes: readonly InstallChange[],
  widened: readonly ReleaseChange[],
): InstallChange[] {
  const tellers = new Map(widened.flatMap(tellersIn));
  return changes.map((change) => {
    const { setting, ecosystem } = change;
    const { decides, of: name } = setting;
    const isOne = decides === "approval" && name !== null;
    const toldBy = isOne ? tellers.get(packageKey({ ecosystem, name })) : undefined;
    return toldBy === undefined ? change : { ...change, toldBy };
  });
}

/** The packages whose scripts newly run and weigh as much as an approval does, as keys, each with its rule. */
function tellersIn(change: ReleaseChange): (readonly [string, Teller])[] {
  const { rule, ecosystem } = change;
  const runs = rule === "build/build-script-added" || (rule === "build/install-script-added" && change.runs);
  if (!runs) return [];
  return change.running
    .filter((running) => atLeast(severityOfCode(running), "medium"))
    .map(({ name }) => [packageKey({ ecosystem, name }), rule] as const);
}
