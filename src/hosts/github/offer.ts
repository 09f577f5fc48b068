import { randomBytes } from "node:crypto";
import { buttonOf } from "../../accept/command.ts";
import { type CheckRecord, isSameRecord, recordIn, recordLine } from "../../accept/record.ts";
import type { CheckButton, CheckResult } from "../../adapters/github/check-output.ts";
import type { CheckRun } from "../../adapters/github/check-runs.ts";
import type { Acceptance } from "../../domain/acceptance.ts";
import { renderAccepting, TOO_MUCH_TO_ACCEPT, type Ways } from "../../renderers/accepting.ts";
import type { Check } from "../../renderers/check.ts";

/** What fails on a pull request and may be accepted there, with who did so before, if that stands. */
export type Offer = Pick<CheckRecord, "pull" | "head" | "policy" | "covers"> &
  Readonly<{ acceptance: Acceptance | null }>;

/** How a host lets people accept. */
export type AcceptingWays = Omit<Ways, "code">;

/** Leaves room in a check for who accepts it, and why. */
const ROOM_TO_ACCEPT = 52_000;

/**
 * The check as it is published, given our earlier run: with a code that it is accepted by, which stays while the run shows the same;
 * or with what was accepted, so that a later head, a merge group and the default branch find it.
 */
export function offering(
  check: Check,
  offer: Offer | null,
  ways: AcceptingWays,
): (earlier: CheckRun | undefined) => CheckResult {
  if (offer === null) return () => check;
  return (earlier) => {
    const record = recordOf(offer);
    const before = recordIn(earlier?.text);
    const isSame = before !== undefined && isSameRecord(before, record);
    return { ...check, ...told(isSame ? before : record, ways) };
  };
}

function recordOf({ acceptance, ...shown }: Offer): CheckRecord {
  if (acceptance === null) return { ...shown, code: newCode(), accepted: null };
  const { by, reason, at, head, covers } = acceptance;
  return { ...shown, covers, code: null, accepted: { by, reason, at, head } };
}

function told(record: CheckRecord, ways: AcceptingWays): Pick<CheckResult, "text" | "actions"> {
  if (record.accepted !== null) return { text: recordLine(record) ?? "", actions: [] };
  const line = recordLine(record, ROOM_TO_ACCEPT);
  const { code } = record;
  if (line === undefined || code === null) return { text: TOO_MUCH_TO_ACCEPT, actions: [] };
  return {
    text: `${renderAccepting({ ...ways, code })}\n\n${line}`,
    actions: ways.button === null ? [] : [buttonNamed(ways.button, code)],
  };
}

function buttonNamed(label: string, code: string): CheckButton {
  return { label, description: "Let what this check shows be merged", identifier: buttonOf(code) };
}

/** It can't be guessed, and is no hash of what an author chooses: two heads with one short hash are found in seconds. */
function newCode(): string {
  return randomBytes(4).toString("hex");
}
