import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { isSameSource } from "../../domain/source.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { npmSource } from "../../formats/npm-source.ts";
import { folderOf, joined } from "../../tauri/paths.ts";
import { archivePath } from "./lockfiles.ts";

/** The folder of a requirement, and the folder of the lockfile that answers it. */
export type Asked = Readonly<{ from: string; lockFolder: string }>;

const LONGEST = 500;

/**
 * Whether npm accepts a locked package for a requirement, and so fetches nothing else. In doubt, the answer is no: a tag or a
 * branch may have moved.
 */
export function isAnsweredBy(text: string, locked: NpmPackage, asked: Asked): boolean {
  if (text.length > LONGEST) return false;
  const written = text.trim();
  const [, aliased] = /^npm:(.+)$/i.exec(written) ?? [];
  if (aliased !== undefined) return isAlias(aliased, locked);
  if (validRange(written, { loose: true }) !== null) return isInRange(written, locked);
  if (/^https?:/i.test(written) && !GITHUB.test(written))
    return isSameSource(locked.source, npmSource({ ...NOWHERE, resolved: written }));
  if (/^(?:file:|\.{0,2}\/|~\/)/i.test(written)) return isFile(written.replace(/^file:/i, ""), locked, asked);
  return isOfRepository(written, locked);
}

const NOWHERE = { name: "", version: "", local: false };

/** Whether a package with its own name is in a range. Its source doesn't matter. */
function isInRange(range: string, { name, location, version, target }: NpmPackage): boolean {
  const isOwnName = target !== null || !isInstalledAs(location) || isInstalledAs(location) === name;
  return isOwnName && (range === "" || range === "*" || satisfies(version, range, { loose: true }));
}

function isInstalledAs(location: string): string | undefined {
  const marker = "node_modules/";
  return location.includes(marker) ? location.slice(location.lastIndexOf(marker) + marker.length) : undefined;
}

/** `name@range`, or a name alone. */
function isAlias(aliased: string, locked: NpmPackage): boolean {
  const at = aliased.indexOf("@", 1);
  const [name, range] = at < 0 ? [aliased, "*"] : [aliased.slice(0, at), aliased.slice(at + 1)];
  const isRange = validRange(range, { loose: true }) !== null;
  return (
    locked.name === name && isRange && (range === "*" || satisfies(locked.version, range, { loose: true }))
  );
}

/** Whether a package is the file: a folder that it links to or lies in, or an archive that it comes from. */
function isFile(path: string, locked: NpmPackage, { from, lockFolder }: Asked): boolean {
  const wanted = joined(from, path);
  if (wanted === null) return false;
  const archive = archivePath(locked.source, lockFolder);
  if (archive !== null) return archive === wanted;
  return joined(lockFolder, locked.target ?? locked.location) === wanted;
}

/** How people name a repository of GitHub: `o/r`, `github:o/r`, and its address by any protocol that git speaks. */
const GITHUB =
  /^(?:github:|(?:(?:git\+)?(?:ssh|https):\/\/|git:\/\/)?(?:git@)?github\.com[/:])?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#(.*))?$/;

/** Whether a package comes from a repository: npm compares the address, and the commit if one is named. */
function isOfRepository(text: string, { source }: NpmPackage): boolean {
  const [, shorthand, ref] = GITHUB.exec(text) ?? [];
  const address =
    shorthand === undefined ? text : `git+https://github.com/${shorthand}${ref ? `#${ref}` : ""}`;
  const wanted = npmSource({ ...NOWHERE, resolved: address });
  if (wanted.kind !== "git" || source.kind !== "git" || source.url !== wanted.url) return false;
  const { commit } = wanted;
  return commit === null || !/^[0-9a-f]{40,64}$/i.test(commit) || source.commit === commit;
}

/** The folder of a requirement: for a package, its location in the lockfile's folder. */
export function askedFrom(location: string, lockPath: string): Asked {
  const lockFolder = folderOf(lockPath);
  return { from: joined(lockFolder, location) ?? lockFolder, lockFolder };
}

/** Whether a text is a tag or a branch: its meaning may change while the lockfile stays. */
export function isMoving(text: string): boolean {
  const written = text.trim();
  if (validRange(written, { loose: true }) !== null || /^(?:npm|file|https?):/i.test(written)) return false;
  return !/#[0-9a-f]{40,64}$/i.test(written);
}
