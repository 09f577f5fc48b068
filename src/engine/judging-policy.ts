import { type Floor, isUnder, overFloor } from "../domain/floor.ts";
import type { Refused } from "../domain/layers.ts";
import { type Place, topOf } from "../domain/place.ts";
import type { Policy } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import { POLICY_PATH } from "./policy-path.ts";
import type { PolicyError, PolicyReading } from "./read-policy.ts";

/**
 * What is known of an organisation's policy. `none`: there is none that may be read, and `odd`: there is something else in its
 * place; `why` says which, as the end of a sentence.
 */
export type FoundFloor =
  | Readonly<{ kind: "read"; reading: PolicyReading }>
  | Readonly<{ kind: "none" | "odd"; why: string }>;

/** The policy that judges, and what it is made of; or what is wrong with either file. */
export type JudgingPolicy =
  | Readonly<{
      ok: true;
      policy: Policy;
      set: ReadonlyMap<string, Place>;
      /** By which edits of the repository's policy are judged; null where there is none. */
      floor: Floor | null;
      refused: readonly Refused[];
    }>
  | Readonly<{ ok: false; errors: readonly PolicyError[] }>;

/**
 * A repository's policy, over its organisation's where that holds: where it is asked for, and, with `isForAll`, wherever there is
 * one. One that is asked for and can't be read is an error, and so is one that holds for all and makes no sense.
 * @param found null where the repository is under no organisation's policy
 */
export function judgingPolicy(
  own: PolicyReading,
  found: FoundFloor | null,
  isForAll: boolean,
): JudgingPolicy {
  if (!own.ok) return own;
  const alone = { ...own, floor: null, refused: [] };
  if (found === null) return alone;
  const isAsked = own.policy.extendsOrganization;
  const at = own.set.get("extends") ?? topOf(POLICY_PATH);
  const isNeeded = found.kind === "none" ? isAsked : isUnder({ isForAll }, own.policy);
  if (found.kind !== "read") return isNeeded ? unusable(at, found.why) : alone;
  const { reading } = found;
  if (!reading.ok) return isNeeded ? invalid(at, reading.errors) : alone;
  const floor: Floor = { policy: reading.policy, set: reading.set, isForAll };
  return isNeeded ? { ok: true, ...overFloor(floor, own), floor } : { ...alone, floor };
}

function unusable(at: Place, why: string): JudgingPolicy {
  const message = `The organisation's policy holds here and can't be used: ${why}.`;
  return { ok: false, errors: [{ at, message }] };
}

/** The lines are of a file of another repository, so they are said. */
function invalid(at: Place, errors: readonly PolicyError[]): JudgingPolicy {
  const told = errors.map(({ at: { path, line }, message }) => ({
    at,
    message: `The organisation's policy is wrong in ${code(`${path}:${line}`)}: ${message}`,
  }));
  return { ok: false, errors: told };
}

/** What of a repository's policy doesn't hold, as sentences for those who wonder why. */
export function refusedNotices(refused: readonly Refused[]): string[] {
  return refused.map(
    ({ said, at }) =>
      `${code(said)} in ${code(`${at.path}:${at.line}`)} doesn't hold: the organisation's policy is stricter, and doesn't let a repository loosen that.`,
  );
}
