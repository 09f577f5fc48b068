import type { Listing } from "../../domain/package.ts";
import { DownloadError, type DownloadLimits, downloadFound } from "../archives/download.ts";
import { indexPath } from "./sparse-index.ts";

/** The longest entries of crates.io's index have half a megabyte. */
const MOST_INDEX_BYTES = 8 * 1024 * 1024;

/** What the index says of each version of one crate, and how many bytes it took. */
export type ListedVersions = Readonly<{ listingOf(version: string): Listing; bytes: number }>;

/** Asks a sparse index for a crate: one line of JSON for each version. An unknown crate has none. Throws a DownloadError. */
export async function listedVersions(
  index: string,
  name: string,
  limits: DownloadLimits,
): Promise<ListedVersions> {
  const url = new URL(indexPath(name), index).href;
  const bytes = await downloadFound(url, { ...limits, bytes: MOST_INDEX_BYTES });
  const lines = bytes === undefined ? [] : Buffer.from(bytes).toString("utf8").split("\n");
  const yanked = new Map(lines.flatMap((line) => versionIn(line) ?? []));
  return {
    listingOf(version) {
      const isYanked = yanked.get(version);
      return isYanked === undefined ? "withdrawn" : isYanked ? "yanked" : "listed";
    },
    bytes: bytes?.byteLength ?? 0,
  };
}

/** The version of one line, and whether it is yanked. */
function versionIn(line: string): [readonly [string, boolean]] | undefined {
  if (line.trim() === "") return undefined;
  const entry = parsed(line);
  const isVersion = typeof entry === "object" && entry !== null && "vers" in entry;
  if (!isVersion || typeof entry.vers !== "string")
    throw new DownloadError("the registry's index makes no sense");
  return [[entry.vers, "yanked" in entry && entry.yanked === true]];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
