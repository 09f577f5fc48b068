/**
 * Reviews every lockfile change of a corpus with what the registries say, and prints a table for people who judge whether
 * Toril is too loud: the findings about packages of each changed lockfile, what is medium or above, and the gaps that block.
 * The sums stand above the table. Nothing of the corpus is run.
 *
 *     node scripts/lockfile-noise.ts CORPUS [--cache DIR] [--clones DIR] [--json FILE]
 *
 * CORPUS holds `labelled.jsonl` and `cases/<case>/{base,head}`. `--cache` is a folder for what the registries said: with it
 * they are asked for what it lacks, and without it nobody is asked. `--clones` is a folder of clones (`OWNER/NAME`) for crates
 * that a lockfile takes from git. `--json` writes one line of JSON for each lockfile, with all that was said of it.
 */
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { openFolderTrees } from "../src/adapters/folder/folder-tree.ts";
import { gitCrates } from "../src/adapters/git-crates/git-crates.ts";
import { localClones } from "../src/adapters/git-crates/local-clones.ts";
import type { Review } from "../src/domain/review.ts";
import { reviewTrees } from "../src/engine/review.ts";
import { type FactSource, joinedSources, noRepositories, offline } from "../src/facts/facts.ts";
import { registries } from "../src/hosts/registries.ts";
import { type LockChange, lockChangesIn } from "./noise/lock-changes.ts";
import { isOfBudget, type Row, rowsOf } from "./noise/rows.ts";
import { sumsOf, tableOf } from "./noise/table.ts";

const USAGE = "Usage: node scripts/lockfile-noise.ts CORPUS [--cache DIR] [--clones DIR] [--json FILE]";

/** A run fetches only so much. The next one finds in the cache what this one fetched. */
const MOST_RUNS = 6;

const { values, positionals } = parseArgs({
  options: { cache: { type: "string" }, clones: { type: "string" }, json: { type: "string" } },
  allowPositionals: true,
});
const [corpus, extra] = positionals;
if (corpus === undefined || extra !== undefined) throw new Error(USAGE);

const clones = values.clones === undefined ? undefined : localClones(values.clones);
const rows = await rowsIn(corpus);
await clones?.close();
process.stdout.write(`${sumsOf(rows)}\n\n${tableOf(rows)}\n`);

async function rowsIn(folder: string): Promise<Row[]> {
  const lines = values.json === undefined ? undefined : createWriteStream(values.json);
  const changes = lockChangesIn(folder);
  const result: Row[] = [];
  for (const [index, change] of changes.entries()) {
    process.stderr.write(`${index + 1}/${changes.length} ${change.name}\n`);
    const found = await reviewed(change);
    result.push(...found);
    for (const row of found) lines?.write(`${JSON.stringify(row)}\n`);
  }
  lines?.end();
  return result;
}

async function reviewed(change: LockChange): Promise<Row[]> {
  for (let run = 1; ; run += 1) {
    const started = performance.now();
    const review = await reviewOf(change);
    const isWhole = !review.gaps.some((gap) => gap.blocking && isOfBudget(gap));
    if (isWhole || run === MOST_RUNS) return rowsOf(change, review, Math.round(performance.now() - started));
  }
}

async function reviewOf({ base, head, label: { repo } }: LockChange): Promise<Review> {
  const [before, after] = await openFolderTrees(base, head);
  const owner = `https://github.com/${repo.slice(0, repo.indexOf("/"))}`;
  return reviewTrees({ base: before, head: after, facts: sources(), owner });
}

/** As one run of a host asks them: each run has bounds of its own. */
function sources(): FactSource {
  const { cache } = values;
  const registry = cache === undefined ? offline : registries({ offline: false, cache }, process.env);
  return joinedSources({
    crate: registry,
    "npm package": registry,
    "git crate": clones === undefined ? noRepositories : gitCrates(clones.trees),
  });
}
