import type { EventFilter, Trigger } from "../../domain/gate.ts";
import { asString, itemsOf, member, type Value } from "../../formats/value.ts";

/** The events that bring a change, with the types that start a workflow where it names none. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
  merge_group: ["checks_requested"],
  push: [""],
};

/** The keys of an event that say which of its occurrences count. */
const FILTERS: readonly Readonly<{ key: string; of: EventFilter["of"]; isIgnoring: boolean }>[] = [
  { key: "types", of: "type", isIgnoring: false },
  { key: "branches", of: "branch", isIgnoring: false },
  { key: "branches-ignore", of: "branch", isIgnoring: true },
  { key: "paths", of: "path", isIgnoring: false },
  { key: "paths-ignore", of: "path", isIgnoring: true },
];

/** What starts a workflow, of all that brings a change to the app. */
export function triggersIn(on: Value): Trigger[] {
  return eventsIn(on).flatMap(([event, options, at]) => {
    const usual = Object.hasOwn(USUAL, event) ? USUAL[event] : undefined;
    if (usual === undefined) return [];
    const filters = filtersIn(event, options);
    const types = filters.find(({ of }) => of === "type")?.patterns ?? usual;
    return [{ event, types: [...types], filters, at }];
  });
}

type Event = readonly [name: string, options: Value | undefined, at: Value["at"]];

function eventsIn(on: Value): Event[] {
  if (on.kind === "object") return [...on.entries].map(([name, { key, value }]) => [name, value, key]);
  const names = on.kind === "array" ? itemsOf(on) : [on];
  // A list may repeat itself as often as it likes.
  return [...new Map(names.map((name) => [asString(name) ?? "", name.at]))].map(([name, at]) => [
    name,
    undefined,
    at,
  ]);
}

function filtersIn(event: string, options: Value | undefined): EventFilter[] {
  const filters = FILTERS.flatMap(({ key, of, isIgnoring }) => {
    const value = member(options, key);
    if (value === undefined) return [];
    const patterns = (value.kind === "array" ? itemsOf(value) : [value]).map((each) => asString(each) ?? "");
    const said = { setting: `on: ${event}: ${key}`, text: patterns.join(", "), at: value.at };
    return [{ ...said, of, patterns: new Set(patterns), isIgnoring }];
  });
  const tags = member(options, "tags") ?? member(options, "tags-ignore");
  if (tags === undefined || filters.some(({ of }) => of === "branch")) return filters;
  // Where only tags are named, no push to a branch starts it.
  const setting = `on: ${event}: tags`;
  return [
    ...filters,
    { setting, text: "", at: tags.at, of: "branch", patterns: new Set(), isIgnoring: false },
  ];
}
