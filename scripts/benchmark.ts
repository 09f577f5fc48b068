/**
 * What a review costs, beside starting Node and beside merely parsing the same files. In one run it prints, for the
 * largest case of the corpus, a typical one, and the bundled example: wall time and peak memory as medians of
 * interleaved runs, and their ratios to
 *
 * - `node -e 0`: a Node that does nothing;
 * - a bare parse: a Node that reads every file of both sides, gives what ends in `.json` to `JSON.parse` (a file that
 *   this refuses counts as read) and keeps the rest as text.
 *
 * A review is the built command line: `dist/cli.js review --base-dir … --head-dir … --offline --format json`. Build it
 * first. Cases of the corpus are skipped, with a line, where ../shared/corpus is absent.
 *
 *     node scripts/build.ts && node scripts/benchmark.ts [RUNS]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./folders.ts";

/** A pair of folders to review. */
type Case = Readonly<{ name: string; base: string; head: string; bytes: number; files: number }>;

/** What is measured: a command line of Node. */
type Program = Readonly<{ name: string; words: readonly string[] }>;

/** Milliseconds, and mebibytes of the largest resident set. */
type Cost = Readonly<{ time: number; memory: number }>;

const CORPUS = join(ROOT, "../shared/corpus/cases");
const CLI = join(ROOT, "dist", "cli.js");
const FEWEST_RUNS = 7;

/** Exit statuses of a review that ended with a verdict. */
const VERDICTS = [0, 1, 3];

/** Loaded into every measured Node: at its end it writes the peak of its memory, in kilobytes, to descriptor 3. */
const PROBE = `process.on("exit", () => require("fs").writeSync(3, String(process.resourceUsage().maxRSS)));\n`;

const scratch = mkdtempSync(join(tmpdir(), "toril-benchmark-"));
const probe = join(scratch, "probe.cjs");
try {
  writeFileSync(probe, PROBE);
  main(Math.max(FEWEST_RUNS, Number(process.argv[2] ?? FEWEST_RUNS)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function main(runs: number): void {
  const idle: Program = { name: "node -e 0", words: ["-e", "0"] };
  const version: Program = { name: "toril --version", words: [CLI, "--version"] };
  const cases = [...corpusCases(), exampleCase()];
  const programs = cases.map((each) => ({ each, parse: parseOf(each), review: reviewOf(each) }));
  const costs = measured([idle, version, ...programs.flatMap(({ parse, review }) => [parse, review])], runs);
  const of = (program: Program): Cost => costs.get(program) ?? { time: Number.NaN, memory: Number.NaN };
  const nothing = of(idle);

  say(
    `Node ${process.versions.node}, medians of ${runs} interleaved runs, each after one that isn't counted.\n`,
  );
  say(row("", "time", "× idle", "× parse", "memory", "× idle", "× parse"));
  say(line(idle.name, nothing, nothing));
  say(line(version.name, of(version), nothing));
  for (const { each, parse, review } of programs) {
    say(`\n${each.name}: ${each.files} files, ${(each.bytes / 1e6).toFixed(2)} MB`);
    say(line("  bare parse", of(parse), nothing));
    say(line("  review", of(review), nothing, of(parse)));
  }
  const sizes = ["cli.js", "toril.js"].map((name) => `${name} ${kilobytes(join(ROOT, "dist", name))} kB`);
  say(`\ndist: ${sizes.join(", ")}; start-up (--version) ${of(version).time.toFixed(0)} ms`);
}

/** The case with the most bytes, and the one in the middle. */
function corpusCases(): Case[] {
  if (!existsSync(CORPUS)) {
    say("skipped: ../shared/corpus is absent, so only the bundled example is measured\n");
    return [];
  }
  const all = readdirSync(CORPUS)
    .map((name) => caseIn(name, join(CORPUS, name)))
    .sort((a, b) => a.bytes - b.bytes);
  const [typical, largest] = [all[Math.floor(all.length / 2)], all.at(-1)];
  return [
    ...(largest === undefined ? [] : [{ ...largest, name: `largest case (${largest.name})` }]),
    ...(typical === undefined ? [] : [{ ...typical, name: `typical case (${typical.name})` }]),
  ];
}

function exampleCase(): Case {
  return caseIn("example (examples/notes-app)", join(ROOT, "examples", "notes-app"));
}

function caseIn(name: string, folder: string): Case {
  const [base, head] = [join(folder, "base"), join(folder, "head")];
  const files = [base, head].flatMap(filesIn);
  return {
    name,
    base,
    head,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function reviewOf({ name, base, head }: Case): Program {
  const sides = ["--base-dir", base, "--head-dir", head];
  return { name: `review of ${name}`, words: [CLI, "review", ...sides, "--offline", "--format", "json"] };
}

/** The program is a file, so that the names of the files to read need no quoting. */
function parseOf({ name, base, head }: Case): Program {
  const files = [base, head].flatMap(filesIn);
  const program = join(scratch, `parse-${files.length}-${name.length}.mjs`);
  writeFileSync(
    program,
    `import { readFileSync } from "node:fs";
const kept = [];
for (const file of ${JSON.stringify(files)}) {
  const text = readFileSync(file, "utf8");
  try { kept.push(file.endsWith(".json") ? JSON.parse(text) : text); } catch { kept.push(text); }
}
`,
  );
  return { name: `parse of ${name}`, words: [program] };
}

/** Runs every program once unmeasured, then all of them in turn, so that a busy moment hits each alike. */
function measured(programs: readonly Program[], runs: number): ReadonlyMap<Program, Cost> {
  const costs = new Map<Program, Cost[]>(programs.map((program) => [program, []]));
  for (const program of programs) run(program);
  for (let turn = 0; turn < runs; turn += 1) {
    for (const program of programs) costs.get(program)?.push(run(program));
  }
  return new Map(
    [...costs].map(([program, each]) => [
      program,
      { time: median(each.map(({ time }) => time)), memory: median(each.map(({ memory }) => memory)) },
    ]),
  );
}

function run({ name, words }: Program): Cost {
  const started = performance.now();
  const { status, output, error } = spawnSync(process.execPath, ["--require", probe, ...words], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  const time = performance.now() - started;
  const [, , complaint, peak] = output ?? [];
  if (error !== undefined || status === null || !VERDICTS.includes(status)) {
    throw new Error(`${name} ended with ${status}: ${error?.message ?? complaint}`);
  }
  return { time, memory: Number(peak) / 1024 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function line(name: string, cost: Cost, idle: Cost, parse?: Cost): string {
  const ratio = (value: number, to: number | undefined) => (to === undefined ? "" : (value / to).toFixed(2));
  return row(
    name,
    `${cost.time.toFixed(0)} ms`,
    ratio(cost.time, idle.time),
    ratio(cost.time, parse?.time),
    `${cost.memory.toFixed(0)} MiB`,
    ratio(cost.memory, idle.memory),
    ratio(cost.memory, parse?.memory),
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(18)}${cells.map((cell) => cell.padStart(10)).join("")}`.trimEnd();
}

function kilobytes(file: string): string {
  return (statSync(file).size / 1000).toFixed(1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
