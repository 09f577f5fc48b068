import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { SEVERITIES, type Severity } from "../domain/severity.ts";
import { caseOf } from "../domain/weights.ts";
import type { Value } from "../formats/value.ts";
import { rules } from "../rules/index.ts";

/** What a policy says of the cases of one rule, by the names in its map of rules, and what is wrong with it. */
type Cases = Readonly<{
  cases: ReadonlyMap<string, Readonly<{ severity: Severity; at: Place }>>;
  errors: readonly Readonly<{ at: Place; message: string }>[];
}>;

/** Reads `{ reaches: high, unknown: low }`: severities for some of what a rule finds. */
export function casesIn(id: string, { entries, at: place }: Extract<Value, { kind: "object" }>): Cases {
  const weights = rules.find((rule) => rule.id === id)?.weights ?? {};
  const names = Object.keys(weights);
  const cases = new Map<string, Readonly<{ severity: Severity; at: Place }>>();
  const errors: { at: Place; message: string }[] = [];
  if (names.length === 0)
    return {
      cases,
      errors: [{ at: place, message: `${code(id)} has no cases: it takes one severity, or ${code("off")}.` }],
    };
  for (const [name, { key, value }] of entries) {
    const severity = value.kind === "string" ? SEVERITIES.find((each) => each === value.value) : undefined;
    if (!names.includes(name)) errors.push({ at: key, message: noCase(id, name, names) });
    else if (severity === undefined)
      errors.push({
        at: value.at,
        message: `${code(caseOf(id, name))} takes ${inWords(SEVERITIES.toReversed())}.`,
      });
    else cases.set(caseOf(id, name), { severity, at: key });
  }
  return { cases, errors };
}

function noCase(id: string, name: string, names: readonly string[]): string {
  return `${code(id)} has no case ${code(name)}; it has ${inWords(names, "and")}.`;
}

function inWords(names: readonly string[], last = "or"): string {
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
