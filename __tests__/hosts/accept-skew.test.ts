import { describe, expect, test } from "vitest";
import { accept, codeOf, conclusionOf, lastRun, type Stage } from "./accepting.ts";
import { APP } from "./hosts.ts";
import { PAIRS, type SkewPair } from "./skew/pairs.ts";
import { type Files, onStage } from "./stage.ts";

/** Merge skew: what two pull requests let happen only together is caught in the merge queue, and on the default branch. */

/** A pull request that passes: by itself, or since somebody accepted it. */
async function passing(
  stage: Omit<Stage, "pull">,
  files: Files,
  isAccepted: boolean,
  branch: string,
): Promise<Stage> {
  const pull = await stage.fake.openPullRequest({ files, author: "ann", branch });
  await stage.running.settled();
  const opened = { ...stage, pull };
  const said = lastRun(stage.fake, pull.headSha);
  expect([branch, said.title, said.conclusion]).toEqual([
    branch,
    said.title,
    isAccepted ? "failure" : "success",
  ]);
  if (isAccepted) await accept(opened);
  expect([branch, conclusionOf(opened)]).toEqual([branch, "success"]);
  return opened;
}

async function bothOf({ base, first, second, accepted }: SkewPair): Promise<readonly [Stage, Stage]> {
  const stage = await onStage(APP, base);
  stage.fake.setRole("kim", "write");
  return [
    await passing(stage, first, accepted.includes("first"), "first"),
    await passing(stage, second, accepted.includes("second"), "second"),
  ];
}

describe.each(Object.entries(PAIRS))("%s", (_, pair) => {
  test("is caught in the merge queue and on the default branch", async () => {
    const [{ fake, running, pull: first }, { pull: second }] = await bothOf(pair);
    const alone = await fake.mergeGroup(second);
    await running.settled();
    expect(lastRun(fake, alone.headSha).conclusion).toBe("success");
    const merged = await fake.merge(first);
    await running.settled();
    expect(lastRun(fake, merged).conclusion).toBe("success");
    const group = await fake.mergeGroup(second);
    await running.settled();
    const both = await fake.merge(second);
    await running.settled();
    for (const sha of [group.headSha, both]) {
      const { conclusion, summary } = lastRun(fake, sha);
      expect([conclusion, summary]).toEqual(["failure", expect.stringContaining(pair.together)]);
      expect(codeOf(fake, sha)).toBe("");
    }
    expect(running.failures).toEqual([]);
  });
});
