import fc from "fast-check";
import { expect, test } from "vitest";
import { NewestFirstQueue } from "../../src/hosts/app/queue.ts";

/** A work that goes on until it is told to end, and notes that it began. */
function slowWork(name: string, began: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const work = (): Promise<void> => {
    began.push(name);
    return promise;
  };
  return { work, end: resolve, fail: reject };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("of what waits for a key, only the newest is done", async () => {
  const began: string[] = [];
  const queue = new NewestFirstQueue();
  const first = slowWork("first", began);
  const last = slowWork("last", began);
  queue.add("a", first.work);
  await turn();
  queue.add("a", slowWork("second", began).work);
  queue.add("a", last.work);
  expect([began, queue.isWaiting("a"), queue.isWaiting("b")]).toEqual([["first"], true, false]);
  first.end();
  await turn();
  expect([began, queue.isWaiting("a")]).toEqual([["first", "last"], false]);
  last.end();
  await queue.idle();
});

test("what is kept is done before what waits, and nothing takes its place", async () => {
  const began: string[] = [];
  const queue = new NewestFirstQueue();
  const first = slowWork("first", began);
  queue.add("a", first.work);
  await turn();
  queue.add("a", async () => void began.push("dropped"));
  queue.addKept("a", async () => void began.push("kept 1"));
  queue.addKept("a", async () => void began.push("kept 2"));
  queue.add("a", async () => void began.push("last"));
  queue.addKept("b", async () => void began.push("other"));
  expect(queue.isWaiting("b")).toBe(false);
  first.end();
  await queue.idle();
  expect(began).toEqual(["first", "other", "kept 1", "kept 2", "last"]);
});

test("keys don't wait for one another, up to a bound", async () => {
  const began: string[] = [];
  const queue = new NewestFirstQueue(2);
  const works = ["a", "b", "c"].map((key) => ({ key, ...slowWork(key, began) }));
  for (const { key, work } of works) queue.add(key, work);
  await turn();
  expect(began).toEqual(["a", "b"]);
  works[1]?.end();
  await turn();
  expect(began).toEqual(["a", "b", "c"]);
  for (const { end } of works) end();
  await queue.idle();
});

test.each([
  ["rejects", () => Promise.reject(new Error("no"))],
  [
    "throws at once",
    () => {
      throw new Error("no");
    },
  ],
] as const)("work that %s keeps nothing from its turn", async (_, work) => {
  const began: string[] = [];
  const queue = new NewestFirstQueue(1);
  queue.add("a", work);
  queue.add("b", async () => void began.push("b"));
  await turn();
  queue.add("a", async () => void began.push("a"));
  await queue.idle();
  expect(began).toEqual(["b", "a"]);
});

test("work may add work for its own key", async () => {
  const began: string[] = [];
  const queue = new NewestFirstQueue();
  queue.add("a", async () => queue.add("a", async () => void began.push("again")));
  await queue.idle();
  expect(began).toEqual(["again"]);
});

/** Adds work, or lets the scheduler end some of it. */
const steps = fc.array(fc.record({ key: fc.constantFrom("a", "b", "c"), fails: fc.boolean() }), {
  maxLength: 30,
});

test("whatever comes: one at a time for a key, in the order of coming, and the newest of each key is done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, fc.integer({ min: 1, max: 3 }), async (s, all, atOnce) => {
      const queue = new NewestFirstQueue(atOnce);
      const running = new Map<string, number>();
      const done: Readonly<{ key: string; index: number }>[] = [];
      let most = 0;
      const adding = s.scheduleSequence(
        all.map(({ key, fails }, index) => async () => {
          queue.add(key, async () => {
            running.set(key, (running.get(key) ?? 0) + 1);
            most = Math.max(
              most,
              [...running.values()].reduce((sum, each) => sum + each, 0),
            );
            expect(running.get(key)).toBe(1);
            await s.schedule(Promise.resolve(), `work ${index}`);
            running.set(key, (running.get(key) ?? 0) - 1);
            done.push({ key, index });
            if (fails) throw new Error("no");
          });
        }),
      );
      await s.waitFor(adding.task);
      await s.waitFor(queue.idle());
      expect(most).toBeLessThanOrEqual(atOnce);
      for (const key of ["a", "b", "c"]) {
        const added = all.flatMap((step, index) => (step.key === key ? [index] : []));
        const ran = done.flatMap((each) => (each.key === key ? [each.index] : []));
        expect(ran.at(-1)).toBe(added.at(-1));
        expect(ran).toEqual(ran.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 200 },
  );
});
