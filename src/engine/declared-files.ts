import type { DeclaredFile, FileRole } from "../readers/file-kind.ts";
import { readers } from "../readers/index.ts";
import type { AppReader, RepositoryReader } from "../readers/reader.ts";
import type { AppLocation } from "../tauri/project.ts";
import { ATTRIBUTES } from "./git-attributes.ts";
import { policyReader } from "./policy-reader.ts";

export const appReaders: readonly AppReader[] = readers.filter((reader) => reader.scope === "app");
export const repositoryReaders: readonly RepositoryReader[] = [
  ...readers.filter((reader) => reader.scope === "repository"),
  policyReader,
];

/** Every kind of file that may say something about an app. */
const FILES_OF_APPS: readonly DeclaredFile[] = [...appReaders.flatMap(({ files }) => files), ATTRIBUTES];

/** Every kind of file that is read, as its reader declares it; attributes decide what any file of a checkout holds. */
export const declaredFiles: readonly DeclaredFile[] = [
  ...FILES_OF_APPS,
  ...repositoryReaders.flatMap(({ files }) => files),
];

/** Names by which tools know what decides about an app, beside those of its own folder. */
export const KNOWN_NAMES: readonly string[] = declaredFiles.flatMap(({ knownAs }) => knownAs);

/** Whether a file can say anything about an app, by its path alone. */
export function isWanted(path: string, app: AppLocation): boolean {
  return FILES_OF_APPS.some((kind) => kind.wants(path, app));
}

/** The roles in which a file can say anything about an app, by its path alone; most files of a tree have none. */
export function rolesOf(path: string, app: AppLocation): FileRole[] {
  return FILES_OF_APPS.flatMap((kind) => (kind.wants(path, app) ? [kind.role] : []));
}

const ENDINGS = declaredFiles.flatMap(({ endings }) => endings ?? []);

/** Whether a name ends as some reader has asked for it. */
export function hasDeclaredEnding(path: string): boolean {
  return ENDINGS.some((ending) => path.endsWith(ending));
}

/** Whether a file is no text, so that it is told apart by its identity alone. */
export function isBinary(path: string): boolean {
  return declaredFiles.some((kind) => kind.isBinary?.(path) === true);
}
