import type { Policy } from "../../domain/policy.ts";
import { inForce } from "../../domain/waiver.ts";
import type { JudgingPolicy } from "../../engine/judging-policy.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import type { PolicyReading } from "../../engine/read-policy.ts";
import { inert } from "../../renderers/terminal.ts";
import { needlessInWords } from "../../words/waived.ts";
import { today } from "../today.ts";
import type { PolicyCheckCommand } from "./command.ts";
import { errorLine, overOrganization, readPolicyFile } from "./policy-file.ts";
import { effectiveLines, expiredLines } from "./policy-lines.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Says what a policy means and where each value comes from; what of it doesn't hold, and which waivers have ended; or, where it
 * can't be used, every line that is wrong.
 */
export async function checkPolicy(command: PolicyCheckCommand, terminal: Terminal): Promise<number> {
  const { organization } = command;
  const file = command.file ?? POLICY_PATH;
  const own = await readPolicyFile(file);
  const judging = organization === null ? alone(own) : await overOrganization(organization, own);
  if (!judging.ok) {
    terminal.show(`${judging.errors.map(errorLine).join("\n")}\n`);
    return 1;
  }
  const { policy, set, refused } = judging;
  const { refusedNotices } = await import("../engine.ts");
  const lines = [
    `${file} can be used.`,
    ...effectiveLines(policy, set, organization),
    ...refusedNotices(refused).map(inert),
    ...(organization === null && policy.extendsOrganization ? [NOT_SHOWN] : []),
    ...expiredLines(policy, today()),
    ...(command.file === null ? await needlessLines(policy) : []),
  ];
  terminal.show([...lines, ""].join("\n"));
  return 0;
}

/** The waivers that the apps of this repository don't need as they are. Nothing is read where there are none. */
async function needlessLines(policy: Policy): Promise<string[]> {
  if (inForce(policy.waivers, today()).length === 0) return [];
  const { openOwnTree } = await import("./own-tree.ts");
  const own = await openOwnTree();
  if (own === null) return [];
  try {
    const { reviewTrees } = await import("../engine.ts");
    const sides = { base: own.nothing, head: own.tree };
    const { needless } = await reviewTrees({ ...sides, policy, today: today(), tellsNeedless: true });
    return needless.map((each) => inert(needlessInWords(each)));
  } finally {
    await own.close();
  }
}

const NOT_SHOWN =
  "The organisation's policy lies below it, and isn't shown: name its file with --organization.";

/** A policy by itself: the organisation's that it asks for may be looked at another time. */
function alone(own: PolicyReading): JudgingPolicy {
  return own.ok ? { ...own, floor: null, refused: [] } : own;
}
