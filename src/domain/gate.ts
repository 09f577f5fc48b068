import type { Place } from "./place.ts";
import type { Severity } from "./severity.ts";

/** Something that a workflow says, with its line: `if: github.actor != 'kim'`. */
export type Said = Readonly<{ setting: string; text: string; at: Place }>;

/** Which of an event's occurrences start a workflow: those of these types, on these branches, that touch these paths. */
export type Trigger = Readonly<{
  /** As GitHub calls it: `pull_request_target`. */
  event: string;
  types: readonly string[];
  filters: readonly EventFilter[];
  at: Place;
}>;

/** Patterns are told apart as they are written. */
export type EventFilter = Said &
  Readonly<{ of: "branch" | "path" | "type"; patterns: ReadonlySet<string>; isIgnoring: boolean }>;

/** A step of a workflow that runs Toril, so that its failing job holds a merge. */
export type Gate = Readonly<{
  path: string;
  /** The step, and what it runs as it is written. */
  run: Said;
  /** Whose Toril it is: the action without its version, or the command line. */
  name: string;
  /** The same with its version, where a tag or a branch names that, so that its owner may move it. */
  movable: string | null;
  triggers: readonly Trigger[];
  /** What has to be met for the step to run. */
  conditions: readonly Said[];
  /** By what its failing doesn't count; null where it counts. */
  lenient: Said | null;
  /** The input that makes the policy stricter; null where none does. */
  failOn: (Said & Readonly<{ severity: Severity }>) | null;
  /** Where the workflow says what starts it. */
  on: Place;
}>;

/** What Toril would refuse, and everything that decides whether a workflow asks it: `null` where nothing is special about it. */
export type Occurrence = Readonly<{
  event: "pull_request" | "merge_group" | "push";
  type: string;
  branch: string | null;
  path: string | null;
  /** The pull request edits the workflow that looks at it. */
  isEdited: boolean;
  /** The condition that isn't met. */
  unmet: string | null;
  /** Whose owner has it do nothing. */
  moved: string | null;
  /** What it finds is refused only by `fail-on` at this severity. */
  severity: Severity | null;
}>;
