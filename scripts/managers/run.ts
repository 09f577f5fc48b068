import { execFile, execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Where managers keep what is theirs: their settings, caches and stores are no others than those of this run. */
export class Workshop {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(this.#home, { recursive: true });
  }

  get #home(): string {
    return join(this.folder, "home");
  }

  /** Runs a program in a folder of ours and returns what it prints. Throws with the end of what it said where it fails. */
  run(folder: string, program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): string {
    const env = { ...process.env, HOME: this.#home, CI: "true", YARN_ENABLE_TELEMETRY: "0", ...more };
    try {
      return execFileSync(program, args, {
        cwd: folder,
        env,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 2 ** 29,
        timeout: 1_200_000,
      });
    } catch (error) {
      const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
      throw new Error(`${program} ${args.join(" ")}: ${(stderr || stdout || message).slice(-600)}`);
    }
  }

  /** The same while this program goes on, as where it is the registry. */
  async runLater(
    folder: string,
    program: string,
    args: readonly string[],
    more: NodeJS.ProcessEnv,
  ): Promise<string> {
    const env = { ...process.env, HOME: this.#home, CI: "true", ...more };
    const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env, timeout: 600_000 });
    return stdout;
  }

  /** Installs one package of npm's into a folder of its own, running no script, and returns where it lies. */
  installed(name: string, version: string): string {
    const folder = join(this.folder, "managers", `${name}@${version}`.replaceAll("/", "+"));
    mkdirSync(folder, { recursive: true });
    this.run(folder, "npm", [
      ...["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save"],
      `${name}@${version}`,
    ]);
    return join(folder, "node_modules", name);
  }
}
