const require = process.getBuiltinModule;
import {
  ReadBudget,
  TREE_LIMITS,
  blobId,
  concurrently
} from "./shared.action.commands.engine.git-sides.serve.js";

// src/adapters/folder/disk.ts
var { constants } = process.getBuiltinModule("node:fs");
var { lstat, open, readlink, stat } = process.getBuiltinModule("node:fs/promises");
var { dirname, join } = process.getBuiltinModule("node:path");
var Disk = class {
  root;
  #folders = /* @__PURE__ */ new Map();
  constructor(root) {
    this.root = root;
  }
  async look(path) {
    if (!await this.#isRealFolder(dirname(path))) return { kind: "link" };
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
  async target(path) {
    const found = await this.look(path);
    return found.kind === "link" ? found.target : void 0;
  }
  /** The bytes of a regular file; undefined for anything else, for a file past the bound, and for one that grows. */
  async read(path) {
    if (!await this.#isRealFolder(dirname(path))) return void 0;
    let file;
    try {
      file = await open(join(this.root, path), OPEN_FLAGS);
      return await readBounded(file);
    } catch {
      return void 0;
    } finally {
      await file?.close();
    }
  }
  /** Whether no folder down to this one is a link. A missing folder is no link either. */
  #isRealFolder(folder) {
    if (folder === ".") return Promise.resolve(true);
    const known = this.#folders.get(folder);
    if (known !== void 0) return known;
    const answer = this.#lookAtFolder(folder);
    this.#folders.set(folder, answer);
    return answer;
  }
  async #lookAtFolder(folder) {
    if (!await this.#isRealFolder(dirname(folder))) return false;
    try {
      return (await lstat(join(this.root, folder))).isDirectory();
    } catch (error) {
      return isAbsence(error);
    }
  }
};
var BYTES = { encoding: "buffer" };
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readBounded(file) {
  const found = await file.stat();
  if (!found.isFile() || found.size > TREE_LIMITS.fileBytes) return void 0;
  const buffer = Buffer.alloc(found.size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length === found.size ? buffer.subarray(0, length) : void 0;
}
function isAbsence(error) {
  const { code } = error;
  return code === "ENOENT" || code === "ENOTDIR";
}
async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}

// src/adapters/folder/disk-tree.ts
var READS_AT_ONCE = 16;
function identify(disk, files, format) {
  let left = TREE_LIMITS.totalBytes;
  const hashed = /* @__PURE__ */ new Set();
  for (const file of files) {
    if (file.size > TREE_LIMITS.fileBytes || file.size > left) continue;
    left -= file.size;
    hashed.add(file);
  }
  return concurrently(files, READS_AT_ONCE, async (file) => {
    const bytes = hashed.has(file) ? await disk.read(file.path) : void 0;
    if (bytes === void 0) return { ...file, id: `${UNHASHED}${disk.root}/${file.path}` };
    return { path: file.path, size: bytes.length, id: blobId(bytes, format) };
  });
}
function linkAt(path, target, format) {
  return { path, what: "symbolic link", id: target === void 0 ? null : blobId(target, format) };
}
var UNHASHED = "unhashed:";
function diskReader(disk, format) {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => budget.grants(entry));
    const contents = await concurrently(granted, READS_AT_ONCE, async ({ path, id, size }) => {
      const bytes = await disk.read(path) ?? await disk.target(path);
      if (bytes === void 0) return void 0;
      const unchanged = id.startsWith(UNHASHED) ? bytes.length === size : blobId(bytes, format) === id;
      return unchanged ? [id, bytes] : void 0;
    });
    return new Map(contents.filter((content) => content !== void 0));
  };
}

export {
  Disk,
  isFolder,
  identify,
  linkAt,
  diskReader
};
