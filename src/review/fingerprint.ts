import { createHash } from "node:crypto";
import type { Finding, NarrowingNote } from "../domain/finding.ts";
import type { Gap } from "../domain/gap.ts";

/**
 * A finding's identity in a fixed number of characters, for comments and code scanning alike. It is a strong hash, since
 * who can forge one can hide a finding behind an alert that was dismissed.
 */
export function fingerprintOf({ rule, app, key }: Pick<Finding, "rule" | "app" | "key">): string {
  return hashOf(rule, app, key);
}

/** The same of what is no longer possible. */
export function fingerprintOfNote({ app, key }: Pick<NarrowingNote, "app" | "key">): string {
  return hashOf("narrowing", app, key);
}

/** The same of a gap: equal while all that it rests on is. */
export function idOfGap({ kind, rests }: Pick<Gap, "kind" | "rests">): string {
  return hashOf("gap", kind, rests);
}

function hashOf(...words: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 32);
}

/** A finding under an identity that no other finding of its review has. */
export type Identified = Readonly<{ fingerprint: string; finding: Finding }>;

/** Identifies each finding; a number parts those that mean the same. */
export function identified(findings: readonly Finding[]): Identified[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = fingerprintOf(finding);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { fingerprint: count === 1 ? hash : `${hash}-${count}`, finding };
  });
}
