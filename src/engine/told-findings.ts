import type { Finding } from "../domain/finding.ts";
import { atLeast } from "../domain/severity.ts";

/** Whether findings of another rule say all that a finding does, as gravely: of each of its packages. */
export function isTold(finding: Finding, others: readonly Finding[]): boolean {
  const { toldBy, severity, app, about } = finding;
  if (toldBy === undefined) return false;
  const telling = others.filter(
    (other) => other.rule === toldBy && other.app === app && atLeast(other.severity, severity),
  );
  const told = new Set(telling.flatMap((other) => other.about.objects));
  return about.packages.length > 0 && about.packages.every((name) => told.has(name));
}
