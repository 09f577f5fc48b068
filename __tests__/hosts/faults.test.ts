import { describe, expect, test } from "vitest";
import type { Event } from "../fake-github/events.ts";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import type { Fault } from "../fake-github/faults.ts";
import { HOSTS } from "./hosts.ts";
import {
  conclusions,
  type Files,
  headlines,
  NOTES,
  NOTES_CHANGE,
  onStage,
  ours,
  reviewBodies,
} from "./stage.ts";

/** What goes wrong between a host and GitHub, and what comes at the wrong time: the same is said in the end. */

const MAIN = "src-tauri/capabilities/main.json";
const CONFIG = "src-tauri/tauri.conf.json";
/** Every finding has a comment: most scenarios are about one that is low. */
const BASE: Files = { ...NOTES.base, ".github/toril.yml": "comment-from: info\n" };
const HEAD: Files = NOTES.head;
const CSP = { [CONFIG]: HEAD[CONFIG] ?? "" };
const CSP_SAID = "**Low** · Pages of the app may newly send data to and fetch data from `sync.notes.example`";

const POST_REVIEW = "POST /repos/*/*/pulls/*/reviews";
const POST_CHECK = "POST /repos/*/*/check-runs";
const COMPARE = "GET /repos/*/*/compare/*";
const TREES = "GET /repos/*/*/git/trees/*";
const GRAPHQL = "POST /graphql";

const LOST_BEFORE: Fault = { kind: "lost", when: "before" };
const LOST_AFTER: Fault = { kind: "lost", when: "after" };
const REFUSED: Fault = {
  kind: "status",
  status: 422,
  body: {
    message: "Validation Failed",
    errors: ["pull_request_review_thread.line must be part of the diff"],
  },
};
const BAD_GATEWAY: Fault = { kind: "server-error" };

/** What is waited out, or looked into, and then said as if nothing had happened. */
const PASSING: readonly (readonly [string, string, Fault])[] = [
  ["a comparison that ends in a 502", COMPARE, BAD_GATEWAY],
  ["a comparison whose connection is lost", COMPARE, LOST_BEFORE],
  ["a tree that ends in a 503", TREES, { kind: "server-error", status: 503 }],
  ["a conversation whose answer is lost", GRAPHQL, LOST_AFTER],
  ["a review that ends in a 502", POST_REVIEW, BAD_GATEWAY],
  ["a review that is lost before it is posted", POST_REVIEW, LOST_BEFORE],
  ["a review that is posted and whose answer is lost", POST_REVIEW, LOST_AFTER],
  ["a check that ends in a 502", POST_CHECK, BAD_GATEWAY],
  ["a check that is published and whose answer is lost", POST_CHECK, LOST_AFTER],
];

