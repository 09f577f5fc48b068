const require = process.getBuiltinModule;
import {
  Disk,
  diskReader,
  identify,
  isFolder,
  linkAt
} from "./shared.commands.git-sides.js";
import {
  ListingBuilder,
  ReadBudget,
  concurrently,
  listedOnce
} from "./shared.action.commands.engine.git-sides.serve.js";
import {
  POLICY_PATH
} from "./shared.action.commands.engine.git-sides.parse-command.serve.js";
import {
  SetupError,
  code
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/adapters/git/git-process.ts
var { spawn } = process.getBuiltinModule("node:child_process");
var { devNull } = process.getBuiltinModule("node:os");
async function git(folder, args, input = "") {
  const child = startGit(folder, args);
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  return { status, stdout: stdout.trimEnd(), stderr: stderr.trim() };
}
function startGit(folder, args) {
  const child = spawn("git", [...HARMLESS, ...args], { cwd: folder, env: environment(), windowsHide: true });
  child.stdin.on("error", () => {
  });
  return child;
}
function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once("close", (status) => resolve(status ?? 128));
    child.once("error", (cause) => reject(couldNotStart(cause)));
  });
}
var HARMLESS = [
  "--no-pager",
  "--no-replace-objects",
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.untrackedCache=false"],
  ...["-c", `core.hooksPath=${devNull}`],
  ...["-c", "core.quotePath=false"],
  // Git asks who owns a repository because it might run what is configured there. These commands never do.
  ...["-c", "safe.directory=*"],
  ...["-c", "safe.bareRepository=all"]
];
function environment() {
  const ours = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(ours),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: "1",
    // Git before 2.45 doesn't know the line above. No protocol has this name, so git can't fetch anything either.
    GIT_ALLOW_PROTOCOL: "none"
  };
}
async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
function couldNotStart(cause) {
  const { code: code2 } = cause;
  if (code2 !== "ENOENT") return cause;
  return new SetupError(
    "git is not installed, or not on the PATH. Install git 2.31 or later and try again.",
    { cause }
  );
}

// src/adapters/git/records.ts
var MAX_RECORD = 64 * 1024;
async function* recordsOf(stream) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > MAX_RECORD) return yield void 0;
  }
}
function nameOf(bytes) {
  const name = bytes.toString("utf8");
  return { name, isText: !name.includes("�") || Buffer.from(name, "utf8").equals(bytes) };
}

// src/adapters/git/revisions.ts
async function resolveRevision(repository, rev) {
  const sha = await commitOf(repository, rev);
  if (sha !== void 0) return { rev, sha };
  throw new SetupError(`The repository has no commit ${JSON.stringify(rev)}. ${await adviceOn(repository)}`);
}
async function defaultBranch(repository) {
  const head = await originHead(repository);
  if (head !== void 0) return head;
  const configured = await repository.git("config", "--get", "init.defaultBranch");
  const names = ["main", "master", configured.stdout].filter((name) => name !== "");
  for (const ref of names.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`])) {
    if (await commitOf(repository, ref) !== void 0) return ref;
  }
  throw new SetupError(
    "The repository doesn't tell its default branch: there is no origin/HEAD, main or master. Name the base with --base."
  );
}
async function originHead(repository) {
  const { stdout: ref } = await repository.git("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  const isKnown = ref.startsWith("refs/") && await commitOf(repository, ref) !== void 0;
  return isKnown ? ref : void 0;
}
async function mergeBase(repository, a, b) {
  const { status, stdout } = await repository.git("merge-base", "--end-of-options", a, b);
  const [sha] = stdout.split("\n");
  if (status === 0 && sha) return sha;
  throw new SetupError(
    `The commits ${a} and ${b} have no common ancestor here. ${await adviceOn(repository)}`
  );
}
async function commitOf(repository, rev) {
  if (rev === "" || rev.includes("\0")) return void 0;
  const found = await repository.git(
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${rev}^{commit}`
  );
  return found.status === 0 ? found.stdout : void 0;
}
async function adviceOn(repository) {
  const shallow = await repository.git("rev-parse", "--is-shallow-repository");
  if (shallow.stdout !== "true") return "Check the name, or fetch it first with `git fetch origin`.";
  return "The clone is shallow and lacks older commits: run `git fetch --unshallow`, or set `fetch-depth: 0` in actions/checkout.";
}

