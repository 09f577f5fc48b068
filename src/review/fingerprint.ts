import { createHash } from "node:crypto";
import type { Finding } from "../domain/finding.ts";

/**
 * A finding's identity in a fixed number of characters, for comments and code scanning alike. It is a strong hash, since
 * who can forge one can hide a finding behind an alert that was dismissed.
 */
export function fingerprintOf({ rule, app, key }: Pick<Finding, "rule" | "app" | "key">): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, app, key]))
    .digest("hex")
    .slice(0, 32);
}
