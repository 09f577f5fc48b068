import type { CrateNeed, GitNeed, Risk } from "../../domain/need.ts";
import { sourceText } from "../../domain/source.ts";
import type { LockedPackage } from "../../formats/cargo-lock.ts";
import { needOf } from "../package-need.ts";

/**
 * What has to be known of the crates that head has and base doesn't. If base has another version of a crate, that one comes after
 * it: whether build code is new shows only in comparison with the old one.
 */
export function neededCrates(
  base: readonly LockedPackage[],
  head: readonly LockedPackage[],
): (CrateNeed | GitNeed)[] {
  const inBase = new Set(base.map(identityOf));
  const known = Map.groupBy(base, (crate) => crate.name);
  const added = Map.groupBy(
    head.filter((crate) => !inBase.has(identityOf(crate))),
    (crate) => crate.name,
  );
  return [...added].flatMap(([name, crates]) => {
    const old = known.get(name) ?? [];
    const risk = riskOf(name, old);
    return [...crates, ...old].flatMap((crate) => needOf(crate, risk) ?? []);
  });
}

function riskOf(name: string, old: readonly LockedPackage[]): Risk {
  if (name.startsWith("tauri-plugin-")) return "plugin";
  return old.length === 0 ? "new name" : "known name";
}

function identityOf(crate: LockedPackage): string {
  return JSON.stringify([crate.name, crate.version, sourceText(crate.source), crate.checksum]);
}
