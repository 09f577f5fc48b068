import type { DefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import type { OwnersFile } from "../../adapters/github/owners-file.ts";
import type { Job } from "./job.ts";

/** The files that a policy is read from: the repository's own, and its owner's where that was asked for. */
type PolicyFiles = Readonly<{ own: DefaultBranchFile | null; owners: OwnersFile | null }>;

/** Names the policy that judges by its content, and what the host adds to it: what was accepted counts for the same one alone. */
export function policyIdOf({ own, owners }: PolicyFiles, { failOn }: Pick<Job, "failOn">): string {
  const floor = owners?.kind === "file" ? [owners.file.id] : [];
  return [own?.id ?? "none", ...floor, ...(failOn === undefined ? [] : [failOn])].join(" ");
}
