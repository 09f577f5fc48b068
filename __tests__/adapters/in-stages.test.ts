import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Fetched, fetchInStages, type StageLimits } from "../../src/adapters/in-stages.ts";
import type { Risk } from "../../src/domain/need.ts";

type Item = Readonly<{ risk: Risk; name: string; bytes: number }>;

const ITEMS: readonly Item[] = Array.from({ length: 60 }, (_, at) => ({
  risk: (["known name", "plugin", "new name"] as const)[at % 3] ?? "plugin",
  name: `crate ${at}`,
  bytes: (at * 37) % 100,
}));

const ENDLESS: StageLimits = { count: 1000, bytes: 1e9, parallel: 7, signal: new AbortController().signal };

/** Answers after as long as it is told, so that the order of answers is another each time. */
async function answers(
  limits: Partial<StageLimits>,
  delayOf: (item: Item) => number,
): Promise<Record<string, string>> {
  const fetchOne = async (item: Item): Promise<Fetched<string>> => {
    await wait(delayOf(item));
    return { value: "known", bytes: item.bytes };
  };
  const found = await fetchInStages(ITEMS, { ...ENDLESS, ...limits }, fetchOne);
  return Object.fromEntries([...found].map(([{ name }, answer]) => [name, answer]));
}

const SLOW_FIRST = ({ name }: Item) => 8 - (Number(name.slice(6)) % 8);
const SLOW_LAST = ({ name }: Item) => Number(name.slice(6)) % 8;

test.each([{ count: 25 }, { bytes: 1200 }, { count: 30, bytes: 700 }, {}])(
  "what %j leaves out doesn't depend on who answers first",
  async (limits) => {
    const first = await answers(limits, SLOW_FIRST);
    expect(await answers(limits, SLOW_LAST)).toEqual(first);
    expect(Object.keys(first)).toHaveLength(ITEMS.length);
  },
);

test("plugins come first, then new names", async () => {
  const found = await answers({ count: 30 }, () => 0);
  const known = ITEMS.filter(({ name }) => found[name] === "known").map(({ risk }) => risk);
  expect(Map.groupBy(known, (risk) => risk)).toEqual(
    new Map([
      ["plugin", Array(20).fill("plugin")],
      ["new name", Array(10).fill("new name")],
    ]),
  );
});

test("bytes are counted in order, and the first that is too much ends it", async () => {
  const found = await answers({ bytes: 0, parallel: 20 }, SLOW_LAST);
  expect(Object.values(found).filter((answer) => answer === "known").length).toBeLessThan(3);
});

test("where time runs out, it is up for all of one risk and those behind it", async () => {
  const stop = new AbortController();
  const fetchOne = async (item: Item): Promise<Fetched<string>> => {
    if (item.risk === "new name") stop.abort();
    return { value: "known", bytes: item.bytes };
  };
  const found = await fetchInStages(ITEMS, { ...ENDLESS, signal: stop.signal }, fetchOne);
  const byRisk = Map.groupBy(found, ([{ risk }]) => risk);
  expect(new Set(byRisk.get("plugin")?.map(([, answer]) => answer))).toEqual(new Set(["known"]));
  expect(new Set(byRisk.get("new name")?.map(([, answer]) => answer))).toEqual(new Set(["time"]));
  expect(new Set(byRisk.get("known name")?.map(([, answer]) => answer))).toEqual(new Set(["time"]));
});
