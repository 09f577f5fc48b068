/**
 * Measures the worst trees that we know: each bomb of the hostile tests, and a change that replaces all entries of a scope. Each
 * is reviewed in a process of its own. It prints seconds, peak memory in MiB (including Node's own), the verdict and the
 * numbers of findings and gaps, worst first. It exits with 1 if one is over its bound.
 *
 *     node scripts/worst-trees.ts [WORD]        only those whose name has the word
 */
import { fork } from "node:child_process";
import { app, appWith } from "../__tests__/hostile/apps.ts";
import { BOMBS, WIDENED } from "../__tests__/hostile/bombs.ts";
import type { Files } from "../__tests__/hostile/reviewer.ts";
import { memoryTree } from "../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../src/engine/review.ts";

type Trees = Readonly<{ base: Files; head: Files; seconds: number }>;
type Cost = Readonly<{ seconds: number; mebibytes: number; outcome: string }>;

/** How long any tree may take, on one core. */
const MOST_SECONDS = 10;
const MOST_MEBIBYTES = 600;

/** Nobody waits longer for a tree. */
const PATIENCE = 120_000;

const WORST: Readonly<Record<string, () => Trees>> = {
  ...Object.fromEntries(
    Object.entries(BOMBS).map(([name, bomb]) => [
      name,
      () => ({ base: app(), head: app({ ...WIDENED, ...bomb() }), seconds: MOST_SECONDS }),
    ]),
  ),
  "400 paths replaced by 400 others": () => replaced((side, i) => `$HOME/${side}-${i}/**`, 400, 2),
  "400 URLs replaced by 400 others": () =>
    replaced((side, i) => ({ url: `https://${side}${i}.example/*` }), 400, 2, "http:default"),
  "400 programs replaced by 400 others": () =>
    replaced(
      (side, i) => ({ name: `${side}${i}`, cmd: `${side}${i}`, args: [{ validator: `--${side}=\\w+${i}` }] }),
      400,
      2,
      "shell:allow-execute",
    ),
  "20 globs of `**/a/` replaced by 20 others": () =>
    replaced((side, i) => `/${`**/${side}${i}/`.repeat(6)}*`, 20, MOST_SECONDS),
  "1,500 patterns for windows": () => ({
    base: app(),
    head: appWith({
      windows: Array.from({ length: 1_500 }, (_, i) => `w${i}-*-${i % 7}`),
      permissions: ["core:default"],
    }),
    seconds: MOST_SECONDS,
  }),
  "a capability file of 41 kB": () => ({
    base: appWith({ permissions: [{ identifier: "fs:allow-read-file", allow: ["/srv/**"] }] }),
    head: appWith({
      permissions: [
        {
          identifier: "fs:allow-read-file",
          allow: Array.from({ length: 900 }, (_, i) => `/**/*${i % 10}?${i}*/**/[a-${"cfk"[i % 3]}]*.${i}`),
        },
      ],
    }),
    seconds: MOST_SECONDS,
  }),
};

/** A scope in which every entry differs from base. */
function replaced(
  entry: (side: string, index: number) => unknown,
  count: number,
  seconds: number,
  identifier = "fs:allow-read-file",
): Trees {
  const side = (name: string) =>
    appWith({
      permissions: [{ identifier, allow: Array.from({ length: count }, (_, i) => entry(name, i)) }],
    });
  return { base: side("old"), head: side("new"), seconds };
}

const child = process.env.TORIL_WORST_TREE;
if (child === undefined) await main(process.argv[2] ?? "");
else process.send?.(await costOf(child));

async function main(word: string): Promise<void> {
  const names = Object.keys(WORST).filter((name) => name.includes(word));
  const costs: Readonly<{ name: string; cost: Cost; isOver: boolean }>[] = [];
  for (const name of names) {
    const cost = await inAProcess(name);
    const isOver = cost.seconds > (WORST[name]?.().seconds ?? 0) || cost.mebibytes > MOST_MEBIBYTES;
    costs.push({ name, cost, isOver });
  }
  for (const { name, cost, isOver } of costs.sort((a, b) => b.cost.seconds - a.cost.seconds)) {
    const figures = `${cost.seconds.toFixed(2).padStart(7)} s ${String(cost.mebibytes).padStart(5)} MiB`;
    process.stdout.write(`${figures}  ${isOver ? "OVER  " : ""}${name}: ${cost.outcome}\n`);
  }
  const over = costs.filter(({ isOver }) => isOver).length;
  process.stdout.write(`${over} of ${costs.length} over their bounds\n`);
  process.exitCode = over > 0 ? 1 : 0;
}

/** The review of one tree in this process. */
async function costOf(name: string): Promise<Cost> {
  const trees = WORST[name]?.();
  if (trees === undefined) throw new Error(`No tree is called ${name}.`);
  const started = performance.now();
  const review = await reviewTrees({
    base: memoryTree(trees.base, "base"),
    head: memoryTree(trees.head, "head"),
  });
  return {
    seconds: (performance.now() - started) / 1000,
    mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
    outcome: `${review.verdict}, ${review.findings.length} findings, ${review.gaps.length} gaps`,
  };
}

function inAProcess(name: string): Promise<Cost> {
  return new Promise((resolve) => {
    const nothing = { seconds: PATIENCE / 1000, mebibytes: 0, outcome: "no answer" };
    const each = fork(import.meta.filename, [], {
      // What tests keep small, so that they are done in a minute, is as large here as it is meant to be.
      env: { ...process.env, HOSTILE_RUNS: "2", TORIL_WORST_TREE: name },
      timeout: PATIENCE,
    });
    each.once("message", (cost: Cost) => resolve(cost));
    each.once("exit", () => resolve(nothing));
  });
}
