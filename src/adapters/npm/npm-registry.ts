import type { NpmNeed } from "../../domain/need.ts";
import type { NpmFact } from "../../facts/npm-facts.ts";
import type { Unknown } from "../../facts/unknown.ts";
import { DownloadError, type DownloadLimits, download } from "../archives/download.ts";
import { inPath } from "../archives/in-path.ts";
import { readNpmArchive } from "./archive.ts";
import { decidingHash, fits } from "./integrity.ts";

/** Fetches one archive from a registry, compares its hash with the lockfile's if that has one, and only then looks inside. */
export async function lookAt(
  registry: string,
  need: NpmNeed,
  limits: DownloadLimits,
): Promise<Readonly<{ fact: NpmFact | Unknown; bytes: number }>> {
  const hash = need.integrity === "" ? null : decidingHash(need.integrity);
  if (hash === undefined) return { fact: { unknown: TWO_HASHES }, bytes: 0 };
  try {
    const archive = await download(archiveUrl(registry, need), limits);
    const bytes = archive.byteLength;
    if (hash !== null && !fits(archive, hash))
      return { fact: { unknown: OTHER_HASH, listing: "other-bytes" }, bytes };
    const fact = await readNpmArchive(archive);
    return { fact: "refused" in fact ? { unknown: `its archive ${fact.refused}` } : fact, bytes };
  } catch (error) {
    if (error instanceof DownloadError) return { fact: { unknown: error.message }, bytes: 0 };
    throw error;
  }
}

const TWO_HASHES = "the lockfile names two archives that npm takes as well as one another";
const OTHER_HASH = "the registry's archive has another hash than the lockfile names";

/** The address of an archive. The part of a version after `+` doesn't belong to it. */
export function archiveUrl(registry: string, { name, version }: NpmNeed): string {
  const file = `${name.slice(name.indexOf("/") + 1)}-${version.replace(/\+.*$/s, "")}.tgz`;
  return `${registry}${inPath(name)}/-/${inPath(file)}`;
}
