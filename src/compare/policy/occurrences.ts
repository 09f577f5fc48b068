import type { EventFilter, Gate, Occurrence, Trigger } from "../../domain/gate.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import { starts, stops } from "./stops.ts";

const EVENTS = ["pull_request", "merge_group", "push"] as const;

/** As many patterns of one kind are told apart: the rest of a hostile workflow is like a name that nobody writes. */
const MOST_NAMES = 50;

/**
 * What base's gates stop, each with one thing at most that is special about it: what head's gates could let through for, and base's
 * don't. The plainest come first.
 */
export function stoppedBy(base: readonly Gate[], head: readonly Gate[]): Occurrence[] {
  const usual = base
    .flatMap((gate) => gate.triggers.flatMap((trigger) => usualOf(trigger)))
    .toSorted((one, other) => EVENTS.indexOf(one.event) - EVENTS.indexOf(other.event));
  const changes = specialities([...base, ...head]);
  const all = [...usual, ...usual.flatMap((plain) => changes.map((change) => ({ ...plain, ...change })))];
  const stopped = all.filter((each) => base.some((gate) => stops(gate, each)));
  return [...new Map(stopped.map((each) => [JSON.stringify(each), each])).values()];
}

/** One occurrence that a trigger takes, with nothing special about it; none where it takes nothing. */
function usualOf(trigger: Trigger): Occurrence[] {
  const event = EVENTS.find((each) => each === trigger.event.replace(/_target$/, ""));
  if (event === undefined) return [];
  const plain = { isEdited: false, unmet: null, moved: null, severity: null };
  const candidates = namesOf("branch", [trigger]).flatMap((branch) =>
    namesOf("path", [trigger]).map(
      (path): Occurrence => ({ event, type: trigger.types[0] ?? "", branch, path, ...plain }),
    ),
  );
  return candidates.filter((each) => starts(trigger, each)).slice(0, 1);
}

/** Everything in which gates may differ, each by itself. */
function specialities(gates: readonly Gate[]): Partial<Occurrence>[] {
  const triggers = gates.flatMap((gate) => gate.triggers);
  const types = new Set(triggers.flatMap((trigger) => trigger.types));
  const unmet = new Set(gates.flatMap(({ conditions }) => conditions.map(({ text }) => text)));
  const moved = new Set(gates.flatMap(({ name, movable }) => [name, ...(movable === null ? [] : [movable])]));
  return [
    ...[...types].slice(0, MOST_NAMES).map((type) => ({ type })),
    ...namesOf("branch", triggers).map((branch) => ({ branch })),
    ...namesOf("path", triggers).map((path) => ({ path })),
    ...[...unmet].slice(0, MOST_NAMES).map((text) => ({ unmet: text })),
    ...[...moved].map((name) => ({ moved: name })),
    ...SEVERITIES.toReversed().map((severity) => ({ severity })),
    { isEdited: true },
  ];
}

/** The names that filters tell apart, and one that none of them has. */
function namesOf(of: EventFilter["of"], triggers: readonly Trigger[]): (string | null)[] {
  const filters = triggers.flatMap((trigger) => trigger.filters).filter((filter) => filter.of === of);
  return [null, ...new Set(filters.flatMap(({ patterns }) => [...patterns]).slice(0, MOST_NAMES))];
}
