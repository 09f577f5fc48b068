import type { Gate, Occurrence, Said, Trigger } from "../../domain/gate.ts";
import type { Place } from "../../domain/place.ts";
import { atLeast } from "../../domain/severity.ts";
import { starts } from "./stops.ts";

/** What says that something passes now, and what said before that it doesn't; null where nothing does. */
export type Cause = Readonly<{ setting: string; before: string | null; after: string | null; at: Place }>;

/** What of a gate keeps it from holding an occurrence that base's gate held; nothing where it holds it. */
export function reasonsOf(gate: Gate, occurrence: Occurrence, was: Gate): Cause[] {
  const { unmet, moved, severity } = occurrence;
  const conditions = gate.conditions.filter(({ text }) => text === unmet);
  const isMoved = moved !== null && (moved === gate.name || moved === gate.movable);
  const isLax = severity !== null && !(gate.failOn !== null && atLeast(severity, gate.failOn.severity));
  return [
    ...(gate.lenient === null ? [] : [causeBy(was.lenient, gate.lenient, gate.run.at)]),
    ...conditions.map((condition) => causeBy(null, condition, condition.at)),
    ...(isMoved ? [causeBy(was.run, gate.run, gate.run.at)] : []),
    ...(isLax ? [causeBy(was.failOn, gate.failOn, gate.run.at)] : []),
    ...triggerReasons(gate, occurrence, was),
  ];
}

export function causeBy(before: Said | null, after: Said | null, at: Place): Cause {
  const setting = after?.setting ?? before?.setting ?? "";
  return { setting, before: before?.text ?? null, after: after?.text ?? null, at: after?.at ?? at };
}

/** Nothing, where one of its triggers starts it. Else the first filter that is in the way, or that no trigger is of this event. */
function triggerReasons({ triggers, on }: Gate, occurrence: Occurrence, was: Gate): Cause[] {
  if (triggers.some((trigger) => starts(trigger, occurrence))) return [];
  const before = was.triggers.find((trigger) => starts(trigger, occurrence));
  const own = triggers.filter(({ event }) => event.replace(/_target$/, "") === occurrence.event);
  const ofPullRequest = own.find((trigger) => starts(trigger, { ...occurrence, isEdited: false }));
  if (ofPullRequest !== undefined) return [causeBy(event(before), event(ofPullRequest), on)];
  const [filter] = own.flatMap((trigger) => refusing(trigger, occurrence));
  if (filter === undefined) return [causeBy(event(before), null, on)];
  const like = before?.filters.find(({ setting }) => setting === filter.setting) ?? null;
  return [causeBy(like, filter, filter.at)];
}

function event(trigger: Trigger | undefined): Said | null {
  return trigger === undefined ? null : { setting: "on", text: trigger.event, at: trigger.at };
}

/** The filters of an event that refuse an occurrence, each by itself. */
function refusing(trigger: Trigger, occurrence: Occurrence): Said[] {
  const isOfType = trigger.types.includes(occurrence.type);
  const open: Trigger = { ...trigger, types: [occurrence.type], filters: [] };
  return trigger.filters.filter((filter) =>
    filter.of === "type"
      ? !isOfType
      : !starts({ ...open, filters: [filter] }, { ...occurrence, isEdited: false }),
  );
}
