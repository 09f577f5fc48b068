/**
 * What Toril costs, beside starting Node, beside merely parsing the same files, and beside `cargo audit` where that is
 * installed: medians of runs that take turns, and which goals they meet. A goal is a ratio within one run, so that it holds
 * on any machine.
 *
 * - `node -e 0`: a Node that does nothing;
 * - a bare parse: a Node that reads every file of both sides, gives `.json` files to `JSON.parse` (a file that it refuses
 *   counts as read) and keeps the rest as text.
 *
 * A review is the built command line: `dist/cli.js review --base-dir … --head-dir … --offline --format json`, with its compiled
 * code in a cache, as from the second run on. Build it first. Cases of the corpus are left out where ../shared/corpus is absent.
 *
 *     node scripts/build.ts && node scripts/benchmark.ts [RUNS]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionStart } from "./benchmark/action-start.ts";
import { type Case, corpusCases, crateUpdate, exampleCase } from "./benchmark/cases.ts";
import { type Cost, command, measured, nodePrograms, type Program } from "./benchmark/programs.ts";
import { readings } from "./benchmark/reading.ts";
import { say } from "./committed.ts";
import { ROOT } from "./folders.ts";

const DIST = join(ROOT, "dist");
const CLI = join(DIST, "cli.js");
const FEWEST_RUNS = 7;

/** A figure that is to be no larger than its goal. */
type Goal = Readonly<{ what: string; figure: number; goal: number; unit: string }>;

const scratch = mkdtempSync(join(tmpdir(), "toril-benchmark-"));
const node = nodePrograms(scratch);
try {
  await main(Math.max(FEWEST_RUNS, Number(process.argv[2] ?? FEWEST_RUNS)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(runs: number): Promise<void> {
  const idle = node("node -e 0", ["-e", "0"]);
  const version = node("toril --version", [CLI, "--version"]);
  const action = actionStart(scratch);
  const corpus = corpusCases();
  const [example, update] = [exampleCase(), crateUpdate(join(scratch, "update"))].map(programsOf);
  const [typical, largest] = [corpus?.typical, corpus?.largest].map((each) => each && programsOf(each));
  const cases = [typical, example, largest, update].filter((each) => each !== undefined);
  const audit = auditOf(update?.each);
  const programs = [
    idle,
    version,
    action,
    ...cases.flatMap(({ parse, review }) => [parse, review]),
    ...audit,
  ];
  const costs = await measured(programs, runs);
  const of = (program: Program | undefined): Cost => (program && costs.get(program)) ?? UNKNOWN;
  const times = (program: Program | undefined): number => of(program).time / of(idle).time;

  say(
    `Node ${process.versions.node}, medians of ${runs} interleaved runs, each after one that isn't counted.\n`,
  );
  say(row("", "time", "× idle", "memory"));
  for (const program of programs)
    say(row(program.name, inMilliseconds(of(program)), times(program).toFixed(2), inMebibytes(of(program))));
  const auditTime = audit.reduce((sum, each) => sum + of(each).time, 0);
  if (audit.length === 0) say("\ncargo audit isn't installed, or has no database: it is left out");

  const goals: Goal[] = [
    { what: "--version, × idle", figure: times(version), goal: 1.8, unit: "" },
    { what: "typical case, × idle", figure: times(typical?.review), goal: 3.5, unit: "" },
    { what: "example, × idle", figure: times(example?.review), goal: 3.5, unit: "" },
    { what: "one crate, × cargo audit", figure: of(update?.review).time / auditTime, goal: 0.25, unit: "" },
    { what: "one crate, memory", figure: of(update?.review).memory, goal: 120, unit: " MiB" },
    { what: "Action's first request, × idle", figure: times(action), goal: 3, unit: "" },
    { what: "dist", figure: sizeOfDist() / 1e6, goal: 3, unit: " MB" },
    ...readings().map(({ name, ratio }) => ({
      what: `reading ${name}, × parser`,
      figure: ratio,
      goal: 3,
      unit: "",
    })),
  ];
  say(`\n${row("", "", "goal", "")}`);
  for (const { what, figure, goal, unit } of goals.filter((each) => Number.isFinite(each.figure)))
    say(row(what, `${figure.toFixed(2)}${unit}`, `≤ ${goal}`, figure <= goal ? "met" : "missed"));
}

const UNKNOWN: Cost = { time: Number.NaN, memory: Number.NaN };

type CasePrograms = Readonly<{ each: Case; parse: Program; review: Program }>;

function programsOf(each: Case): CasePrograms {
  const { name, base, head } = each;
  const sides = ["--base-dir", base, "--head-dir", head];
  return {
    each,
    parse: node(`bare parse of ${name}`, [bareParse(each)]),
    review: node(`review of ${name}`, [CLI, "review", ...sides, "--offline", "--format", "json"]),
  };
}

/** The program is a file, so that the names of the files to read need no quoting. */
function bareParse({ name, files }: Case): string {
  const program = join(scratch, `parse-${name.replaceAll(/\W/g, "-")}.mjs`);
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
  return program;
}

/** `cargo audit` on both sides, as a check of what a change brings would run it; none where it can't be run without a network. */
function auditOf(update: Case | undefined): Program[] {
  if (update === undefined) return [];
  const words = (side: string) => ["audit", "--no-fetch", "--file", join(side, "src-tauri", "Cargo.lock")];
  const { status } = spawnSync("cargo-audit", words(update.base), { stdio: "ignore" });
  if (status !== 0 && status !== 1) return [];
  return [update.base, update.head].map((side, i) =>
    command(`cargo audit of ${i === 0 ? "base" : "head"}`, "cargo-audit", words(side)),
  );
}

function sizeOfDist(): number {
  return readdirSync(DIST).reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
}

function inMilliseconds({ time }: Cost): string {
  return `${time.toFixed(0)} ms`;
}

function inMebibytes({ memory }: Cost): string {
  return Number.isNaN(memory) ? "" : `${memory.toFixed(0)} MiB`;
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(60)}${cells.map((cell) => cell.padStart(11)).join("")}`.trimEnd();
}
