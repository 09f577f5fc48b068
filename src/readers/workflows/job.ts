import type { Place } from "../../domain/place.ts";
import type { Value } from "../../formats/value.ts";
import type { Maker } from "../../tauri/builds/maker.ts";

/** One job of a workflow, or the steps of an action of this repository, with what is around it. */
export type Job = Readonly<{
  /** Names it in one revision. */
  key: string;
  /** As a sentence says it. */
  name: string;
  path: string;
  at: Place;
  workflow: Value;
  /** The job itself; for an action, what it runs. */
  value: Value;
  steps: readonly Value[];
  /** What it runs, as command lines. */
  maker: Maker | undefined;
  /** The names of events that start it. */
  triggers: readonly string[];
  /** The secrets that all of it can read. */
  wide: readonly string[];
  /** All secrets that it, or one of its steps, is given. */
  secrets: readonly string[];
  /** Whether it, or a caller of it, is given secrets or a token that may write. */
  isTrusted: boolean;
  /** The inputs that callers fill with what strangers write, in small letters. */
  given: ReadonlySet<string>;
}>;
