/** The real git repository behind the fake: bare, written and read by plumbing alone. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a path holds after a commit; `null` takes it away. */
export type Content =
  | string
  | Uint8Array
  | Readonly<{ executable: string | Uint8Array }>
  | Readonly<{ symlink: string }>
  | Readonly<{ submodule: string }>
  | null;

export type Files = Readonly<Record<string, Content>>;

export type NewCommit = Readonly<{
  ref: string;
  parents: readonly string[];
  /** What changes on top of the first parent, or of `tree` where that is given. */
  files: Files;
  tree?: string;
  message: string;
  at: string;
  author: Person;
  /** Refs that move at the same time. */
  also?: Readonly<Record<string, string>>;
}>;

export type Person = Readonly<{ name: string; email: string }>;

export type Commit = Readonly<{
  sha: string;
  tree: string;
  parents: readonly string[];
  message: string;
  author: Person & Readonly<{ date: string }>;
  committer: Person & Readonly<{ date: string }>;
}>;

export type TreeEntry = Readonly<{ path: string; mode: string; type: string; sha: string; size?: number }>;

type GitObject = Readonly<{ type: string; size: number }>;

/** What follows from hashes alone is the same in every repository of a test file, most of which begin with the same commits. */
const follows = new Map<string, unknown>();

/** Empty repositories by their default branch, as git makes them. */
const empty = new Map<string, string>();

