import { SetupError } from "../setup-error.ts";
import type { Repository } from "./repository.ts";

/** More than any single file needs that is read by its name. */
const MOST_BYTES = 1024 * 1024;

/** A file of a commit: its path, the id of its blob, and its bytes. */
export type FileOfCommit = Readonly<{ path: string; id: string; bytes: Uint8Array }>;

/**
 * One file of a commit, without listing all others; null where there is none. Throws a SetupError where there is something
 * other than a file of at most a megabyte.
 */
export async function readFileOfCommit(
  repository: Repository,
  sha: string,
  path: string,
): Promise<FileOfCommit | null> {
  const { status, stdout } = await repository.git("ls-tree", "-z", "-l", "--full-tree", sha, path);
  if (status !== 0) throw unreadable(path, sha);
  if (stdout === "") return null;
  const [mode = "", type, id = "", size] = stdout.split(/[ \t]+/, 4);
  if (type !== "blob" || mode === LINK)
    throw new SetupError(`${path} of commit ${sha} is not a file. Make it one, or remove it.`);
  if (Number(size) > MOST_BYTES)
    throw new SetupError(`${path} of commit ${sha} is larger than it may be. Shorten it.`);
  const bytes = await repository.objects.read(id);
  if (bytes === undefined) throw unreadable(path, sha);
  return { path, id, bytes };
}

const LINK = "120000";

function unreadable(path: string, sha: string): SetupError {
  return new SetupError(
    `${path} of commit ${sha} can't be read: the clone is partial or damaged. Fetch all of it with \`git fetch --refetch --no-filter\`.`,
  );
}
