import { roleOf } from "../../adapters/github/role.ts";
import { RemoteError } from "../../adapters/remote-error.ts";
import type { AcceptingRole } from "../../domain/accepting.ts";
import { acceptChange } from "./accept-change.ts";
import { type Asked, answer, type Done, IGNORED } from "./asked.ts";
import type { Job } from "./job.ts";
import { revokeAcceptance } from "./revoke-acceptance.ts";

/**
 * Does what somebody asked on a pull request, if they may. Who may is asked of GitHub at this moment; where it doesn't say, nothing
 * is done, and they are told; so they are where GitHub fails later on. Everybody else gets no answer. Throws a RemoteError where
 * they can't be told.
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
  try {
    return asked.command.kind === "revoke"
      ? await revokeAcceptance(job, asked)
      : await acceptChange(job, { ...asked, command: asked.command }, role);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    return answer(
      job,
      asked,
      null,
      `${error.message} Look at the check, and say it again if nothing came of it.`,
    );
  }
}
