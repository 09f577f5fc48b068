import type { DefaultBranchFile } from "../../adapters/github/default-branch-file.ts";
import { DEFAULT_POLICY, tightenedTo } from "../../domain/policy.ts";
import type { Severity } from "../../domain/severity.ts";
import type { Tree } from "../../domain/tree.ts";
import { policyNotice } from "../../engine/policy-change.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { type PolicyReading, readPolicy } from "../../engine/read-policy.ts";
import { today } from "../today.ts";

const NO_POLICY: PolicyReading = { ok: true, policy: DEFAULT_POLICY, set: new Map() };

/** The policy of the default branch, made stricter where the host was told so: what head says of it never counts. */
export function policyOf(file: DefaultBranchFile | null, failOn?: Severity): PolicyReading {
  const reading = file === null ? NO_POLICY : read(file.id, file.bytes);
  if (!reading.ok || failOn === undefined) return reading;
  return { ...reading, policy: tightenedTo(reading.policy, failOn) };
}

/** What is said to a pull request that edits the policy. */
export async function policyNotices(
  current: DefaultBranchFile | null,
  base: Tree,
  head: Tree,
): Promise<readonly string[]> {
  const [before, after] = await Promise.all([base.list(), head.list()]);
  const [there, here] = [before, after].map(({ entries }) =>
    entries.find(({ path }) => path === POLICY_PATH),
  );
  if (there?.id === here?.id) return [];
  const bytes = here === undefined ? undefined : (await head.read([here])).get(here.id);
  const edited = here === undefined || bytes === undefined ? NO_POLICY : read(here.id, bytes);
  return policyNotice(policyOf(current), edited);
}

function read(id: string, bytes: Uint8Array): PolicyReading {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return readPolicy({ path: POLICY_PATH, id, text }, today());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const at = { path: POLICY_PATH, line: 1, column: 1, endLine: 1 };
    return { ok: false, errors: [{ at, message: "The policy is not UTF-8 text." }] };
  }
}
