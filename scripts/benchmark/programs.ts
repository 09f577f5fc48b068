/** Measures programs of Node. They run in turns, so that a busy moment hits all of them. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds, and mebibytes of the largest resident set; NaN where it isn't known. */
export type Cost = Readonly<{ time: number; memory: number }>;

export type Program = Readonly<{ name: string; run: () => Promise<Cost> }>;

/** Exit statuses of a review that ended with a verdict. */
const VERDICTS = [0, 1, 3];

/** Loaded into a measured Node: at its end it writes the peak of its memory, in kilobytes, to descriptor 3. */
const PROBE = `process.on("exit", () => require("fs").writeSync(3, String(process.resourceUsage().maxRSS)));\n`;

/** Makes programs of Node with caches in a folder of their own. */
export function nodePrograms(scratch: string): (name: string, words: readonly string[]) => Program {
  const probe = join(scratch, "probe.cjs");
  writeFileSync(probe, PROBE);
  const env = { ...process.env, XDG_CACHE_HOME: join(scratch, "caches") };
  return (name, words) => ({
    name,
    async run() {
      const { time, output } = timed(name, process.execPath, ["--require", probe, ...words], env, VERDICTS);
      return { time, memory: Number(output[3]) / 1024 };
    },
  });
}

/** A program other than Node. */
export function command(name: string, file: string, words: readonly string[]): Program {
  return {
    name,
    run: async () => ({ time: timed(name, file, words, process.env, [0, 1]).time, memory: Number.NaN }),
  };
}

function timed(
  name: string,
  file: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  statuses: readonly number[],
): Readonly<{ time: number; output: readonly (string | null)[] }> {
  const started = performance.now();
  const { status, output, error } = spawnSync(file, words, {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    env,
  });
  const time = performance.now() - started;
  if (error !== undefined || status === null || !statuses.includes(status))
    throw new Error(`${name} ended with ${status}: ${error?.message ?? output[2]}`);
  return { time, output };
}

/** Runs every program once unmeasured, which fills its caches, then all of them in turn; medians. */
export async function measured(
  programs: readonly Program[],
  runs: number,
): Promise<ReadonlyMap<Program, Cost>> {
  const costs = new Map<Program, Cost[]>(programs.map((program) => [program, []]));
  for (const program of programs) await program.run();
  for (let turn = 0; turn < runs; turn += 1) {
    for (const program of programs) costs.get(program)?.push(await program.run());
  }
  return new Map(
    [...costs].map(([program, each]) => [
      program,
      { time: median(each.map(({ time }) => time)), memory: median(each.map(({ memory }) => memory)) },
    ]),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
