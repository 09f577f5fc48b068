/** Both sides of the app below `oracle/commands`, compiled with a real Tauri, which runs in a sandbox. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../folders.ts";

export const APP = join(ROOT, "oracle/commands");

export type Answer = Readonly<{ ok: unknown } | { error: unknown }>;

/** Compiles the app, minutes the first time. `CARGO_TARGET_DIR` is heeded. */
export function compiled(): string {
  execFileSync("cargo", ["build", "--locked", "--quiet"], {
    cwd: APP,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(process.env.CARGO_TARGET_DIR ?? join(APP, "target"), "debug/harness");
}

/** Calls commands of one side or the other, one after another. */
export class RunningApp {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<string>;

  constructor(program: string, cwd: string, env: NodeJS.ProcessEnv) {
    this.#process = spawn(program, { cwd, env });
    this.#process.stderr.pipe(process.stderr);
    this.#answers = createInterface(this.#process.stdout)[Symbol.asyncIterator]();
  }

  async call(side: "base" | "head", command: string, payload: unknown): Promise<Answer> {
    this.#process.stdin.write(`${JSON.stringify({ side, command, payload })}\n`);
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Error(`The app stopped at ${command}.`);
    return JSON.parse(value);
  }

  stop(): void {
    this.#process.stdin.end();
  }
}
