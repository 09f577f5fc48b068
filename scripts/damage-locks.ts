import fc from "fast-check";
import { type Outcome, outcomeOf } from "../__tests__/hostile/damaged-lock.ts";
import { anyDamage, damaged } from "../__tests__/hostile/lock-damage.ts";
import { LOCK_KINDS } from "../__tests__/hostile/lock-kinds.ts";

/**
 * Damages a lockfile of each kind many times, and reviews each change. It prints a line for each kind: how many reviews told of
 * the damage, how many said nothing because the file pins what it pinned, how many passed in silence though it doesn't, and how
 * many crashed. Below it stand the first of the last two kinds. It exits with 1 if there are any. What hangs never ends.
 *
 *     node scripts/damage-locks.ts [RUNS] [KIND…]          # node scripts/damage-locks.ts 10000 "bun 1"
 */
const [runs = "10000", ...names] = process.argv.slice(2);
const SEED = 20261130;
let faults = 0;

for (const kind of LOCK_KINDS) {
  if (names.length > 0 && !names.includes(kind.name)) continue;
  const counts: Record<Outcome | "crashed", number> = { told: 0, same: 0, silent: 0, crashed: 0 };
  const shown: string[] = [];
  for (const acts of fc.sample(anyDamage, { numRuns: Number(runs), seed: SEED })) {
    const text = damaged(kind.files[kind.path] ?? "", acts);
    const outcome = await outcomeOf(kind, text).catch((error: unknown) => String(error));
    const known = outcome === "told" || outcome === "same" || outcome === "silent" ? outcome : "crashed";
    counts[known] += 1;
    if (known === "silent" || known === "crashed") shown.push(`  ${outcome}: ${JSON.stringify(acts)}`);
  }
  faults += shown.length;
  process.stdout.write(`${[kind.name, ...Object.values(counts)].join("\t")}\n`);
  for (const each of shown.slice(0, 8)) process.stdout.write(`${each.slice(0, 400)}\n`);
}
process.exitCode = faults === 0 ? 0 : 1;
