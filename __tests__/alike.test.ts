import { expect, test } from "vitest";
import { isAlike } from "../src/domain/alike.ts";

test.each([
  [
    [1, { a: [null, "b"] }],
    [1, { a: [null, "b"] }],
  ],
  [new Map([["a", new Set([1])]]), new Map([["a", new Set([1])]])],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
])("%j is like %j", (one, other) => {
  expect(isAlike(one, other)).toBe(true);
});

test.each([
  [[1], [1, 2]],
  [[1, 2], [1]],
  [{ a: undefined }, { b: undefined }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{}, []],
  [new Set([1]), new Set([2])],
  [new Map([["a", 1]]), new Map([["a", 2]])],
  [new Map(), {}],
  [null, {}],
  ["1", 1],
])("%j is not like %j", (one, other) => {
  expect(isAlike(one, other)).toBe(false);
});
