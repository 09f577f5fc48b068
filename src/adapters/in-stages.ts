import { RISKS, type Risk } from "../domain/need.ts";
import { concurrently } from "./concurrently.ts";

/** How much one run may fetch: how many items, how many bytes, how many at once, and for how long. */
export type StageLimits = Readonly<{ count: number; bytes: number; parallel: number; signal: AbortSignal }>;

/** One fetched item, and its size: 0 where nothing came. */
export type Fetched<T> = Readonly<{ value: T; bytes: number }>;

/** Why an item was left out: too many items came before it, too many bytes, or no time was left for its risk. */
export type LeftOut = "count" | "bytes" | "time";

/** The same in words, for items that come from registries and are kept in a cache. */
export const WHY_LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  count: "no more packages are asked about in one run; run again with the cache that this run has filled",
  bytes: "no more bytes are fetched in one run; run again with the cache that this run has filled",
  time: "the time for looking at packages was used up; run again with the cache that this run has filled",
};

/**
 * Fetches the items that matter most first. Two runs that ask the same get the same: the order and sizes of the items decide
 * what the bounds leave out, and never who answers first. Bytes are counted in order. The first item that is too much ends
 * it, even if later ones have already arrived. No order decides time, so time runs out for all items of one risk at once:
 * either all of them were fetched in time, or none of them counts.
 */
export async function fetchInStages<Item extends Readonly<{ risk: Risk }>, T>(
  items: readonly Item[],
  limits: StageLimits,
  fetchOne: (item: Item) => Promise<Fetched<T>>,
): Promise<ReadonlyMap<Item, T | LeftOut>> {
  const answers = new Map<Item, T | LeftOut>();
  let [count, bytes] = [limits.count, limits.bytes];
  for (const risk of RISKS) {
    const stage = items.filter((item) => item.risk === risk);
    const chosen = stage.slice(0, count);
    for (const item of stage.slice(count)) answers.set(item, "count");
    count -= chosen.length;
    const fetched = await fetchUpTo(chosen, { ...limits, bytes }, fetchOne);
    for (const [index, item] of chosen.entries()) {
      const each = fetched[index];
      bytes -= each?.bytes ?? 0;
      answers.set(
        item,
        limits.signal.aborted ? "time" : each === undefined || bytes < 0 ? "bytes" : each.value,
      );
    }
  }
  return answers;
}

/** Starts no new item once the items before it are already too much, or the time is up. */
async function fetchUpTo<Item, T>(
  items: readonly Item[],
  { bytes, parallel, signal }: StageLimits,
  fetchOne: (item: Item) => Promise<Fetched<T>>,
): Promise<(Fetched<T> | undefined)[]> {
  const done: Fetched<T>[] = [];
  let [counted, sum] = [0, 0];
  return concurrently([...items.entries()], parallel, async ([index, item]) => {
    if (signal.aborted || sum > bytes) return undefined;
    const fetched = await fetchOne(item);
    done[index] = fetched;
    for (let next = done[counted]; next !== undefined; next = done[counted]) {
      sum += next.bytes;
      counted += 1;
    }
    return fetched;
  });
}
