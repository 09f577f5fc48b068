import { isWorkflow } from "../../tauri/builds/starting-files.ts";
import type { RepositoryReader } from "../reader.ts";
import { actionGrants } from "./actions.ts";
import { FILES } from "./files.ts";
import { jobsIn } from "./jobs.ts";
import { replacedGrants } from "./replaced.ts";
import { secretGrants } from "./secrets.ts";
import { sentGrants } from "./sent.ts";
import { heldTokens, tokenGrants } from "./tokens.ts";
import { toolGrants } from "./tools.ts";
import { unreadGaps } from "./unread.ts";
import { untrustedGrants } from "./untrusted.ts";

/** Asks jobs that build or release the app, hold a secret or may write, who decides what they run and what that could take. */
export const workflows: RepositoryReader = {
  id: "workflows",
  scope: "repository",
  files: FILES,

  read({ files }) {
    const own = [...files.values()].filter(({ path }) => isWorkflow(path));
    const jobs = jobsIn(own);
    const grants = jobs.flatMap((job) => [
      ...actionGrants(job),
      ...toolGrants(job),
      ...tokenGrants(job),
      ...heldTokens(job),
      ...untrustedGrants(job),
      ...secretGrants(job),
      ...replacedGrants(job),
      ...sentGrants(job),
    ]);
    return { grants, gaps: own.flatMap(unreadGaps) };
  },
};
