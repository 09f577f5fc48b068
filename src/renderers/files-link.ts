import { createHash } from "node:crypto";
import type { PlaceLink } from "./digest-table.ts";

/** The page of a pull request that shows its diff: `https://github.com/owner/name/pull/7/files`. */
export function filesPage(forge: string, repository: string, number: number): string {
  return `${forge}/${repository}/pull/${number}/files`;
}

/** The address of a line of head on that page, where GitHub names a file by the hash of its path. */
export function filesLink(page: string): PlaceLink {
  return ({ path, line }) =>
    path === "" ? null : `${page}#diff-${createHash("sha256").update(path).digest("hex")}R${line}`;
}
