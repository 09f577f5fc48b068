import type { InstallSetting } from "../../../domain/install-policy.ts";
import type { LockedPackages } from "../../../formats/locked-packages.ts";
import type { SourceFile } from "../../../formats/value.ts";
import { below, folderOf, inFolder } from "../../../tauri/paths.ts";
import { lying } from "../installed-packages.ts";

const CACHE = ".yarn/cache";

/** As many letters of its hash stand in the name of an archive. */
const LETTERS = 10;

/**
 * The archives of packages that a repository keeps for Yarn. Yarn checks each against the hash that the lockfile has for it, and
 * names it by that hash: so one that is new follows from the lockfile, and one with other content under the same name doesn't.
 */
export function cachedArchives(
  lock: LockedPackages,
  files: ReadonlyMap<string, SourceFile>,
): InstallSetting[] {
  if (lock.manager !== "yarn") return [];
  const cache = inFolder(folderOf(lock.path), CACHE);
  const archives = [...files.values()].filter(({ path }) => below(cache, path) !== undefined);
  if (archives.length === 0) return [];
  const hashes = hashesIn(lock);
  return archives.map(({ path, id }) => {
    const name = below(cache, path) ?? path;
    const archive = { ...lying(CACHE, id, path), of: name };
    const hash = hashes.get(name.slice(-".zip".length - LETTERS, -".zip".length));
    return hash !== undefined && name.startsWith(`${hash.slug}-`)
      ? { ...archive, explainedBy: hash.whole }
      : archive;
  });
}

type Hash = Readonly<{ slug: string; whole: string }>;

/** By its first letters. Yarn writes `@scope/left` as `@scope-left`. */
function hashesIn({ packages }: LockedPackages): ReadonlyMap<string, Hash> {
  return new Map(
    [...packages.values()].flatMap(({ name, integrity }) => {
      const [, hash] = /^(?:[^/\s]*\/)?([0-9a-f]{64,})$/.exec(integrity ?? "") ?? [];
      return hash === undefined
        ? []
        : [[hash.slice(0, LETTERS), { slug: name.replace("/", "-"), whole: hash }] as const];
    }),
  );
}
