import { compare, parse } from "semver";

/** Whether a version precedes another; false where either can't be read, since then nothing older is assumed. */
export function isBefore(version: string | undefined, limit: string): boolean {
  const [left, right] = [parse(version ?? ""), parse(limit)];
  return left !== null && right !== null && compare(left, right) < 0;
}
