import { roleOf } from "../../adapters/github/role.ts";
import { RemoteError } from "../../adapters/remote-error.ts";
import type { AcceptingRole } from "../../domain/accepting.ts";
import { acceptChange } from "./accept-change.ts";
import { type Asked, answer, type Done, IGNORED } from "./asked.ts";
import type { Job } from "./job.ts";
import { revokeAcceptance } from "./revoke-acceptance.ts";

/**
 * Does what somebody asked on a pull request, if they may. Who may is asked of GitHub at this moment; where it doesn't say, nothing
 * is done, and they are told. Everybody else gets no answer. Throws a RemoteError where GitHub fails after that.
 */
export async function carryOut(job: Job, asked: Asked): Promise<Done> {
  let role: AcceptingRole | null;
  try {
    role = await roleOf(job.github, job.repository, asked.login);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    return answer(
      job,
      asked,
      null,
      "GitHub doesn't say what you may do here, so nothing was done. Try again.",
    );
  }
  if (role === null) return IGNORED;
  return asked.command.kind === "revoke"
    ? revokeAcceptance(job, asked)
    : acceptChange(job, { ...asked, command: asked.command }, role);
}
