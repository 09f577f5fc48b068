import { POLICY_PATH } from "../../engine/policy-path.ts";
import { today } from "../today.ts";
import type { PolicyCheckCommand } from "./command.ts";
import { errorLine, readPolicyFile } from "./policy-file.ts";
import { effectiveLines, expiredLines } from "./policy-lines.ts";
import type { Terminal } from "./terminal.ts";

/** Says what a policy means and where each value comes from; which waivers have ended; or, where it can't be used, every line that is wrong. */
export async function checkPolicy(command: PolicyCheckCommand, terminal: Terminal): Promise<number> {
  const file = command.file ?? POLICY_PATH;
  const reading = await readPolicyFile(file);
  if (!reading.ok) {
    terminal.show(`${reading.errors.map(errorLine).join("\n")}\n`);
    return 1;
  }
  const { policy, set } = reading;
  const lines = [`${file} can be used.`, ...effectiveLines(policy, set), ...expiredLines(policy, today())];
  terminal.show([...lines, ""].join("\n"));
  return 0;
}
