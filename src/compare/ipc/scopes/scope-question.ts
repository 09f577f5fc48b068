import type { ScopeMatching } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";

/** One side of the question: the entries that apply to a call, and the rules by which the plugin reads them. */
export type ScopeSide = Readonly<{
  allow: readonly ScopeEntry[];
  deny: readonly ScopeEntry[];
  matching: ScopeMatching;
}>;

/** What head lets a command touch and base doesn't: an example, and the entry to blame. */
export type Escape = Readonly<{
  /** The arguments of the call that show it. */
  payload: Readonly<Record<string, unknown>>;
  /** The program that the call starts, where it starts one. */
  runs?: string;
  /** The folder that the app is started in, where that makes the difference. */
  startedIn?: string;
  /** The example as people read it: a path, a URL, a command line. */
  example: string;
  /** The entry of head that allows it, or the entry of base that denied it. */
  entry: ScopeEntry;
  because: "allowed" | "no-longer-denied";
  /** The example is one of the things worth stealing. */
  sensitive: boolean;
}>;

export type ScopeAnswer = Readonly<{
  escapes: readonly Escape[];
  /** What could not be decided, as a reason; never read as "nothing". */
  undecided: readonly string[];
  /** What is known, but looks like an error: an entry with which the plugin refuses every call. */
  refused?: readonly string[];
}>;

export const NO_ESCAPE: ScopeAnswer = { escapes: [], undecided: [] };

/** Asks, for one command on one platform, what head's scope lets through that base's doesn't. */
export type ScopeQuestion = (
  base: ScopeSide,
  head: ScopeSide,
  command: string,
  platform: Platform,
  work: Work,
) => ScopeAnswer;