describe.each(HOSTS)("the $name", (host) => {
  test.each(PASSING)("gets over %s", async (_, request, fault) => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.next(request, fault);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(fake.faults.unmet).toEqual([]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(reviewBodies(pull)).toHaveLength(1);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test("waits out the secondary rate limit", async () => {
    const { fake, running } = await onStage(host, BASE, { paced: true });
    fake.faults.next(COMPARE, { kind: "secondary-limit", retryAfter: 1 });
    fake.faults.next(POST_REVIEW, { kind: "secondary-limit", retryAfter: 1 });
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(fake.faults.unmet).toEqual([]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test("says in the body what GitHub doesn't take on its lines", async () => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.next(POST_REVIEW, REFUSED);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(fake.faults.unmet).toEqual([]);
    expect(ours(host, pull)).toEqual([]);
    expect(reviewBodies(pull)).toEqual([expect.stringContaining(CSP_SAID)]);
    expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
  });

  test.each([
    ["a 422", REFUSED, "GitHub refused it"],
    ["a 502", BAD_GATEWAY, "GitHub answered with status 502"],
    ["a connection that is lost", LOST_BEFORE, "the connection was lost"],
  ] as const)("publishes its verdict where comments end in %s, and says why", async (_, fault, why) => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.always(POST_REVIEW, fault);
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    expect([running.failures, pull.comments]).toEqual([[], []]);
    const [check] = fake.checkRuns(pull.headSha);
    expect([check?.conclusion, check?.title]).toEqual([
      "failure",
      expect.stringContaining("can newly run programs"),
    ]);
    expect(check?.summary).toMatch(
      /^Comments are missing or out of date\. Posting the review of pull request 1 failed: /,
    );
    expect(check?.summary?.split("\n")[0]).toContain(why);
    expect(running.log.join("\n")).toContain(why);
  });

  test("publishes its check where it may not comment", async () => {
    const { fake, running } = await onStage(host, BASE);
    const body = { message: "Resource not accessible by integration" };
    fake.faults.always(POST_REVIEW, { kind: "status", status: 403, body });
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(pull.comments).toEqual([]);
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    const [check] = fake.checkRuns(pull.headSha);
    expect(check?.summary).toMatch(/^(?:This token|The App) may not write comments, since /);
    expect(running.log.join("\n")).toContain("may not write comments, since");
  });

  test.each([
    [403, { message: "Resource not accessible by integration" }, "may not write the check, since"],
    [404, { message: "Not Found" }, "may not write the check, since"],
    [502, "", "The check is missing. Creating the check"],
  ])("says the verdict where its check ends in %i for good", async (status, body, why) => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.always(POST_CHECK, { kind: "status", status, body });
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(fake.checkRuns(pull.headSha)).toEqual([]);
    const said = running.log.join("\n");
    expect(said).toContain("Pages of the app may newly send data to");
    expect(said).toContain(why);
  });

  test("fails its check where GitHub doesn't give what has to be read", async () => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.always(TREES, BAD_GATEWAY);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    expect(running.failures).toHaveLength(1);
    expect(fake.checkRuns(pull.headSha)).toMatchObject([
      {
        ...{ conclusion: "failure", title: "This change could not be reviewed" },
        summary: expect.stringMatching(
          /^Listing the files of [\w\u200b]+ failed: GitHub answered with status 502\./,
        ),
      },
    ]);
    fake.faults.clear();
    const [run] = fake.checkRuns(pull.headSha);
    if (run !== undefined) await fake.rerun(run);
    await running.settled();
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(conclusions(fake, pull.headSha).at(-1)).toBe("success");
  });

  test("fails the check of a merge group that it can't read", async () => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    fake.faults.always(TREES, BAD_GATEWAY);
    const { headSha } = await fake.mergeGroup(pull);
    await running.settled();
    expect(conclusions(fake, headSha)).toEqual(["failure"]);
  });

  test.each([
    ["reads the conversation", GRAPHQL],
    ["compares", COMPARE],
    ["lists a tree", TREES],
    ["looks whether the head is still the same", "GET /repos/*/*/pulls/*"],
  ])("leaves a head that is pushed over while it %s", async (_, request) => {
    const { fake, running } = await onStage(host, BASE);
    let push = async () => {};
    fake.faults.next(request, { kind: "meanwhile", run: () => push() });
    const number = 1;
    push = async () => void (await fake.pullRequest(number).push({ [MAIN]: BASE[MAIN] ?? "" }));
    const pull = await fake.openPullRequest({ files: { ...CSP, [MAIN]: HEAD[MAIN] ?? "" } });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(fake.faults.unmet).toEqual([]);
    const [first = ""] = fake.deliveries.map(({ payload }) => headOf(payload));
    expect(first).not.toBe(pull.headSha);
    const situations = fake.requests.filter(({ body }) =>
      JSON.stringify(body ?? "").includes("TorilSituation"),
    );
    expect(situations).toHaveLength(2);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(reviewBodies(pull)).toHaveLength(1);
    expect([conclusions(fake, first), conclusions(fake, pull.headSha)]).toEqual([[], ["success"]]);
  });

  test("reviews the newest head where its webhook comes between those of an older one", async () => {
    const events: Event[] = [];
    const before = async (fake: FakeGitHub) => {
      const pull = await fake.openPullRequest({ files: { ...CSP, [MAIN]: HEAD[MAIN] ?? "" } });
      const first = pull.headSha;
      const opened = pull.event("opened");
      await pull.push({ [MAIN]: BASE[MAIN] ?? "" });
      events.push(opened, pull.event("synchronize", { before: first, after: pull.headSha }), opened);
    };
    const { fake, running } = await onStage(host, BASE, { before });
    const pull = fake.pullRequest(1);
    const first = headOf(events[0]?.payload);
    fake.faults.next(COMPARE, { kind: "slow", milliseconds: 200 });
    // While the first is at work, the third takes the place of the second, which waits.
    for (const event of events) await fake.send(event);
    await running.settled();
    expect(running.failures).toEqual([]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    expect(reviewBodies(pull)).toHaveLength(1);
    expect([conclusions(fake, first), conclusions(fake, pull.headSha)]).toEqual([[], ["success"]]);
  });

  test("says nothing on a pull request that is closed meanwhile", async () => {
    const { fake, running } = await onStage(host, BASE);
    const run = () => fake.pullRequest(1).close();
    fake.faults.next(COMPARE, { kind: "meanwhile", run });
    fake.faults.next(GRAPHQL, { kind: "slow", milliseconds: 50 });
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    expect(running.failures).toEqual([]);
    expect([pull.comments, conclusions(fake, pull.headSha)]).toEqual([[], []]);
  });
});

function headOf(payload: unknown): string {
  return (payload as { pull_request: { head: { sha: string } } }).pull_request.head.sha;
}
