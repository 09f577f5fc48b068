import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { exitOf, startGit } from "./git-process.ts";

/**
 * Reads blobs through one `git cat-file --batch`, which lives as long as the repository is open. Requests are written at once
 * and answered in order. Close it when done, or the process stays. Once closed, it reads nothing.
 */
export class GitObjects {
  readonly #gitDir: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: Array<(blob: Uint8Array | undefined) => void> = [];
  #answer = new Answer();
  #closed = false;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The blob's bytes; undefined where the object is missing (a partial clone), corrupt, or no blob. */
  read(id: string): Promise<Uint8Array | undefined> {
    if (this.#closed || !OBJECT_ID.test(id)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#process().stdin.write(`${id}\n`);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    if (child === undefined) return;
    const ended = exitOf(child);
    child.stdin.end();
    await ended;
  }

  #process(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = startGit(this.#gitDir, [`--git-dir=${this.#gitDir}`, "cat-file", "--batch"]);
    this.#child = child;
    this.#answer = new Answer();
    child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    child.stderr.resume();
    child.once("error", () => this.#ended(child));
    child.once("close", () => this.#ended(child));
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#answer.add(chunk);
    for (let next = this.#answer.take(); next !== undefined; next = this.#answer.take()) {
      this.#waiting.shift()?.(next.blob);
    }
  }

  /** Git ends at a corrupt object. Requests that still wait get nothing, and the next request starts git anew. */
  #ended(child: ChildProcessWithoutNullStreams): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(undefined);
  }
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Cuts git's output into answers: `<id> <type> <size>\n<bytes>\n`, or `<id> missing\n`. */
class Answer {
  #chunks: Buffer[] = [];
  #length = 0;
  #awaited: Readonly<{ type: string; size: number }> | undefined;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** The next whole answer, or undefined until more has come. */
  take(): { blob: Uint8Array | undefined } | undefined {
    if (this.#awaited === undefined) {
      const end = this.#joined().indexOf(LINE_FEED);
      if (end < 0) return undefined;
      const [, type, size] = this.#cut(end + 1)
        .toString("latin1")
        .trim()
        .split(" ");
      if (type === undefined || size === undefined) return { blob: undefined };
      this.#awaited = { type, size: Number(size) };
    }
    const { type, size } = this.#awaited;
    if (this.#length < size + 1) return undefined;
    this.#awaited = undefined;
    const bytes = this.#cut(size + 1).subarray(0, size);
    return { blob: type === "blob" ? new Uint8Array(bytes) : undefined };
  }

  #joined(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #cut(length: number): Buffer {
    const all = this.#joined();
    this.#chunks = [all.subarray(length)];
    this.#length -= length;
    return all.subarray(0, length);
  }
}

const LINE_FEED = 0x0a;
