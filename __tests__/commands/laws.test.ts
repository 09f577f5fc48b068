import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Review } from "../../src/domain/review.ts";
import { type CommandData, commands, filesOf, opened, style } from "./arbitrary-commands.ts";
import { reviewOf } from "./small-app.ts";

/** More with TORIL_RUNS. Each run is a review or two. */
const options = { numRuns: Number(process.env.TORIL_RUNS ?? 60) };

const POWERS = { "read-files": "read", "change-files": "change", run: "run" } as const;

/** What is found above info: "a_note read". */
function found({ findings }: Review): string[] {
  return findings.flatMap(({ severity, about }) =>
    severity === "info"
      ? []
      : about.powers.map((power) => `${about.commands[0]} ${POWERS[power as keyof typeof POWERS]}`),
  );
}

/** A command of base that is gone or does something else now, and a new one that does what it did, are one that was renamed. */
function mayBeRenamed(news: string, base: readonly CommandData[], head: readonly CommandData[]): boolean {
  const stays = ({ name, does, isChecked }: CommandData): boolean =>
    head.some((each) => each.name === name && each.does === does && each.isChecked === isChecked);
  return base.some((each) => !each.isChecked && news.endsWith(` ${each.does}`) && !stays(each));
}

describe("the laws, for commands", () => {
  test("1. a revision compared with itself finds nothing", () =>
    fc.assert(
      fc.asyncProperty(commands, async (one) => {
        const files = filesOf(one);
        const same = { ...files, "src-tauri/src/lib.rs": `${files["src-tauri/src/lib.rs"]}\n` };
        expect((await reviewOf(files, same)).findings).toEqual([]);
      }),
      options,
    ));

  test("2. what head does unchecked and base doesn't is found, and nothing else", () =>
    fc.assert(
      fc.asyncProperty(commands, commands, async (base, head) => {
        const review = await reviewOf(filesOf(base), filesOf(head));
        const news = opened(head).difference(opened(base));
        const certain = [...news].filter((each) => !mayBeRenamed(each, base, head));
        expect([...news]).toEqual(expect.arrayContaining(found(review)));
        expect(found(review)).toEqual(expect.arrayContaining(certain));
      }),
      options,
    ));

  test("3. every widening has a witness that the second matcher confirms", () =>
    fc.assert(
      fc.asyncProperty(commands, commands, async (base, head) => {
        const { gaps } = await reviewOf(filesOf(base), filesOf(head));
        expect(gaps.filter(({ message }) => message.includes("could not be confirmed"))).toEqual([]);
      }),
      options,
    ));

  test("4. code that moves or is written otherwise is no widening", () =>
    fc.assert(
      fc.asyncProperty(commands, style, style, async (one, before, after) => {
        expect((await reviewOf(filesOf(one, before), filesOf(one, after))).findings).toEqual([]);
      }),
      options,
    ));

  test("6. what two steps find nothing of, the whole way finds nothing of", () =>
    fc.assert(
      fc.asyncProperty(commands, commands, commands, async (a, b, c) => {
        if (found(await reviewOf(filesOf(a), filesOf(c))).length === 0) return;
        const steps = [await reviewOf(filesOf(a), filesOf(b)), await reviewOf(filesOf(b), filesOf(c))];
        expect(steps.flatMap(found)).not.toEqual([]);
      }),
      options,
    ));

  test("6. so is a command that was renamed, and another one that then got its old name", async () => {
    const reading = (name: string) => ({ name, does: "read", isChecked: false, steps: 0 }) as const;
    const idle = { ...reading("a_note"), does: "nothing" } as const;
    const [before, after] = [filesOf([reading("a_note")]), filesOf([idle, reading("b_note")])];
    expect(found(await reviewOf(before, after))).toEqual([]);
    expect(found(await reviewOf(filesOf([idle]), after))).not.toEqual([]);
  });
});
