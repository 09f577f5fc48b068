import { RemoteError } from "../remote-error.ts";

/**
 * Runs what writes. A token that may only read is no failure but an outcome: forks and Dependabot get no other. GitHub
 * refuses with 403, or hides with 404 what may not be written.
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
