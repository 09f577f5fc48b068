import { createHash } from "node:crypto";
import type { NpmNeed } from "../../domain/need.ts";

/** The algorithms that npm knows, strongest first. npm uses the strongest one in a lockfile. */
const ALGORITHMS = ["sha512", "sha384", "sha256", "sha1"] as const;

type Hash = Readonly<{ algorithm: (typeof ALGORITHMS)[number]; digest: string }>;

/**
 * The one hash by which npm checks an archive. Undefined where there is none, and where two are equally strong: npm accepts an
 * archive that fits either, so it may install another one than was looked at.
 */
export function decidingHash(integrity: string): Hash | undefined {
  const parts = integrity.split(/\s+/).map((part) => part.replace(/\?.*$/, ""));
  for (const algorithm of ALGORITHMS) {
    const own = new Set(parts.filter((part) => part.startsWith(`${algorithm}-`)));
    const [only, ...others] = own;
    if (only === undefined) continue;
    return others.length > 0 ? undefined : { algorithm, digest: only.slice(algorithm.length + 1) };
  }
  return undefined;
}

export function fits(bytes: Uint8Array, { algorithm, digest }: Hash): boolean {
  const own = createHash(algorithm).update(bytes).digest();
  return own.equals(Buffer.from(digest, "base64"));
}

/** The key of a package in caches, made from its hashes. Without any, it is the release: a registry never changes one. */
export function cacheKeyOf({ integrity, name, version }: NpmNeed): string {
  const pinned = integrity === "" ? JSON.stringify([name, version]) : integrity;
  return createHash("sha256").update(pinned).digest("hex");
}
