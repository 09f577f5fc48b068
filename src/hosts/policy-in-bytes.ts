import { topOf } from "../domain/place.ts";
import { type PolicyReading, readPolicy } from "../engine/read-policy.ts";
import { today } from "./today.ts";

/** Reads a policy from a file's bytes. `path` is what its lines are called by. */
export function policyInBytes(
  path: string,
  { id, bytes }: Readonly<{ id: string; bytes: Uint8Array }>,
): PolicyReading {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return readPolicy({ path, id, text }, today());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, errors: [{ at: topOf(path), message: "The policy is not UTF-8 text." }] };
  }
}
