import { describe, expect, test } from "vitest";
import { OutOfWork, Work } from "../../src/domain/work.ts";
import { TooComplex } from "../../src/language/language.ts";
import { remembered } from "../../src/language/remembered.ts";
import { plenty } from "../work.ts";

describe("a remembered answer", () => {
  test("is made once, and each review pays for it once", () => {
    let made = 0;
    const length = remembered((text: string, work: Work) => {
      made += 1;
      work.spend(100);
      return text.length;
    });
    const [first, second] = [plenty(), plenty()];
    expect([length("abc", first), length("abc", first), length("abc", second)]).toEqual([3, 3, 3]);
    expect(made).toBe(1);
    expect([first.taken, second.taken]).toEqual([102, 101]);
  });

  test("costs what those cost that it asked for, and these are paid for only once", () => {
    const inner = remembered((text: string, work: Work) => {
      work.spend(50);
      return text.length;
    });
    const outer = remembered((text: string, work: Work) => {
      work.spend(7);
      return inner(text, work) + inner(text, work);
    });
    const bill = (ask: (work: Work) => void) => {
      const work = plenty();
      ask(work);
      return work.taken;
    };
    const both = (work: Work) => outer("x", work);
    const [cold, warm] = [bill(both), bill(both)];
    expect(warm).toBe(cold);
    // Whichever was asked first, the review has paid for both.
    const innerFirst = bill((work) => [inner("y", work), outer("y", work)]);
    const outerFirst = bill((work) => [outer("y", work), inner("y", work)]);
    expect(innerFirst).toBe(outerFirst);
  });

  test("may be that it is too complex, which is remembered too", () => {
    let made = 0;
    const hard = remembered((_: string, work: Work) => {
      made += 1;
      work.spend(5);
      throw new TooComplex("more than 5 states");
    });
    const [first, second] = [plenty(), plenty()];
    for (const work of [first, second]) expect(() => hard("x", work)).toThrow(TooComplex);
    expect(made).toBe(1);
    expect(second.taken).toBe(first.taken);
  });

  test("is no answer where it takes more than one answer may", () => {
    const endless = remembered((_: string, work: Work) => {
      for (;;) work.spend(1_000);
    });
    expect(() => endless("x", plenty())).toThrow(TooComplex);
    expect(() => endless("x", new Work(1_000_000))).toThrow(OutOfWork);
  });

  test("leaves the budget used up once it is", () => {
    const dear = remembered((text: string, work: Work) => {
      work.spend(1_000);
      return text;
    });
    const work = new Work(500);
    expect(() => dear("x", work)).toThrow(OutOfWork);
    expect(() => dear("x", work)).toThrow(OutOfWork);
  });
});
