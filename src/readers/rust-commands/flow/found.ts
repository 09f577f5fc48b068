import type { TextAround } from "../../../domain/rust-command.ts";
import type { RustNode } from "../../../formats/rust/tree.ts";
import type { CodeFile } from "../code-file.ts";
import type { CheckName } from "./checks.ts";
import type { Sink } from "./sinks.ts";
import type { Source } from "./value.ts";

/** An input that reaches a call. */
export type Reached = Readonly<{
  source: Source;
  sink: Sink;
  call: string;
  checks: readonly CheckName[];
  steps: number;
  around: TextAround | null;
  code: CodeFile;
  node: RustNode;
}>;

/** An input that goes where it isn't followed. */
export type Lost = Readonly<{ what: string; code: CodeFile; node: RustNode }>;
