import type { DefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import type { Job } from "./job.ts";

/** Names the policy that judges by its content, and what the host adds to it: what was accepted counts for the same one alone. */
export function policyIdOf(file: DefaultBranchFile | null, { failOn }: Pick<Job, "failOn">): string {
  return [file?.id ?? "none", ...(failOn === undefined ? [] : [failOn])].join(" ");
}
