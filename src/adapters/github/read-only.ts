import { RemoteError } from "../remote-error.ts";

/**
 * Runs something that writes. A token that may only read is an outcome and no failure: forks and Dependabot get no other.
 * GitHub refuses with 403, or hides with 404 what the token may not write.
 */
export async function unlessReadOnly<Outcome>(
  write: () => Promise<Outcome>,
): Promise<Outcome | Readonly<{ kind: "read-only" }>> {
  try {
    return await write();
  } catch (error) {
    const isRefused = error instanceof RemoteError && ["permission", "absent"].includes(error.reason);
    if (isRefused) return { kind: "read-only" };
    throw error;
  }
}
