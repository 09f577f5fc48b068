import { createHash } from "node:crypto";

/** The hash that names a repository's objects. */
export type ObjectFormat = "sha1" | "sha256";

/** The name git gives these bytes, so that a file on disk and the same file in a commit have one id. */
export function blobId(bytes: Uint8Array, format: ObjectFormat = "sha1"): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