export class GitRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "fake-github-")));
  private readonly refs = new Map<string, string>();
  /** Objects that are here, by what names them. */
  private readonly here = new Map<string, string>();
  /** What was committed here, by hash: a process for each blob that is read would take most of a test's time. */
  private readonly blobs = new Map<string, Buffer>();

  constructor(defaultBranch: string) {
    const made = empty.get(defaultBranch);
    if (made !== undefined) cpSync(made, this.folder, { recursive: true });
    else this.run(["init", "-q", "--bare", "--template=", "-b", defaultBranch]);
    if (made === undefined) empty.set(defaultBranch, keptCopy(this.folder));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One commit from files given as values; the first parent's other files stay. */
  commit({ ref, files, tree, message, parents, at, author, also = {} }: NewCommit): string {
    const who = `${author.name} <${author.email}> ${Math.floor(Date.parse(at) / 1000)} +0000`;
    const [from, ...merged] = parents;
    const parts: (string | Uint8Array)[] = [
      `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
      ...data(message),
      ...(from === undefined ? [] : [`from ${from}\n`]),
      ...merged.map((parent) => `merge ${parent}\n`),
      ...(tree === undefined ? [] : [`M 040000 ${tree} ""\n`]),
      ...Object.entries(files).flatMap(change),
      "\nget-mark :1\n",
      ...Object.entries(also).map(([other, sha]) => `reset ${other}\nfrom ${sha}\n\n`),
    ];
    const stream = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const sha = this.run(["fast-import", "--quiet", "--force"], stream).toString().trim();
    for (const content of Object.values(files)) this.keep(content);
    this.here.set(`${sha}^{commit}`, sha);
    for (const [name, at] of Object.entries({ ...also, [ref]: sha })) this.refs.set(name, at);
    return sha;
  }

  setRef(ref: string, sha: string): void {
    this.run(["update-ref", ref, sha]);
    this.refs.set(ref, sha);
  }

  /** For those who moved refs behind its back. */
  forgetRefs(): void {
    this.refs.clear();
  }

  /** The tree that a merge gives; undefined where the two conflict. */
  mergedTree(base: string, head: string): string | undefined {
    if (this.isAncestor(base, head)) return this.treeOf(head);
    return this.try(["merge-tree", "--write-tree", base, head])?.split("\n")[0];
  }

  /** The commit that a ref or a hash names. */
  commitOf(revision: string): string | undefined {
    const known = this.refs.get(revision);
    if (known !== undefined) return known;
    const sha = isBranch(revision) ? this.tipOf(revision) : this.objectOf(`${revision}^{commit}`);
    if (sha !== undefined && revision.startsWith("refs/")) this.refs.set(revision, sha);
    return sha;
  }

  /** A branch is a file that holds a hash. Nothing here packs them. */
  private tipOf(branch: string): string | undefined {
    const file = join(this.folder, branch);
    return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
  }

  treeOf(revision: string): string | undefined {
    const name = this.refs.get(revision) ?? revision;
    const tree = this.isCommitHere(name)
      ? this.once(`tree ${name}`, () => this.objectOf(`${name}^{tree}`))
      : this.objectOf(`${name}^{tree}`);
    if (tree !== undefined) this.here.set(tree, tree);
    return tree;
  }

  private isCommitHere(sha: string): boolean {
    return this.here.has(`${sha}^{commit}`);
  }

  shaAt(commit: string, path: string): string | undefined {
    return path === "" ? this.treeOf(commit) : this.objectOf(`${commit}:${path}`);
  }

  mergeBase(a: string, b: string): string | undefined {
    const [one, other] = [this.commitOf(a), this.commitOf(b)];
    if (one === undefined || other === undefined) return undefined;
    return this.once(`base ${one} ${other}`, () => this.try(["merge-base", one, other]));
  }

  isAncestor(older: string, newer: string): boolean {
    return this.mergeBase(older, newer) === older;
  }

  /** The commits of `head` that `base` doesn't have, oldest first. */
  commitsBetween(base: string, head: string): Commit[] {
    const range = `${base}..${head}`;
    const list = this.once(range, () =>
      this.run(["rev-list", "--reverse", "--topo-order", range]).toString(),
    );
    return list
      .split("\n")
      .filter(Boolean)
      .map((sha) => this.readCommit(sha));
  }

  readCommit(sha: string): Commit {
    return this.once(`commit ${sha}`, () => this.showCommit(sha));
  }

  private showCommit(sha: string): Commit {
    const format = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");
    const fields = this.run(["show", "-s", `--format=${format}`, sha])
      .toString()
      .split("\0");
    const [hash = "", tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = ""] = fields;
    return {
      sha: hash,
      tree,
      parents: parents.split(" ").filter(Boolean),
      message: (fields[9] ?? "").trimEnd(),
      author: { name: an, email: ae, date: utc(ad) },
      committer: { name: cn, email: ce, date: utc(cd) },
    };
  }

  listTree(tree: string, recursive: boolean): TreeEntry[] {
    const args = ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree];
    return this.once(args.join(" "), () => this.run(args))
      .toString()
      .split("\0")
      .filter(Boolean)
      .map((line) => {
        const [head = "", path = ""] = split(line, "\t");
        const [mode = "", type = "", sha = "", size = "-"] = head.split(/ +/);
        return { path, mode, type, sha, ...(size === "-" ? {} : { size: Number(size) }) };
      });
  }

  describe(sha: string): GitObject | undefined {
    const own = this.blobs.get(sha);
    if (own !== undefined) return { type: "blob", size: own.length };
    return this.here.has(sha) ? this.once(`object ${sha}`, () => this.ask(sha)) : this.ask(sha);
  }

  private ask(sha: string): GitObject | undefined {
    const format = "%(objecttype) %(objectsize)";
    const line = this.run(["cat-file", `--batch-check=${format}`], `${sha}\n`).toString();
    const [type = "", size] = line.trim().split(" ");
    return /^\d+$/.test(size ?? "") ? { type, size: Number(size) } : undefined;
  }

  readBlob(sha: string): Buffer {
    return this.blobs.get(sha) ?? this.run(["cat-file", "blob", sha]);
  }

  private keep(content: Content): void {
    const bytes = bytesOf(content);
    if (bytes === undefined) return;
    const hash = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    this.blobs.set(hash, bytes);
  }

  /** What follows from the hashes of objects that are here is asked of git once, by whichever repository is first. */
  once<T>(key: string, ask: () => T): T {
    if (!follows.has(key)) follows.set(key, ask());
    return follows.get(key) as T;
  }

  run(args: readonly string[], input?: string | Uint8Array): Buffer {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
    };
    const maxBuffer = 512 * 1024 * 1024;
    return execFileSync("git", args, { cwd: this.folder, env, input: input ?? "", stdio: "pipe", maxBuffer });
  }

  private objectOf(revision: string): string | undefined {
    if (revision.startsWith("-")) return undefined;
    const ask = () => this.try(["rev-parse", "--verify", "-q", revision]);
    return /^[0-9a-f]{40}/.test(revision) ? this.found(revision, ask) : ask();
  }

  /** An object that isn't there yet may come. */
  private found(key: string, ask: () => string | undefined): string | undefined {
    const known = this.here.get(key);
    if (known !== undefined) return known;
    const found = ask();
    if (found !== undefined) this.here.set(key, found);
    return found;
  }

  /** What git says, where its "no" is an answer. */
  private try(args: readonly string[]): string | undefined {
    try {
      return this.run(args).toString().trim();
    } catch {
      return undefined;
    }
  }
}

function isBranch(revision: string): boolean {
  return /^refs\/heads\/[\w/-]+$/.test(revision);
}

/** A folder that lasts as long as the process. */
function keptCopy(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "fake-github-empty-"));
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function change([path, content]: [string, Content]): (string | Uint8Array)[] {
  const name = `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  if (content === null) return [`D ${name}\n`];
  if (typeof content === "string" || content instanceof Uint8Array) return inline("100644", name, content);
  if ("executable" in content) return inline("100755", name, content.executable);
  if ("symlink" in content) return inline("120000", name, content.symlink);
  return [`M 160000 ${content.submodule} ${name}\n`];
}

function bytesOf(content: Content): Buffer | undefined {
  if (content === null) return undefined;
  if (typeof content === "string" || content instanceof Uint8Array) return Buffer.from(content);
  return "executable" in content ? Buffer.from(content.executable) : undefined;
}

function inline(mode: string, name: string, content: string | Uint8Array): (string | Uint8Array)[] {
  return [`M ${mode} inline ${name}\n`, ...data(content)];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, "\n"];
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return [text.slice(0, index), text.slice(index + at.length)];
}

function utc(date: string): string {
  return new Date(date).toISOString().replace(".000Z", "Z");
}