// src/adapters/git/git-tree.ts
async function openGitTree(repository, rev) {
  const revision = await resolveRevision(repository, rev);
  return { list: () => listCommit(repository, revision), read: blobReader(repository.objects) };
}
async function listCommit({ gitDir }, revision) {
  const listing = new ListingBuilder();
  const blobs = await blobsOf(gitDir, revision, listing);
  const sizes = await sizesOf(gitDir, blobs);
  for (const { path, id } of blobs) {
    const size = sizes.get(id);
    if (size !== void 0) listing.add({ path, id, size });
    else
      listing.addUnreadable(
        path,
        "The clone doesn't hold the file's content. Fetch it, then review again.",
        id
      );
  }
  return listing.finish(revision);
}
async function blobsOf(gitDir, revision, listing) {
  const child = startGit(gitDir, [
    `--git-dir=${gitDir}`,
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    revision.sha ?? ""
  ]);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const blobs = [];
  let cut = false;
  for await (const record of recordsOf(child.stdout)) {
    if (record === void 0)
      listing.cutOff("The tree holds a name of absurd length; the rest was not looked at.");
    cut = record === void 0 || !listing.hasRoom(blobs.length);
    if (record === void 0 || cut) break;
    blobs.push(...blobIn(record, listing));
  }
  if (cut) child.kill();
  const status = await ended;
  if (status !== 0 && !cut) throw unlistable(revision);
  return blobs;
}
function blobIn(record, listing) {
  const tab = record.indexOf(TAB);
  const [mode, type, id = ""] = record.subarray(0, tab).toString("latin1").split(" ");
  const { name, isText } = nameOf(record.subarray(tab + 1));
  if (mode === LINK) listing.addUnfollowed({ path: name, what: "symbolic link", id });
  else if (type === "commit") listing.addUnfollowed({ path: name, what: "submodule", id });
  else if (!isText)
    listing.addUnreadable(name, "The name of the file isn't UTF-8, so the file was left out.", id);
  else return [{ path: name, id }];
  return [];
}
var LINK = "120000";
var TAB = 9;
async function sizesOf(gitDir, blobs) {
  const args = [`--git-dir=${gitDir}`, "cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer"];
  const ids = new Set(blobs.map(({ id }) => id));
  const { stdout } = await git(gitDir, args, [...ids, ""].join("\n"));
  const answers = stdout.split("\n").map((line) => line.split(" "));
  const known = answers.filter(([, size]) => size !== void 0 && /^\d+$/.test(size));
  return new Map(known.map(([id = "", size]) => [id, Number(size)]));
}
function unlistable({ rev }) {
  return new SetupError(
    `The files of ${rev} can't be listed: the clone is partial or damaged. Fetch all of it with \`git fetch --refetch --no-filter\`, or clone it again.`
  );
}
function blobReader(objects) {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => budget.grants(entry));
    const blobs = await Promise.all(granted.map(async ({ id }) => [id, await objects.read(id)]));
    return new Map(blobs.filter((blob) => blob[1] !== void 0));
  };
}

