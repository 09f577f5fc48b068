import type { Severity } from "../../domain/severity.ts";
import type { Filters } from "../../review/filters.ts";

export const FORMATS = ["text", "json", "markdown", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** One rendering of the review: to a file, or printed. */
export type Output = Readonly<{ format: Format; file: string | null }>;

/** Two revisions of a repository. Without a base, it is where head left the default branch. */
export type GitSides = Readonly<{ kind: "git"; repo: string; base: string | null; head: string }>;

/** Which two revisions to compare. */
export type Sides = GitSides | Readonly<{ kind: "folders"; base: string; head: string }>;

/** How much the text tells: who newly can do what; all about each finding; or what was decided. */
export type TextLength = "summary" | "details" | "quiet";

/** Which policy judges: a file, the repository's own, or none, which is the defaults. */
export type PolicyChoice =
  | Readonly<{ kind: "file"; file: string }>
  | Readonly<{ kind: "own" }>
  | Readonly<{ kind: "none" }>;

export type ReviewCommand = Readonly<{
  name: "review";
  sides: Sides;
  outputs: readonly Output[];
  text: TextLength;
  filters: Filters;
  /** Goes before what the policy says; null where nothing was given. */
  failOn: Severity | "never" | null;
  policy: PolicyChoice;
  /** A file with the organisation's policy; null where none is given. */
  organization: string | null;
  offline: boolean;
  cache: string | null;
}>;

export type ExplainCommand = Readonly<{
  name: "explain";
  /** A rule, or the number of a finding. */
  what: string;
  /** A written review that has the finding; null for one that is done now. */
  from: string | null;
  review: ReviewCommand;
}>;

export type PolicyCheckCommand = Readonly<{
  name: "policy-check";
  /** Null for the one of the repository that it runs in. */
  file: string | null;
  /** A file with the organisation's policy; null where none is given. */
  organization: string | null;
}>;

export type WaiveCommand = Readonly<{
  name: "waive";
  /** The number or the fingerprint of a finding, or the id of a gap. */
  what: string;
  /** The JSON of the review that has it. */
  from: string;
  reason: string;
  owner: string;
  until: string;
}>;

export type InitCommand = Readonly<{
  name: "init";
  repo: string;
  /** How many merges are reviewed, at most. */
  limit: number;
}>;

/** What the words of the command line ask for. */
export type Command =
  | InitCommand
  | ReviewCommand
  | ExplainCommand
  | PolicyCheckCommand
  | WaiveCommand
  | Readonly<{ name: "serve" }>
  /** Help, or the version. */
  | Readonly<{ name: "print"; text: string }>;
