import { POLICY_PATH } from "../../engine/policy-path.ts";
import type { PolicyCheckCommand } from "./command.ts";
import { errorLine, readPolicyFile } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";

/** Says whether a policy can be read, and if not, every line that is wrong. */
export async function checkPolicy(command: PolicyCheckCommand, terminal: Terminal): Promise<number> {
  const file = command.file ?? POLICY_PATH;
  const reading = await readPolicyFile(file);
  if (!reading.ok) {
    terminal.show(`${reading.errors.map(errorLine).join("\n")}\n`);
    return 1;
  }
  const { failOn, incomplete, rules } = reading.policy;
  terminal.show(
    [
      `${file} can be used.`,
      `  fail-on: ${failOn}`,
      `  incomplete: ${incomplete}`,
      ...(rules.size === 0
        ? []
        : ["  rules:", ...[...rules].map(([id, setting]) => `    ${id}: ${setting}`)]),
      "",
    ].join("\n"),
  );
  return 0;
}
