import { blobId } from "../blob-id.ts";
import type { RemoteError, RemoteReason } from "../remote-error.ts";
import { field, listIn, numberIn, textIn } from "./answers.ts";
import { askGraphql, type GitHub, type QueryAnswer, type RepositoryName } from "./api.ts";
import type { DefaultBranchFile } from "./default-branch-file.ts";
import { oddAnswer } from "./failures.ts";

/** The repository in which an owner keeps what holds for all others. */
export const OWNERS_REPOSITORY = ".github";

/**
 * A file of the default branch of the owner's repository `.github`. `none`: there is none that may be read, and `odd`: there is
 * something else in its place; `why` says which, as the end of a sentence. `unknown`: GitHub didn't say whether there is one.
 */
export type OwnersFile =
  | Readonly<{ kind: "file"; file: DefaultBranchFile }>
  | Readonly<{ kind: "none" | "odd"; why: string }>
  | Readonly<{ kind: "unknown"; error: RemoteError }>;

/** What a query asks of a repository for a file and the folder that it is in, which alone tells a link from a file. */
export const FILE_IN_FOLDER = `folder: object(expression: $folder) { __typename ... on Tree { entries { name mode } } }
    policy: object(expression: $policy) { ... on Blob { oid isBinary isTruncated text } }`;

/**
 * What a query asks for the owner's file. A repository that was renamed leads elsewhere, even to another owner, so that its name
 * alone is asked for.
 */
export const OWNERS_FILE = `owners: repository(owner: $owner, name: "${OWNERS_REPOSITORY}", followRenames: false) {
    ${FILE_IN_FOLDER}
  }
  moved: repository(owner: $owner, name: "${OWNERS_REPOSITORY}") { nameWithOwner }`;

/** The variables of that part. */
export function ownersFileAt(path: string): Readonly<{ policy: string; folder: string }> {
  return { policy: `HEAD:${path}`, folder: `HEAD:${path.slice(0, path.lastIndexOf("/"))}` };
}

/** Asks for the owner's file alone, in one request. Throws a RemoteError. */
export async function readOwnersFile(
  github: GitHub,
  { owner }: RepositoryName,
  path: string,
): Promise<OwnersFile> {
  return ownersFileIn(
    await askGraphql(github, doing(owner), ALONE, { owner, ...ownersFileAt(path) }),
    owner,
    path,
  );
}

const ALONE = `query TorilOwnersFile($owner: String!, $policy: String!, $folder: String!) {
  __typename
  ${OWNERS_FILE}
}`;

/** The owner's file in the answer to a query that asked for it. */
export function ownersFileIn({ data, failed }: QueryAnswer, owner: string, path: string): OwnersFile {
  const repository = field(data, "owners");
  if (typeof repository !== "object" || repository === null) {
    const why = whyNone(failed.get("owners"), field(data, "moved"), owner);
    return why === undefined ? unknown(owner) : { kind: "none", why };
  }
  if ([...failed.keys()].some((each) => each.startsWith("owners."))) return unknown(owner);
  const where = `${path} on the default branch of ${owner}/${OWNERS_REPOSITORY}`;
  const folder = field(repository, "folder");
  if (folder === null) return { kind: "none", why: `there is no ${where}` };
  const entry = entryIn(folder, path);
  if (textIn(folder, "__typename") === "Tree" && entry === undefined)
    return { kind: "none", why: `there is no ${where}` };
  if (!isPlainFile(entry)) return { kind: "odd", why: `${where} is a link, or no file` };
  const file = fileOfBlob(field(repository, "policy"), path);
  return file === undefined
    ? { kind: "odd", why: `${where} is no text in UTF-8, or far too large` }
    : { kind: "file", file };
}

/** The entry of a folder that a path ends with; undefined where the folder has none, or didn't come. */
export function entryIn(folder: unknown, path: string): unknown {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return listIn(folder, "entries")?.find((each) => textIn(each, "name") === name);
}

/** Whether an entry is what git calls a plain file: 100644 or 100755. */
export function isPlainFile(entry: unknown): boolean {
  return [0o100644, 0o100755].includes(numberIn(entry, "mode") ?? 0);
}

function doing(owner: string): string {
  return `reading the policy of ${owner}`;
}

function whyNone(reason: RemoteReason | undefined, moved: unknown, owner: string): string | undefined {
  const name = `${owner}/${OWNERS_REPOSITORY}`;
  const now = textIn(moved, "nameWithOwner");
  if (now !== undefined && now.toLowerCase() !== name.toLowerCase()) return `${name} was renamed to ${now}`;
  if (reason === "permission") return `the token may not read ${name}`;
  if (reason === "absent") return `there is no ${name}, or it is private and the token may not read it`;
  return undefined;
}

function unknown(owner: string): OwnersFile {
  return { kind: "unknown", error: oddAnswer(doing(owner)) };
}

/** A file in a GraphQL answer, if its hash shows that it came whole. */
export function fileOfBlob(blob: unknown, path: string): DefaultBranchFile | undefined {
  const id = textIn(blob, "oid");
  const bytes = new TextEncoder().encode(textIn(blob, "text") ?? "");
  const isWhole = id !== undefined && blobId(bytes, id.length === 64 ? "sha256" : "sha1") === id;
  return isWhole ? { path, id, bytes } : undefined;
}
