import type { Acceptor } from "./accepting.ts";
import type { GapKind } from "./gap.ts";
import type { Occurrence } from "./gate.ts";
import type { Platform } from "./platform.ts";
import type { Loosenable } from "./policy.ts";
import type { Severity } from "./severity.ts";
import type { Trusted } from "./trust.ts";
import type { Waiver } from "./waiver.ts";

/** One concrete thing that the base refuses and the head allows. `text` is how a developer would write it. */
export type Witness =
  | InvokeWitness
  | CspWitness
  | ConfigWitness
  | BuildWitness
  | PackageWitness
  | HalvesWitness
  | PolicyWitness
  | StepWitness;

/** What fails a review by one policy and passes by another: a finding, or something that could not be checked. */
export type PolicyWitness = Readonly<{
  kind: "policy";
  text: string;
  platform: "any";
  what: PolicySample;
}>;

/** What is let through, or not. */
export type PolicySample =
  | ValueSample
  /** What Toril refuses, and no workflow asks it any more. */
  | Readonly<{ kind: "gate"; occurrence: Occurrence }>;

/**
 * What values of the policy decide. `source`: the address that the finding tells code to come from newly; null where it tells of none. `case`: the one case of its
 * rule that decides what it weighs (`caseOf`); null where none is asked about.
 */
export type ValueSample =
  | Readonly<{
      kind: "finding";
      rule: string;
      severity: Severity;
      source: string | null;
      case: string | null;
    }>
  /** A package whose code newly runs while building. */
  | Readonly<{ kind: "build-code"; rule: string; severity: Severity; code: Trusted }>
  | Readonly<{ kind: "gap"; gap: GapKind }>
  /** A change that fails, and that somebody accepts; `login` is "" for somebody whom no policy names. */
  | (Readonly<{ kind: "accepted" }> & Acceptor)
  /** What a waiver covers, on a day. */
  | Readonly<{ kind: "waived"; covers: Waiver["covers"]; on: string }>
  /** What only the organisation's policy fails. */
  | Readonly<{ kind: "floor" }>
  /** What a repository's own policy lets pass, and its organisation's fails: by one key. */
  | Readonly<{ kind: "loosened"; key: Loosenable }>;

/** A call from a webview to a command. */
export type InvokeWitness = Readonly<{
  kind: "invoke";
  text: string;
  platform: Platform | "any";
  window: string;
  webview: string;
  /** `local` for the app's own pages, else the URL of the page that calls. */
  origin: string;
  /** `greet` for an app's command, `plugin:fs|read_text_file` for a plugin's. */
  command: string;
  /** The arguments that matter to the decision; empty where none does. */
  payload: Readonly<Record<string, unknown>>;
  /** For a call that starts a program: which one, since a scope may give the same name to another program. */
  runs?: string;
  /** For a path: the folder that the app is started in, where a scope has paths that begin there. */
  startedIn?: string;
}>;

/** Something a page does that its Content Security Policy decides. */
export type CspWitness = Readonly<{
  kind: "csp";
  text: string;
  platform: Platform | "any";
  /** The directive that decides at head (`script-src`), or "" where no policy is left. */
  directive: string;
  /** The page's origin, such as `tauri://localhost`. */
  document: string;
  /** What is requested: a URL, or one of the kinds that have none. */
  url?: string;
  inline?: boolean;
  eval?: boolean;
}>;

/** Something that a setting, a Cargo feature or Rust code lets happen. */
export type ConfigWitness = Readonly<{
  kind: "config";
  text: string;
  platform: Platform | "any";
  /** The setting that lets it happen, as a developer would write it. */
  written: string;
  /** What it lets happen, by name, and for which window, URL or program; "" where it is a mere switch. */
  setting: string;
  extent: string;
}>;

/** Code that runs on the machine that builds the app. */
export type BuildWitness = Readonly<{
  kind: "build";
  text: string;
  platform: Platform | "any";
  ecosystem: "cargo" | "npm";
  name: string;
  version: string;
  step: "build-script" | "proc-macro" | "install-script";
}>;

/** Bytes that become part of the app, or are taken from somewhere else than before. */
export type PackageWitness = Readonly<{
  kind: "package";
  text: string;
  platform: Platform | "any";
  ecosystem: "cargo" | "npm";
  name: string;
  version: string;
  source: string;
}>;

/** The halves of Tauri or of one of its plugins, as a build finds them. A version is null where no lockfile has that half. */
export type HalvesWitness = Readonly<{
  kind: "halves";
  text: string;
  platform: Platform | "any";
  crate: Readonly<{ name: string; version: string | null }>;
  npm: Readonly<{ name: string; version: string | null }>;
}>;

/** Something that the repository itself has run on a machine. `act` is it in a form that two revisions share. */
export type StepWitness = Readonly<{
  kind: "step";
  text: string;
  platform: Platform | "any";
  machine: "builder" | "opener" | "job";
  act: string;
  /** How many have to do it for this one to be news: 1, unless it counts how many do. */
  rank: number;
  /** The secrets that it could read there, by name. */
  secrets: readonly string[];
}>;
