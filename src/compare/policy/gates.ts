import type { Gate, Occurrence } from "../../domain/gate.ts";
import { topOf } from "../../domain/place.ts";
import type { PolicyChange } from "../../domain/policy-grant.ts";
import { stoppedBy } from "./occurrences.ts";
import { type Cause, causeBy, reasonsOf } from "./reasons.ts";
import { stops } from "./stops.ts";

/** What head's workflows no longer hold of what base's do, one change for each thing that they say. */
export function gateChanges(base: readonly Gate[], head: readonly Gate[]): PolicyChange[] {
  const open = stoppedBy(base, head).filter((each) => !head.some((gate) => stops(gate, each)));
  const changes = new Map<string, PolicyChange>();
  for (const occurrence of open) {
    const was = base.find((gate) => stops(gate, occurrence));
    if (was === undefined) continue;
    const change = changeOf(occurrence, causeOf(occurrence, was, head));
    if (!changes.has(change.identity)) changes.set(change.identity, change);
  }
  return [...changes.values()];
}

/** What the gate says that lets something pass, or what base's gate says and no gate says any more. */
function causeOf(occurrence: Occurrence, was: Gate, head: readonly Gate[]): Cause {
  const isNear = (gate: Gate): boolean => gate.path === was.path;
  const [nearest] = head
    .map((gate) => ({ gate, reasons: reasonsOf(gate, occurrence, was) }))
    .toSorted(
      (one, other) =>
        one.reasons.length - other.reasons.length || Number(isNear(other.gate)) - Number(isNear(one.gate)),
    );
  const [reason] = nearest?.reasons ?? [];
  const isElsewhere = nearest !== undefined && !isNear(nearest.gate) && reason?.setting === "on";
  return reason === undefined || isElsewhere ? causeBy(was.run, null, topOf(was.path)) : reason;
}

function changeOf(occurrence: Occurrence, { setting, before, after, at }: Cause): PolicyChange {
  return {
    domain: "policy",
    rule: "policy/weakened",
    direction: "widened",
    at,
    witness: {
      kind: "policy",
      text: textOf(occurrence),
      platform: "any",
      what: { kind: "gate", occurrence },
    },
    identity: JSON.stringify([at.path, setting, before, after]),
    ...{ setting, before, after },
  };
}

const BRINGS: Readonly<Record<Occurrence["event"], string>> = {
  pull_request: "a pull request",
  merge_group: "a merge group",
  push: "a push",
};

/** "a pull request to main that Toril refuses, while this isn't met: github.actor != 'kim'". */
function textOf({ event, type, branch, path, isEdited, unmet, moved, severity }: Occurrence): string {
  const kind = type === "" || type === "opened" || type === "checks_requested" ? "" : ` (${type})`;
  const where = [...(branch === null ? [] : [` to ${branch}`]), ...(path === null ? [] : [` in ${path}`])];
  const special = [
    ...(isEdited ? [", and that edits this workflow"] : []),
    ...(unmet === null ? [] : [`, while this isn't met: ${unmet}`]),
    ...(moved === null ? [] : [`, once ${moved} does nothing`]),
  ];
  const found = severity === null ? "that Toril refuses" : `with a finding that is ${severity}`;
  return `${BRINGS[event]}${kind}${where.join("")} ${found}${special.join("")}`;
}
