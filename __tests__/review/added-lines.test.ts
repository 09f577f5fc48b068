import fc from "fast-check";
import { expect, test } from "vitest";
import { addedLines } from "../../src/review/added-lines.ts";

test("a line that is new, one that moved and one that went", () => {
  expect(addedLines(["a", "b", "c"], ["a", "x", "c"])).toEqual(new Set([2]));
  expect(addedLines(["a", "b"], ["b"])).toEqual(new Set());
  expect(addedLines(undefined, ["a", "b"])).toEqual(new Set([1, 2]));
});

test("a file that changed more than is compared is new as a whole", () => {
  const lines = (word: string) => Array.from({ length: 3_000 }, (_, i) => `${word} ${i}`);
  expect(addedLines(lines("old"), lines("new")).size).toBe(3_000);
});

test("what is not marked as new is what base has, in its order", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 20 });
  fc.assert(
    fc.property(text, text, (base, head) => {
      const added = addedLines(base, head);
      const kept = head.filter((_, i) => !added.has(i + 1));
      let at = -1;
      for (const line of kept) {
        at = base.indexOf(line, at + 1);
        expect(at).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
