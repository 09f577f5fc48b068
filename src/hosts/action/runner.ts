import type { GitHub, RepositoryName } from "../../adapters/github/api.ts";
import type { WorkflowEvent } from "./event.ts";
import type { InputName } from "./inputs.ts";
import type { OutputValues } from "./outputs.ts";

/** The runner that a step of a workflow runs on: what it was told, and where it says things. */
export type Runner = Readonly<{
  event: WorkflowEvent;
  repository: RepositoryName;
  environment: Readonly<Record<string, string | undefined>>;
  /** The address below which each rule has its page; null for none. */
  rulePages: string | null;
  client: (token: string) => GitHub;
  input: (name: InputName) => string;
  keepSecret: (token: string) => void;
  output: (values: OutputValues) => void;
  /** One line of the log, as it is: what it says may be a command to the runner. */
  print: (line: string) => void;
  notice: (sentence: string) => void;
  /** Markdown for the page of the run, in place of what was said there before. */
  summarize: (markdown: string) => Promise<void>;
  /** What time it is (UTC), "2026-11-30T21:04:00Z": that of this machine, where it isn't given. */
  now?: () => string;
  /** Milliseconds before looking whether a write happened whose answer was lost. */
  settling?: number;
}>;
