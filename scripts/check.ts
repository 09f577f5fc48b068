/**
 * Checks everything that has to hold before a commit, two steps at a time. It prints a line for each step, the whole output of
 * steps that failed, and last "N passed, N failed", in which each test and each other step counts.
 * With `quick` it is what one runs all day: the tests of the project `quick` in vitest.config.ts, the types and the linter.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { say } from "./committed.ts";
import { ROOT } from "./folders.ts";

type Step = Readonly<{ name: string; command: string }>;
type Outcome = Readonly<{ name: string; ok: boolean; output: string; seconds: number }>;

const LANES = 2;
const scratch = mkdtempSync(join(tmpdir(), "toril-check-"));
const report = join(scratch, "tests.json");

const TESTS = `vitest run --reporter=default --reporter=json --outputFile.json="${report}"`;

const QUICK: readonly Step[] = [
  { name: "tests", command: `${TESTS} --project quick` },
  { name: "format and lint", command: "biome check --error-on-warnings ." },
  { name: "types", command: "tsc" },
];

/** The longest step comes first, so that the others run beside it. */
const ALL: readonly Step[] = [
  { name: "tests", command: TESTS },
  { name: "format", command: "biome check --linter-enabled=false --error-on-warnings ." },
  { name: "lint", command: "biome lint --error-on-warnings ." },
  { name: "types", command: "tsc" },
  { name: "dead code", command: "knip --treat-config-hints-as-errors" },
  {
    name: "generated files",
    command: "node scripts/generate.ts --check && node scripts/cut-openapi.ts --check",
  },
  { name: "dist", command: "node scripts/build.ts --check" },
  { name: "package", command: "publint --strict --pack npm" },
];

const queue = [...(process.argv.includes("quick") ? QUICK : ALL)];
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: LANES }, lane));

const counts = testCounts();
rmSync(scratch, { recursive: true });
for (const { name, output } of outcomes.filter(({ ok }) => !ok)) say(`\n── ${name} ──\n${output.trimEnd()}`);

const tests = outcomes.find(({ name }) => name === "tests");
const others = outcomes.filter(({ name }) => name !== "tests");
const passed = counts.passed + others.filter(({ ok }) => ok).length;
// A run that failed without a failed test (a file that doesn't load, a crash) is a failure too.
const failed = Math.max(counts.failed, tests?.ok ? 0 : 1) + others.filter(({ ok }) => !ok).length;
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function lane(): Promise<void> {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const outcome = await run(step);
    outcomes.push(outcome);
    say(`${outcome.ok ? "ok    " : "FAILED"} ${outcome.name.padEnd(16)} ${outcome.seconds.toFixed(1)} s`);
  }
}

function run({ name, command }: Step): Promise<Outcome> {
  const started = performance.now();
  const PATH = [join(ROOT, "node_modules", ".bin"), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  );
  const child = spawn(command, { cwd: ROOT, shell: true, env: { ...process.env, PATH, NO_COLOR: "1" } });
  let output = "";
  const collect = (chunk: string) => {
    output += chunk;
  };
  child.stdout.setEncoding("utf8").on("data", collect);
  child.stderr.setEncoding("utf8").on("data", collect);
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ name, ok: status === 0, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

function testCounts(): Readonly<{ passed: number; failed: number }> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
