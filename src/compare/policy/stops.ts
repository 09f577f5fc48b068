import type { EventFilter, Gate, Occurrence, Trigger } from "../../domain/gate.ts";
import { atLeast } from "../../domain/severity.ts";

/** Whether a gate holds what Toril would refuse: it runs, what it runs is Toril, and its failing counts. */
export function stops(gate: Gate, occurrence: Occurrence): boolean {
  const { unmet, moved, severity } = occurrence;
  return (
    gate.lenient === null &&
    gate.triggers.some((trigger) => starts(trigger, occurrence)) &&
    !gate.conditions.some(({ text }) => text === unmet) &&
    moved !== gate.name &&
    (moved === null || moved !== gate.movable) &&
    (severity === null || (gate.failOn !== null && atLeast(severity, gate.failOn.severity)))
  );
}

/** The workflow of `pull_request` is the pull request's own, and that of `pull_request_target` the default branch's. */
export function starts({ event, types, filters }: Trigger, occurrence: Occurrence): boolean {
  const { type, branch, path, isEdited } = occurrence;
  const isOfEvent = event === occurrence.event || event === `${occurrence.event}_target`;
  if (!isOfEvent || (isEdited && event === "pull_request") || !types.includes(type)) return false;
  return filters.every(
    (filter) => filter.of === "type" || takes(filter, filter.of === "branch" ? branch : path),
  );
}

/** Whether a filter takes a name, which is a pattern as some workflow writes it; null is a name that none writes. */
function takes({ patterns, isIgnoring }: EventFilter, name: string | null): boolean {
  const isNamed = patterns.has("**") || (name !== null && patterns.has(name));
  return isNamed !== isIgnoring;
}

/** The same, decided apart from it: everything that keeps the gate from holding it. */
export function stopsPlainly(gates: readonly Gate[], occurrence: Occurrence): boolean {
  const { event, type, branch, path, isEdited, unmet, moved, severity } = occurrence;
  const open = gates.filter((gate) => {
    const running = gate.triggers.filter((trigger) => {
      const isFromDefault = trigger.event.endsWith("_target");
      const isMeant =
        trigger.event.replace(/_target$/, "") === event && trigger.types.some((each) => each === type);
      const refusing = trigger.filters.filter(({ of, patterns, isIgnoring }) => {
        if (of === "type") return false;
        const name = of === "branch" ? branch : path;
        const isThere = [...patterns].some((each) => each === "**" || each === name);
        return isIgnoring ? isThere : !isThere;
      });
      return isMeant && refusing.length === 0 && !(isEdited && event === "pull_request" && !isFromDefault);
    });
    const names = [gate.name, gate.movable].filter((each) => each !== null && each === moved);
    const missing = gate.conditions.filter(({ text }) => text === unmet);
    const isStrict = severity === null || (gate.failOn !== null && atLeast(severity, gate.failOn.severity));
    return running.length > 0 && names.length === 0 && missing.length === 0 && isStrict && !gate.lenient;
  });
  return open.length > 0;
}
