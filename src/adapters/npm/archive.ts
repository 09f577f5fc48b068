import type { NpmFact } from "../../facts/npm-facts.ts";
import { foldedFolder, npmCodeToRead, npmFact, tellingFile } from "../../facts/npm-facts.ts";
import { CODE_LIMITS, type CodeTexts, codeTexts } from "../archives/code-texts.ts";
import { Odd } from "../archives/odd.ts";
import type { TarEntry } from "../archives/tar.ts";
import { type Refused, unpacked } from "../archives/unpacked.ts";

/** All manifests together, including those of bundled packages: npm itself bundles 200. */
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;

/** Reads from the archive of an npm package what installing it runs, and what that does. */
export async function readNpmArchive(bytes: Uint8Array): Promise<NpmFact | Refused> {
  const archive = await readManifests(bytes);
  if ("refused" in archive) return archive;
  const { manifests, builds } = archive;
  const code = await codeTexts(npmCodeToRead(manifests, builds), (paths, most) =>
    readCode(bytes, paths, most),
  );
  return npmFact(manifests, builds, code) ?? { refused: "has no package.json that can be read" };
}

type Manifests = Readonly<{ manifests: ReadonlyMap<string, string>; builds: ReadonlyMap<string, string> }>;

function readManifests(bytes: Uint8Array): Promise<Manifests | Refused> {
  return unpacked(bytes, async (entries) => {
    const manifests = new Map<string, string>();
    const builds = new Map<string, string>();
    let taken = 0;
    for await (const entry of entries) {
      const found = isUnpacked(entry) ? tellingFile(entry.name) : undefined;
      if (found?.kind === "build") builds.set(found.folder, pathIn(entry.name));
      if (found?.kind !== "manifest") continue;
      taken += entry.size;
      if (taken > MOST_MANIFEST_BYTES) throw new Odd("holds more manifests than any package");
      if (manifests.has(found.folder)) throw new Odd("holds one package.json twice");
      manifests.set(found.folder, await entry.text());
    }
    return { manifests, builds };
  });
}

/**
 * Reads files, and leaves out what is larger than the limits. Two files that are one on some systems are left out too: which
 * of them counts isn't known.
 */
async function readCode(bytes: Uint8Array, paths: ReadonlySet<string>, most: number): Promise<CodeTexts> {
  const wanted = new Map([...paths].map((path) => [foldedFolder(path), path]));
  const texts = await unpacked(bytes, async (entries) => {
    const found = new Map<string, string>();
    const seen = new Set<string>();
    let left = most;
    for await (const entry of entries) {
      const path = wanted.get(foldedFolder(pathIn(entry.name)));
      if (path === undefined || entry.kind !== "file") continue;
      if (seen.has(path)) found.delete(path);
      const isLarge = entry.size > CODE_LIMITS.textBytes || entry.size > left;
      if (!seen.has(path) && !isLarge) {
        left -= entry.size;
        found.set(path, await entry.text());
      }
      seen.add(path);
    }
    return found;
  });
  return "refused" in texts ? new Map() : texts;
}

/** The path of an entry in the package, as npm unpacks it. */
function pathIn(name: string): string {
  const parts = name.split("/").slice(1);
  return parts.filter((part) => part !== "" && part !== ".").join("/");
}

/** Whether npm unpacks an entry: it writes no links. A path that npm would shorten or skip is refused. */
function isUnpacked({ name, kind }: TarEntry): boolean {
  if (name.split("/").some((part) => part === ".." || part === "?" || /^[a-z]:/i.test(part)))
    throw new Odd("holds a file outside of its own folder");
  return kind === "file";
}
