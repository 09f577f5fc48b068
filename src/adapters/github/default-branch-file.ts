import { RemoteError } from "../remote-error.ts";
import { SetupError } from "../setup-error.ts";
import { field, isObjectId, numberIn, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { oddAnswer } from "./failures.ts";

/** A file of the default branch: its path, the id of its blob, and its bytes. */
export type DefaultBranchFile = Readonly<{ path: string; id: string; bytes: Uint8Array }>;

/**
 * A file of the default branch, whatever the base of a pull request; null where there is none. Throws a RemoteError; and a
 * SetupError where there is something other than a file of at most a megabyte.
 */
export async function readDefaultBranchFile(
  github: GitHub,
  repository: RepositoryName,
  path: string,
): Promise<DefaultBranchFile | null> {
  const doing = `reading ${path} of the default branch`;
  // `{+path}` leaves the slashes as they are. Without a ref, it's the default branch.
  const route = "GET /repos/{owner}/{repo}/contents/{+path}";
  try {
    return fileIn(await ask(github, doing, route, { ...repository, path }), path, doing);
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return null;
    throw error;
  }
}

/** What is said where something other than a file is at a path. */
export function noFile(path: string): SetupError {
  return new SetupError(`${path} on the default branch is not a file. Make it one, or remove it.`);
}

/** GitHub's own bound for the contents API, in bytes. */
const MOST_BYTES = 1_000_000;

function fileIn(answer: unknown, path: string, doing: string): DefaultBranchFile {
  if (Array.isArray(answer) || field(answer, "type") !== "file") throw noFile(path);
  if ((numberIn(answer, "size") ?? 0) > MOST_BYTES)
    throw new SetupError(`${path} on the default branch is larger than it may be. Shorten it.`);
  const content = textIn(answer, "content");
  const id = field(answer, "sha");
  if (content === undefined || !isObjectId(id) || textIn(answer, "encoding") !== "base64")
    throw oddAnswer(doing);
  return { path, id, bytes: new Uint8Array(Buffer.from(content, "base64")) };
}
