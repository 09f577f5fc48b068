import { SetupError } from "../../adapters/setup-error.ts";
import type { GapKind } from "../../domain/gap.ts";
import { NEVER_WAIVED, type Waiver } from "../../domain/waiver.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { renderWaiver } from "../../renderers/waiver.ts";
import { today } from "../today.ts";
import type { WaiveCommand } from "./command.ts";
import { errorLine } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";
import { type WrittenReview, writtenReview } from "./written-review.ts";

/** Prints the waiver of a finding or a gap of a written review, ready for the policy. It changes no file. */
export async function waive(command: WaiveCommand, terminal: Terminal): Promise<number> {
  const { reason, owner, until } = command;
  const covers = coveredBy(command, await writtenReview(command.from));
  const text = `waivers:\n${renderWaiver({ covers, reason, owner, until })}`;
  const { readPolicy } = await import("../engine.ts");
  const reading = readPolicy({ path: "the waiver", id: text, text }, today());
  if (!reading.ok) throw new SetupError(reading.errors.map(errorLine).join("\n"));
  terminal.show(
    `# For ${POLICY_PATH} on the default branch: review it like the change that it lets pass.\n${text}`,
  );
  return 0;
}

function coveredBy({ what, from }: WaiveCommand, { findings, gaps }: WrittenReview): Waiver["covers"] {
  const finding = findings.find(
    ({ fingerprint }, index) => fingerprint === what || String(index + 1) === what,
  );
  if (finding !== undefined) {
    const { rule, app, extent } = finding;
    if (NEVER_WAIVED.has(rule))
      throw new SetupError(`No waiver covers ${rule}: look into it on its pull request.`);
    if (extent === undefined)
      throw new SetupError(`${from} is of an older Toril: write the review anew with this one.`);
    return { kind: "finding", rule, app, extent };
  }
  const gap = gaps.find(({ id }) => id === what);
  if (gap !== undefined) return { kind: "gap", gap: gap.kind as GapKind, path: gap.path, id: gap.id };
  throw new SetupError(
    `${from} has no finding and no gap "${what}": their numbers, fingerprints and ids are in it.`,
  );
}
