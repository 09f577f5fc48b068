import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** How many runs add to what is kept of a file: each brings the functions that no run before it called. */
const MOST_ADDITIONS = 8;

/** Bytes before the compiled code: how many runs it is of, and of what it was compiled. */
const [COUNT, NAME] = [1, 32];

/**
 * Runs every file that is required from now on from its compiled code in this folder, and keeps there what runs of it
 * compiled. A folder has one file for each file of dist, so it grows no further.
 *
 * Node's own cache of compiled code holds no function that is called only after a file is loaded, which is nearly all of them:
 * docs/decisions/0014-compiled-code.md.
 */
export function runFromCompiled(folder: string): void {
  const files: CompiledFile[] = [];
  const { extensions } = createRequire(import.meta.filename);
  const others = extensions[".js"];
  extensions[".js"] = (module, path) => {
    if (dirname(path) !== import.meta.dirname) return others?.(module, path);
    const file = new CompiledFile(path, folder);
    files.push(file);
    file.run(module);
  };
  process.once("exit", () => {
    try {
      mkdirSync(folder, { recursive: true });
      for (const file of files) file.keep();
    } catch {
      // Where nothing can be written, the next run compiles again.
    }
  });
}

/** A file of CommonJS, and its compiled code. */
class CompiledFile {
  readonly #path: string;
  readonly #kept: string;
  readonly #name: Buffer;
  readonly #script: Script;
  readonly #additions: number;

  constructor(path: string, folder: string) {
    const source = readFileSync(path);
    this.#path = path;
    this.#kept = join(folder, `${basename(path)}.bin`);
    this.#name = createHash("sha256")
      .update(`${process.version} ${process.arch} ${path}\0`)
      .update(source)
      .digest();
    const known = this.#read();
    // dist is ASCII, and such a text takes half the memory.
    const text = source.toString("latin1");
    this.#script = new Script(`(function(exports,require,module,__filename,__dirname){${text}\n})`, {
      filename: path,
      cachedData: known?.subarray(COUNT + NAME),
    });
    this.#additions = this.#script.cachedDataRejected === false ? (known?.[0] ?? 0) : 0;
  }

  run(module: NodeJS.Module): void {
    const require = (id: string): unknown => module.require(id);
    this.#script.runInThisContext()(module.exports, require, module, this.#path, dirname(this.#path));
  }

  /** Adds what this run compiled. Two runs at once each write a whole file. */
  keep(): void {
    if (this.#additions >= MOST_ADDITIONS) return;
    const written = `${this.#kept}.${process.pid}`;
    const count = Uint8Array.of(this.#additions + 1);
    writeFileSync(written, Buffer.concat([count, this.#name, this.#script.createCachedData()]));
    try {
      renameSync(written, this.#kept);
    } catch (error) {
      // On Windows, another run may have the old one open.
      rmSync(written, { force: true });
      throw error;
    }
  }

  /** What is kept of this very file, by this very Node; undefined where nothing is. */
  #read(): Buffer | undefined {
    try {
      const kept = readFileSync(this.#kept);
      return kept.subarray(COUNT, COUNT + NAME).equals(this.#name) ? kept : undefined;
    } catch {
      return undefined;
    }
  }
}
