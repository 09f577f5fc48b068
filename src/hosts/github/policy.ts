import type { RepositoryName } from "../../adapters/github/api.ts";
import type { DefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import { OWNERS_REPOSITORY, type OwnersFile } from "../../adapters/github/owners-file.ts";
import { DEFAULT_POLICY, tightenedTo } from "../../domain/policy.ts";
import type { Tree } from "../../domain/tree.ts";
import { type FoundFloor, type JudgingPolicy, judgingPolicy } from "../../engine/judging-policy.ts";
import { policyNotice } from "../../engine/policy-change.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import type { PolicyReading } from "../../engine/read-policy.ts";
import { policyInBytes } from "../policy-in-bytes.ts";
import { holdsForAll, type Job } from "./job.ts";

const NO_POLICY: PolicyReading = { ok: true, policy: DEFAULT_POLICY, set: new Map() };

/** Both files that may decide, as GitHub has them; the owner's is null where nobody looks for it. */
export type PolicyFiles = Readonly<{ own: DefaultBranchFile | null; owners: OwnersFile | null }>;

/**
 * The policy of the default branch, over its organisation's, and made stricter where the host was told so: what head says of it
 * never counts. Throws a RemoteError where nobody knows whether there is an organisation's policy, and it may hold.
 */
export function policyOf(
  { own, owners }: PolicyFiles,
  job: Pick<Job, "repository" | "teller" | "failOn">,
): JudgingPolicy {
  const reading = own === null ? NO_POLICY : policyInBytes(POLICY_PATH, own);
  const { repository, failOn } = job;
  const isForAll = holdsForAll(job);
  if (owners?.kind === "unknown" && (isForAll || asksForFloor(own))) throw owners.error;
  const judging = judgingPolicy(reading, floorIn(owners, repository), isForAll);
  if (!judging.ok || failOn === undefined) return judging;
  return { ...judging, policy: tightenedTo(judging.policy, failOn) };
}

/** Whether the default branch's policy asks for its organisation's. */
export function asksForFloor(own: DefaultBranchFile | null): boolean {
  const reading = own === null ? NO_POLICY : policyInBytes(POLICY_PATH, own);
  return reading.ok && reading.policy.extendsOrganization;
}

/**
 * Names the policy that judges by its content, and what the host adds to it: what was accepted counts for the same one alone. An
 * organisation's policy is part of it where it holds.
 */
export function policyIdOf({ own, owners }: PolicyFiles, job: Pick<Job, "teller" | "failOn">): string {
  const isUnderFloor = owners?.kind === "file" && (holdsForAll(job) || asksForFloor(own));
  const { failOn } = job;
  return [
    own?.id ?? "none",
    ...(isUnderFloor ? [owners.file.id] : []),
    ...(failOn === undefined ? [] : [failOn]),
  ].join(" ");
}

/** The policy as a commit has it; null where it has none. Throws a RemoteError. */
export async function policyAt(tree: Tree): Promise<DefaultBranchFile | null> {
  const entry = (await tree.list()).entries.find(({ path }) => path === POLICY_PATH);
  const bytes = entry === undefined ? undefined : (await tree.read([entry])).get(entry.id);
  return entry === undefined || bytes === undefined ? null : { path: POLICY_PATH, id: entry.id, bytes };
}

/** The repository that has the organisation's policy is under no other. */
function floorIn(owners: OwnersFile | null, { owner, repo }: RepositoryName): FoundFloor | null {
  if (owners === null || owners.kind === "unknown" || repo.toLowerCase() === OWNERS_REPOSITORY) return null;
  if (owners.kind !== "file") return owners;
  return {
    kind: "read",
    reading: policyInBytes(`${owner}/${OWNERS_REPOSITORY}/${POLICY_PATH}`, owners.file),
  };
}

/** What is said to a pull request that edits the policy. */
export async function policyNotices(
  current: DefaultBranchFile | null,
  base: Tree,
  head: Tree,
): Promise<readonly string[]> {
  const there = (await base.list()).entries.find(({ path }) => path === POLICY_PATH);
  const here = (await head.list()).entries.find(({ path }) => path === POLICY_PATH);
  if (there?.id === here?.id) return [];
  const edited = await policyAt(head);
  const [before, after] = [current, edited].map((file) =>
    file === null ? NO_POLICY : policyInBytes(POLICY_PATH, file),
  );
  return policyNotice(before ?? NO_POLICY, after ?? NO_POLICY);
}
