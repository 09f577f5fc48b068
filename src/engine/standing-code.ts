import type { Grant } from "../domain/grant.ts";
import type { FolderCode, StandingCode } from "../domain/package.ts";
import type { Side } from "./side.ts";

type Sides = Readonly<{ base: Side; head: Side }>;

/** Code that head builds and base doesn't, although base's repository already holds it unchanged. A folder ends in a slash. */
export function standingCode(
  base: readonly Grant[],
  head: readonly Grant[],
  { base: there, head: here }: Sides,
): StandingCode[] {
  const known = new Set(base.filter(isCode).map(({ role, path }) => `${role} ${path}`));
  const added = head.filter(isCode).filter(({ role, path }) => !known.has(`${role} ${path}`));
  const stands = (path: string) =>
    there.contents.isFile(path) && there.contents.at(path) === here.contents.at(path);
  // Which lines of a package.json changed isn't asked: scripts are a few of many.
  const isThere = (path: string, role: FolderCode["role"]) =>
    role === "install-script" && there.contents.isFile(path);
  const sharesCode = (folder: string) =>
    here.listing.entries.some(({ path }) => path.startsWith(folder) && path.endsWith(".rs") && stands(path));
  const folders = [...new Set(added.map(({ folder }) => (folder === "" ? "" : `${folder}/`)))];
  return [
    ...added.flatMap(({ path, role }) => (stands(path) || isThere(path, role) ? [path] : [])),
    ...folders.filter(sharesCode).map((folder) => (folder === "" ? "/" : folder)),
  ].map((path) => ({ domain: "packages", kind: "standing-code", path }));
}

function isCode(grant: Grant): grant is FolderCode {
  return grant.domain === "packages" && grant.kind === "folder-code";
}
