import type { NpmFact } from "../../facts/npm-facts.ts";
import { npmFact, tellingFile } from "../../facts/npm-facts.ts";
import { Odd } from "../archives/odd.ts";
import type { TarEntry } from "../archives/tar.ts";
import { type Refused, unpacked } from "../archives/unpacked.ts";

/** All manifests together, including those of bundled packages: npm itself bundles 200. */
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;

/** Reads from the archive of an npm package what installing it runs. */
export function readNpmArchive(bytes: Uint8Array): Promise<NpmFact | Refused> {
  return unpacked(bytes, async (entries) => {
    const manifests = new Map<string, string>();
    const builds = new Set<string>();
    let taken = 0;
    for await (const entry of entries) {
      const found = isUnpacked(entry) ? tellingFile(entry.name) : undefined;
      if (found?.kind === "build") builds.add(found.folder);
      if (found?.kind !== "manifest") continue;
      taken += entry.size;
      if (taken > MOST_MANIFEST_BYTES) throw new Odd("holds more manifests than any package");
      if (manifests.has(found.folder)) throw new Odd("holds one package.json twice");
      manifests.set(found.folder, await entry.text());
    }
    const fact = npmFact(manifests, builds);
    if (fact === undefined) throw new Odd("has no package.json that can be read");
    return fact;
  });
}

/** Whether npm unpacks an entry: it writes no links. A path that npm would shorten or skip is refused. */
function isUnpacked({ name, kind }: TarEntry): boolean {
  if (name.split("/").some((part) => part === ".." || part === "?" || /^[a-z]:/i.test(part)))
    throw new Odd("holds a file outside of its own folder");
  return kind === "file";
}
