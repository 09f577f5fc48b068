import type { Finding } from "../domain/finding.ts";
import type { Policy } from "../domain/policy.ts";
import { caseOf, gravestOf } from "../domain/weights.ts";
import { rules } from "../rules/index.ts";

/** A finding with the severity that a policy gives to the cases that are in it; the others keep their own. */
export function severityByCases(finding: Finding, settings: Policy["rules"]): Finding {
  const { rule: id, weighs = [] } = finding;
  const isSet = weighs.some((each) => settings.has(caseOf(id, each)));
  const weights = rules.find((rule) => rule.id === id)?.weights;
  if (!isSet || weights === undefined) return finding;
  const severities = weighs.map((each) => settings.get(caseOf(id, each)) ?? weights[each] ?? "info");
  return { ...finding, severity: gravestOf(severities.filter((each) => each !== "off")) };
}