// src/adapters/git/git-objects.ts
var GitObjects = class {
  #gitDir;
  #child;
  #waiting = [];
  #answer = new Answer();
  #closed = false;
  constructor(gitDir) {
    this.#gitDir = gitDir;
  }
  /** The blob's bytes; undefined where the object is missing (a partial clone), corrupt, or no blob. */
  read(id) {
    if (this.#closed || !OBJECT_ID.test(id)) return Promise.resolve(void 0);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#process().stdin.write(`${id}
`);
    });
  }
  async close() {
    this.#closed = true;
    const child = this.#child;
    if (child === void 0) return;
    const ended = exitOf(child);
    child.stdin.end();
    await ended;
  }
  #process() {
    if (this.#child !== void 0) return this.#child;
    const child = startGit(this.#gitDir, [`--git-dir=${this.#gitDir}`, "cat-file", "--batch"]);
    this.#child = child;
    this.#answer = new Answer();
    child.stdout.on("data", (chunk) => this.#receive(chunk));
    child.stderr.resume();
    child.once("error", () => this.#ended(child));
    child.once("close", () => this.#ended(child));
    return child;
  }
  #receive(chunk) {
    this.#answer.add(chunk);
    for (let next = this.#answer.take(); next !== void 0; next = this.#answer.take()) {
      this.#waiting.shift()?.(next.blob);
    }
  }
  /** Git ends at a corrupt object. Requests that still wait get nothing, and the next request starts git anew. */
  #ended(child) {
    if (this.#child !== child) return;
    this.#child = void 0;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(void 0);
  }
};
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var Answer = class {
  #chunks = [];
  #length = 0;
  #awaited;
  add(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }
  /** The next whole answer, or undefined until more has come. */
  take() {
    if (this.#awaited === void 0) {
      const end = this.#joined().indexOf(LINE_FEED);
      if (end < 0) return void 0;
      const [, type2, size2] = this.#cut(end + 1).toString("latin1").trim().split(" ");
      if (type2 === void 0 || size2 === void 0) return { blob: void 0 };
      this.#awaited = { type: type2, size: Number(size2) };
    }
    const { type, size } = this.#awaited;
    if (this.#length < size + 1) return void 0;
    this.#awaited = void 0;
    const bytes = this.#cut(size + 1).subarray(0, size);
    return { blob: type === "blob" ? new Uint8Array(bytes) : void 0 };
  }
  #joined() {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }
  #cut(length) {
    const all = this.#joined();
    this.#chunks = [all.subarray(length)];
    this.#length -= length;
    return all.subarray(0, length);
  }
};
var LINE_FEED = 10;

// src/adapters/git/repository.ts
var { realpath, stat } = process.getBuiltinModule("node:fs/promises");
var { dirname, join } = process.getBuiltinModule("node:path");
async function openRepository(folder) {
  if (!await isFolder(folder)) {
    throw new SetupError(`There is no folder ${folder}. Give the path of a git repository.`);
  }
  const found = await git(folder, ["rev-parse", "--absolute-git-dir", "--show-object-format"]);
  const [gitDir, format] = found.stdout.split("\n");
  if (found.status !== 0 || gitDir === void 0) {
    throw new SetupError(`${folder} is not in a git repository. Run Toril in one, or name one with --repo.`);
  }
  const objects = new GitObjects(gitDir);
  return {
    gitDir,
    workTree: await workTreeAbove(await realpath(folder), gitDir),
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    objects,
    git: (...args) => git(gitDir, [`--git-dir=${gitDir}`, ...args]),
    close: () => objects.close()
  };
}
async function workTreeAbove(folder, gitDir) {
  if (folder === gitDir || folder.startsWith(`${gitDir}/`)) return null;
  const marker = await stat(join(folder, ".git")).catch(() => void 0);
  if (marker !== void 0) return folder;
  const above = dirname(folder);
  return above === folder ? null : workTreeAbove(above, gitDir);
}

// src/adapters/git/worktree-tree.ts
var LOOKS_AT_ONCE = 16;
var WORKTREE = "WORKTREE";
async function openWorkTree(repository) {
  if (repository.workTree === null) {
    throw new SetupError("A bare repository has no working tree. Name a commit with --head.");
  }
  const disk = new Disk(repository.workTree);
  return {
    list: () => listWorkTree(repository, disk),
    read: diskReader(disk, repository.objectFormat)
  };
}
async function listWorkTree(repository, disk) {
  const listing = new ListingBuilder();
  const names = await namesIn(repository, disk.root, listing);
  const found = await concurrently(names, LOOKS_AT_ONCE, ({ path }) => disk.look(path));
  const commits = found.some((each) => each.kind === "folder") ? await submodules(repository, disk.root) : NONE;
  const note = (name, each) => noteFound(listing, name, each, commits, repository.objectFormat);
  const files = names.flatMap((name, index) => note(name, found[index]));
  for (const entry of await identify(disk, files, repository.objectFormat)) listing.add(entry);
  return listing.finish({ rev: WORKTREE, sha: null });
}
async function namesIn({ gitDir }, top, listing) {
  const args = [
    `--git-dir=${gitDir}`,
    `--work-tree=${top}`,
    "ls-files",
    "-z",
    "-t",
    "-c",
    "-o",
    "--exclude-standard"
  ];
  const child = startGit(top, args);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const names = /* @__PURE__ */ new Map();
  let cut = false;
  for await (const record of recordsOf(child.stdout)) {
    if (record === void 0)
      listing.cutOff("The index holds a name of absurd length; the rest was not looked at.");
    cut = record === void 0 || !listing.hasRoom(names.size);
    if (record === void 0 || cut) break;
    const { name, isText } = nameOf(record.subarray(TAG_LENGTH));
    if (isText) names.set(name, { path: name, sparse: record[0] === SPARSE });
    else listing.addUnreadable(name, "The name of the file isn't UTF-8, so the file was left out.");
  }
  if (cut) child.kill();
  const status = await ended;
  if (status !== 0 && !cut) {
    throw new SetupError(
      "git can't list the working tree: its index is damaged. Run `git status` to see what is wrong."
    );
  }
  return [...names.values()];
}
var TAG_LENGTH = 2;
var SPARSE = "S".charCodeAt(0);
var NONE = /* @__PURE__ */ new Map();
async function submodules({ gitDir }, top) {
  const where = [`--git-dir=${gitDir}`, `--work-tree=${top}`];
  const index = await git(top, [...where, "ls-files", "-z", "--stage"]);
  const moved = await git(top, [...where, "diff-files", "-z", "--name-only", "--ignore-submodules=dirty"]);
  const others = new Set(moved.stdout.split("\0"));
  const records = index.stdout.split("\0").map((record) => SUBMODULE.exec(record));
  return new Map(
    records.flatMap((found) => {
      const [, commit = "", path = ""] = found ?? [];
      return commit === "" || others.has(path) ? [] : [[path, commit]];
    })
  );
}
var SUBMODULE = /^160000 ([0-9a-f]+) 0\t([\s\S]+)$/;
function noteFound(listing, { path, sparse }, found, commits, format) {
  switch (found?.kind) {
    case "file":
      return [{ path, size: found.size }];
    case "link":
      listing.addUnfollowed(linkAt(path, found.target, format));
      return [];
    case "folder": {
      const folder = path.replace(/\/$/, "");
      listing.addUnfollowed({ path: folder, what: "submodule", id: commits.get(folder) ?? null });
      return [];
    }
    case "special":
      listing.addUnfollowed({ path, what: "special file", id: null });
      return [];
    case "nothing":
      if (sparse) listing.addUnreadable(path, "The sparse checkout leaves the file out, so it was not read.");
      return [];
    // else it was deleted
    default:
      listing.addUnreadable(path, "The file can't be read.");
      return [];
  }
}

// src/adapters/git/file-of-commit.ts
var MOST_BYTES = 1024 * 1024;
async function readFileOfCommit(repository, sha, path) {
  const { status, stdout } = await repository.git("ls-tree", "-z", "-l", "--full-tree", sha, path);
  if (status !== 0) throw unreadable(path, sha);
  if (stdout === "") return null;
  const [mode = "", type, id = "", size] = stdout.split(/[ \t]+/, 4);
  if (type !== "blob" || mode === LINK2)
    throw new SetupError(`${path} of commit ${sha} is not a file. Make it one, or remove it.`);
  if (Number(size) > MOST_BYTES)
    throw new SetupError(`${path} of commit ${sha} is larger than it may be. Shorten it.`);
  const bytes = await repository.objects.read(id);
  if (bytes === void 0) throw unreadable(path, sha);
  return { path, id, bytes };
}
var LINK2 = "120000";
function unreadable(path, sha) {
  return new SetupError(
    `${path} of commit ${sha} can't be read: the clone is partial or damaged. Fetch all of it with \`git fetch --refetch --no-filter\`.`
  );
}

// src/hosts/cli/own-policy.ts
async function readOwnPolicy(repository, base) {
  const branch = await originHead(repository);
  const revision = await resolveRevision(repository, branch ?? base);
  const file = await readFileOfCommit(repository, revision.sha, POLICY_PATH);
  return file === null ? null : { file, of: nameOf2(revision) };
}
function nameOf2({ rev, sha }) {
  return code(rev === sha ? rev.slice(0, 7) : rev.replace(/^refs\/remotes\//, ""));
}

// src/hosts/cli/git-sides.ts
async function openGitSides(sides) {
  const repository = await openRepository(sides.repo);
  try {
    const baseRev = sides.base ?? await defaultBase(repository, sides.head);
    const base = await openGitTree(repository, baseRev);
    const head = sides.head === WORKTREE ? await openWorkTree(repository) : await openGitTree(repository, sides.head);
    return {
      base: listedOnce(base),
      head: listedOnce(head),
      ownPolicy: () => readOwnPolicy(repository, baseRev),
      close: repository.close
    };
  } catch (error) {
    await repository.close();
    throw error;
  }
}
async function defaultBase(repository, head) {
  return mergeBase(repository, await defaultBranch(repository), head === WORKTREE ? "HEAD" : head);
}
export {
  openGitSides
};
