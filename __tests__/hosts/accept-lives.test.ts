import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOSTS, type Host } from "./hosts.ts";
import { BUNDLED } from "./lives/bundled.ts";
import { live, type Verdict } from "./lives/life.ts";
import { type Lives, lives } from "./lives/steps.ts";

/**
 * Lives of pull requests, each lived twice: once as it should be, and once with what goes wrong between a host and GitHub. A head
 * passes only if what it grants was accepted by somebody who may, on a check that showed it, and nobody revoked it since. In the
 * end each head has one check that is done, the conversation says each thing once, and what went wrong made nothing pass.
 */

/** How many lives for each host, and from which seed. Each is some thirty reviews. */
const numRuns = Number(process.env.TORIL_LIVES ?? 2);
const seed = Number(process.env.TORIL_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** One of them alone, by its number. */
const only = process.env.TORIL_LIFE;

/** Lives that went wrong, after which no more are lived. */
const MOST_WRONG = 5;

/** Each event starts a process, and nothing hurries its waiting: so only one in so many. */
const OF_BUNDLED = 25;

/** How much a check lets pass; one that is missing lets nothing. */
const RANKS: Readonly<Record<string, number>> = { success: 2, neutral: 1 };

function rankOf({ conclusion }: Verdict): number {
  return RANKS[conclusion ?? ""] ?? 0;
}

async function liveTwice(host: Host, all: Lives): Promise<void> {
  const free = await live(host, all, false);
  const troubled = await live(host, all, true);
  expect(troubled.map(({ at }) => at)).toEqual(free.map(({ at }) => at));
  const weaker = troubled.filter((verdict, index) => {
    const other = free[index];
    return !verdict.isUndone && other !== undefined && rankOf(verdict) > rankOf(other);
  });
  expect(weaker).toEqual([]);
}

/** Lives them all, and says of each that goes wrong which it is, and how. */
async function liveAll(host: Host, runs: number): Promise<void> {
  const say = (words: string) => process.stdout.write(`${words}\n`);
  say(`${runs} lives with the ${host.name}: TORIL_SEED=${seed}`);
  const wrong: number[] = [];
  for (const [index, all] of fc.sample(lives, { numRuns: runs, seed }).entries()) {
    if (only !== undefined && Number(only) !== index) continue;
    await liveTwice(host, all).catch((error: Error) => {
      wrong.push(index);
      say(`TORIL_LIFE=${index} ${fc.stringify(all)}\n${error.stack}`);
    });
    if (wrong.length >= MOST_WRONG) break;
    if (index % 25 === 24) say(`${index + 1} lived with the ${host.name}`);
  }
  expect(wrong).toEqual([]);
}

const LONG = { timeout: 20_000_000 };

describe.each(HOSTS)("the $name", (host) => {
  test("lets nothing pass that nobody accepted, whatever happens", LONG, () => liveAll(host, numRuns));
});

test.runIf(numRuns >= OF_BUNDLED)("nor does the Action as it is bundled", LONG, () =>
  liveAll(BUNDLED, Math.floor(numRuns / OF_BUNDLED)),
);
