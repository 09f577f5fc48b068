import { expect, test } from "vitest";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import type { PullRequest } from "../fake-github/pull-request.ts";
import { workflowRunEvent } from "../fake-github/workflow-run.ts";
import { lastRun } from "./accepting.ts";
import { ACTION } from "./hosts.ts";
import { conclusions, NOTES, NOTES_CHANGE, onStage, ours } from "./stage.ts";

/** A workflow that runs after another one, whose token could only read: of that run only the head counts. */

async function forked(fake: FakeGitHub, owner = "eve"): Promise<PullRequest> {
  return fake.openForkPullRequest({ owner, branch: "change", files: NOTES_CHANGE });
}

/** The pull request is there before the host, as for a workflow that could only read. */
async function stage() {
  let pull: PullRequest | undefined;
  const before = async (fake: FakeGitHub) => {
    pull = await forked(fake);
  };
  const { fake, running } = await onStage(ACTION, NOTES.base, { before });
  if (pull === undefined) throw new Error("nothing was opened");
  return { fake, running, pull };
}

test("the pull request of its head gets comments and a check, once", async () => {
  const { fake, running, pull } = await stage();
  const event = workflowRunEvent(fake.world, pull.state, "pull_request");
  await fake.send(event);
  expect(lastRun(fake, pull.headSha).conclusion).toBe("failure");
  const said = ours(ACTION, pull).length;
  expect(said).toBeGreaterThan(0);
  await fake.send(event);
  expect([conclusions(fake, pull.headSha), ours(ACTION, pull).length]).toEqual([["failure"], said]);
  expect(running.failures).toEqual([]);
});

test.each(["push", "pull_request_target", "workflow_dispatch"])(
  "a run for %s asks GitHub nothing",
  async (of) => {
    const { fake, running, pull } = await stage();
    const asked = fake.requests.length;
    await fake.send(workflowRunEvent(fake.world, pull.state, of));
    expect([fake.requests.length, running.failures]).toEqual([asked, []]);
    expect(running.log).toEqual(["The other workflow ran for no pull request. There is nothing to review."]);
  },
);

test("a head that another repository has too, and one whose pull request is closed, leads to nothing", async () => {
  const { fake, running, pull } = await stage();
  const old = workflowRunEvent(fake.world, { ...pull.state }, "pull_request");
  const [owner] = fake.world.forks;
  if (owner === undefined) throw new Error("there is no fork");
  const elsewhere = { ...pull.state, headRepository: { ...owner, id: owner.id + 1 } };
  const twin = workflowRunEvent(fake.world, elsewhere, "pull_request");
  await fake.send(twin);
  expect(conclusions(fake, pull.headSha)).toEqual([]);
  pull.close();
  await fake.send(old);
  expect(conclusions(fake, pull.headSha)).toEqual([]);
  expect(running.log.at(-1)).toBe("No open pull request has this head by now. There is nothing to review.");
});
