/**
 * Reviews a whole history: every first-parent commit that touches what an app's permissions depend on, each against its
 * first parent. It prints how many commits there were, how many are red, and how many of those have no finding of medium
 * or above; the crashes, the slowest reviews, the findings of each rule, the narrowings, and the gaps by kind and shape of
 * their message, each with a commit to look at. A gap there is either true or a fault of Toril's. It exits with 1 if a
 * review crashed or ran out of time. Nothing of the repository is run.
 *
 *     node scripts/review-history.ts REPO [--all] [--since REV] [--limit N] [--json FILE] [--clones DIR] [--cache DIR]
 *
 * `--all` takes every first-parent commit, also one of code, scripts or workflows alone. `--since` leaves out REV and what
 * came before, `--limit` all but the newest N. `--json` writes one line of JSON for each review, with all that it said, as
 * it goes. `--clones` is a folder of clones (`OWNER/NAME`) for crates that a lockfile takes from git. `--cache` is a folder
 * for facts about crates. With it, the registry is asked for facts that it lacks. Without it, no registry is asked.
 */
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { openRepository } from "../src/adapters/git/repository.ts";
import { commitsToReview } from "./history/commits.ts";
import { reportOf } from "./history/report.ts";
import type { Reviewed } from "./history/review-worker.ts";
import { Reviewer } from "./history/reviewer.ts";
import { Tally } from "./history/tally.ts";

const USAGE =
  "Usage: node scripts/review-history.ts REPO [--all] [--since REV] [--limit N] [--json FILE] [--clones DIR] [--cache DIR]";

const { values, positionals } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    since: { type: "string" },
    limit: { type: "string" },
    json: { type: "string" },
    clones: { type: "string" },
    cache: { type: "string" },
  },
  allowPositionals: true,
});
const [folder, extra] = positionals;
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);
if (folder === undefined || extra !== undefined || !(limit > 0)) throw new Error(USAGE);

const tally = await reviewHistory(folder);
process.stdout.write(reportOf(tally));
process.exitCode = tally.failures.length > 0 ? 1 : 0;

async function reviewHistory(repo: string): Promise<Tally> {
  const steps = await stepsOf(repo);
  const lines = values.json === undefined ? undefined : createWriteStream(values.json);
  const result = new Tally();
  const reviewer = new Reviewer({ repo, clones: values.clones ?? null, cache: values.cache ?? null });
  for (const [index, step] of steps.entries()) {
    process.stderr.write(`${index + 1}/${steps.length} ${step.commit}\n`);
    const reviewed: Reviewed = await reviewer.review(step);
    result.add(reviewed);
    lines?.write(`${JSON.stringify(reviewed)}\n`);
  }
  await reviewer.close();
  lines?.end();
  return result;
}

async function stepsOf(repo: string) {
  const repository = await openRepository(repo);
  try {
    return await commitsToReview(repository, { since: values.since, limit, isAll: values.all });
  } finally {
    await repository.close();
  }
}
