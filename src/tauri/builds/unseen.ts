import type { ConfiguredBuild } from "./build.ts";
import type { Ran } from "./run.ts";

/** Why we don't know what a command builds the app with. */
export type Unseen = Readonly<{
  ran: Ran;
  why:
    | "configuration"
    | "words"
    | "cargo"
    | "runner"
    | "program"
    | "code"
    | "commands"
    | "environment"
    | "variables"
    | "compiler";
  what: string;
  /** A build that is compared holds the known part of its words. */
  isBuilt?: boolean;
  /** More paths whose content it depends on, besides those that its words name. */
  on?: readonly string[];
}>;

export type MadeBy = Readonly<{ builds: readonly ConfiguredBuild[]; unseen: readonly Unseen[] }>;
