import { constants } from "node:fs";
import { type FileHandle, lstat, open, readlink, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { TREE_LIMITS } from "../../domain/tree.ts";

/** What is at a path of a folder. Links are not followed, neither at the path nor above it. */
export type Found =
  | Readonly<{ kind: "file"; size: number }>
  /** `target` is the link's target as written; absent where a folder above is the link. */
  | Readonly<{ kind: "link"; target?: Uint8Array }>
  | Readonly<{ kind: "folder" | "special" | "nothing" | "unreadable" }>;

/** Reads a folder's regular files, and nothing that a link in it leads to. */
export class Disk {
  readonly root: string;
  readonly #folders = new Map<string, Promise<boolean>>();

  constructor(root: string) {
    this.root = root;
  }

  async look(path: string): Promise<Found> {
    if (!(await this.#isRealFolder(dirname(path)))) return { kind: "link" };
    try {
      const found = await lstat(join(this.root, path));
      if (found.isFile()) return { kind: "file", size: found.size };
      if (found.isSymbolicLink())
        return { kind: "link", target: await readlink(join(this.root, path), BYTES) };
      return { kind: found.isDirectory() ? "folder" : "special" };
    } catch (error) {
      return { kind: isAbsence(error) ? "nothing" : "unreadable" };
    }
  }

  /** The target of a link as written; undefined where there is no link. */
  async target(path: string): Promise<Uint8Array | undefined> {
    const found = await this.look(path);
    return found.kind === "link" ? found.target : undefined;
  }

  /** The bytes of a regular file; undefined for anything else, for a file past the bound, and for one that grows. */
  async read(path: string): Promise<Uint8Array | undefined> {
    if (!(await this.#isRealFolder(dirname(path)))) return undefined;
    let file: FileHandle | undefined;
    try {
      file = await open(join(this.root, path), OPEN_FLAGS);
      return await readBounded(file);
    } catch {
      return undefined; // absent from the answer: the engine names the gap
    } finally {
      await file?.close();
    }
  }

  /** Whether no folder down to this one is a link. A missing folder is no link either. */
  #isRealFolder(folder: string): Promise<boolean> {
    if (folder === ".") return Promise.resolve(true);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const answer = this.#lookAtFolder(folder);
    this.#folders.set(folder, answer);
    return answer;
  }

  async #lookAtFolder(folder: string): Promise<boolean> {
    if (!(await this.#isRealFolder(dirname(folder)))) return false;
    try {
      return (await lstat(join(this.root, folder))).isDirectory();
    } catch (error) {
      return isAbsence(error);
    }
  }
}

const BYTES = { encoding: "buffer" } as const;

// With these flags, opening a link fails, and opening a pipe doesn't wait for a writer. Windows has neither flag.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readBounded(file: FileHandle): Promise<Uint8Array | undefined> {
  const found = await file.stat();
  if (!found.isFile() || found.size > TREE_LIMITS.fileBytes) return undefined;
  const buffer = Buffer.alloc(found.size + 1); // one more, to notice growth
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length === found.size ? buffer.subarray(0, length) : undefined;
}

function isAbsence(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** Whether a path that a person gave is a folder. Links are followed here. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
