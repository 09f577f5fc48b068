import { describe, expect, test } from "vitest";
import type { Fault } from "../fake-github/faults.ts";
import { HOSTS } from "./hosts.ts";
import { conclusions, type Files, headlines, NOTES, onStage, ours, replies, reviewBodies } from "./stage.ts";

/**
 * Whatever goes wrong at whatever request of a review: there is one check with the right verdict, or one that says why there
 * is no review, or the log says the verdict. The next push brings all in order, and nothing stands there twice.
 */

const CONFIG = "src-tauri/tauri.conf.json";
/** Every finding has a comment: the one that is told is low. */
const BASE: Files = { ...NOTES.base, ".github/toril.yml": "comment-from: info\n" };
const CSP = { [CONFIG]: NOTES.head[CONFIG as keyof typeof NOTES.head] as string };
const CSP_BACK = { [CONFIG]: BASE[CONFIG] ?? "" };
const CSP_SAID = "**Low** · Pages of the app may newly send data to and fetch data from `sync.notes.example`";

const REQUESTS = {
  "the comparison": "GET /repos/*/*/compare/*",
  "the list of files": "GET /repos/*/*/git/trees/*",
  "what GraphQL is asked": "POST /graphql",
  "the head": "GET /repos/*/*/pulls/*",
  "the review": "POST /repos/*/*/pulls/*/reviews",
  "the check": "POST /repos/*/*/check-runs",
} as const;

const status = (code: number, message: string): Fault => ({
  kind: "status",
  status: code,
  body: { message },
});

const FAULTS: Readonly<Record<string, Fault>> = {
  "a 403": status(403, "Resource not accessible by integration"),
  "a 404": status(404, "Not Found"),
  "a 422": status(422, "Validation Failed"),
  "a 502": { kind: "server-error" },
  "a connection that is lost before": { kind: "lost", when: "before" },
  "a connection that is lost after": { kind: "lost", when: "after" },
};

const CASES = Object.entries(REQUESTS).flatMap(([what, request]) =>
  Object.entries(FAULTS).flatMap(([how, fault]) =>
    [1, 9].map((times) => ({ name: `${what} ends in ${how}, ${times} times`, request, fault, times })),
  ),
);

/** What is asked when the finding goes, and when it comes back. */
const LATER = [
  { what: "the edit that says fixed", request: "PATCH /repos/*/*/pulls/comments/*", when: "gone" },
  { what: "what folds it away", request: "POST /graphql TorilSettleThreads", when: "gone" },
  { what: "the reply", request: "POST /repos/*/*/pulls/*/comments/*/replies", when: "back" },
  { what: "the edit that says it again", request: "PATCH /repos/*/*/pulls/comments/*", when: "back" },
  { what: "what shows it again", request: "POST /graphql TorilSettleThreads", when: "back" },
] as const;

/** What another try gets over. */
const PASSING = ["a 502", "a connection that is lost before", "a connection that is lost after"];

const LATER_CASES = LATER.flatMap(({ what, ...where }) =>
  Object.entries(FAULTS).flatMap(([how, fault]) =>
    (PASSING.includes(how) ? [1, 9] : [9]).map((times) => {
      return { name: `${what} ends in ${how}, ${times} times`, ...where, fault, times };
    }),
  ),
);

describe.each(HOSTS)("the $name", (host) => {
  test.each(CASES)("where $name", async ({ request, fault, times }) => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.next(request, fault, times);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    const runs = fake.checkRuns(pull.headSha).map(({ conclusion, title }) => `${conclusion} ${title}`);
    expect(runs.length).toBeLessThanOrEqual(1);
    const [run = ""] = runs;
    const said = [run, ...running.log, ...running.failures].join("\n");
    expect(said).toMatch(/Pages of the app may newly send|This change could not be reviewed|failed: /);
    if (run !== "") expect(run).toMatch(/^(?:success Pages of the app may|failure This change could not be)/);

    fake.faults.clear();
    await pull.push({ "README.md": "words\n" });
    await running.settled();
    const [last, ...more] = fake.checkRuns(pull.headSha);
    expect([last?.conclusion, more]).toEqual(["success", []]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
  });

  test.each(LATER_CASES)("where $name", async ({ request, when, fault, times }) => {
    const { fake, running } = await onStage(host, BASE);
    const pull = await fake.openPullRequest({ files: CSP });
    await running.settled();
    const pushes = {
      gone: { ...CSP_BACK, "README.md": "words\n" },
      back: CSP,
      after: { "README.md": "more\n" },
    };
    let wasGone = false;
    for (const [push, files] of Object.entries(pushes)) {
      if (push === when) fake.faults.next(request, fault, times);
      if (push === "after") fake.faults.clear();
      await pull.push(files);
      await running.settled();
      expect(conclusions(fake, pull.headSha)).toEqual(["success"]);
      if (push === when && times === 1) expect(fake.faults.unmet).toEqual([]);
      if (push === "gone") wasGone = headlines(host, pull).some((line) => line.startsWith("~~"));
      if (times === 1) expect(wasGone).toBe(true);
    }
    expect(running.failures).toEqual([]);
    expect(headlines(host, pull)).toEqual([CSP_SAID]);
    // What never was said to be gone is not said to be back.
    expect(replies(host, pull)).toHaveLength(wasGone ? 1 : 0);
    // What could not be shown again stands in the body.
    const isHidden = ours(host, pull).some(({ minimized }) => minimized !== undefined);
    if (isHidden) expect(reviewBodies(pull).join()).toContain("#### 1 · low");
  });
});
