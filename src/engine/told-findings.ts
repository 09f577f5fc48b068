import { isWithin } from "../domain/extent.ts";
import type { Finding } from "../domain/finding.ts";
import { atLeast } from "../domain/severity.ts";

/** Whether other findings say all that a finding does, as gravely. */
export function isTold(finding: Finding, others: readonly Finding[]): boolean {
  return isToldOfPackages(finding, others) || isToldWithCalls(finding, others);
}

/** Findings of another rule may do so, of each of its packages. */
function isToldOfPackages({ toldBy, severity, app, about }: Finding, others: readonly Finding[]): boolean {
  if (toldBy === undefined) return false;
  const telling = others.filter(
    (other) => other.rule === toldBy && other.app === app && atLeast(other.severity, severity),
  );
  const told = new Set(telling.flatMap((other) => other.about.objects));
  return about.packages.length > 0 && about.packages.every((name) => told.has(name));
}

/**
 * An entry that brings calls to some pages, and to others that had them only more of their scope, is one line to read: the calls
 * are told for all of its pages, with what they can be made with.
 */
function isToldWithCalls(
  { rule, severity, app, path, extent }: Finding,
  others: readonly Finding[],
): boolean {
  return (
    rule === "ipc/scope-widened" &&
    others.some(
      (other) =>
        other.rule === "ipc/command-granted" &&
        other.app === app &&
        other.path === path &&
        atLeast(other.severity, severity) &&
        isWithin(extent, other.extent),
    )
  );
}
