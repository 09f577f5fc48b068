import { describe, expect, test } from "vitest";
import type { Annotation, CheckResult } from "../../src/adapters/github/check-output.ts";
import { baseIn } from "../../src/adapters/github/check-runs.ts";
import {
  type CheckOptions,
  type CheckOutcome,
  publishCheck,
  startCheck,
} from "../../src/adapters/github/checks.ts";
import {
  api,
  BASE,
  FORBIDDEN,
  github,
  HEAD,
  onlyForeseenRequests,
  REPO,
  REPOSITORY,
  remoteErrorOf,
  requests,
  sent,
} from "./github.ts";

onlyForeseenRequests();

const CHECK = { name: "Toril", teller: "app" as const, head: HEAD };
const RUNS = `${REPO}/check-runs`;
const FIND = `${REPO}/commits/${HEAD}/check-runs?check_name=Toril&filter=latest&per_page=100`;

const RESULT: CheckResult = {
  conclusion: "failure",
  title: "2 findings",
  summary: "A table",
  annotations: [],
};

function annotations(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: "src-tauri/capabilities/main.json",
    line: index + 1,
    endLine: index + 1,
    level: "failure",
    title: "t",
    message: "m",
  }));
}

function publish(
  changed: Partial<CheckResult> = {},
  options: CheckOptions = { run: "new" },
): Promise<CheckOutcome> {
  return publishCheck(github, REPOSITORY, CHECK, { ...RESULT, ...changed }, { settling: 0, ...options });
}

function serveRuns(...runs: readonly object[]): void {
  api().get(FIND).reply(200, { total_count: runs.length, check_runs: runs });
}

function run(id: number, changed: object = {}, count = 0): object {
  const output = { title: RESULT.title, summary: RESULT.summary, annotations_count: count };
  return { id, external_id: "toril/1 app", status: "completed", conclusion: "failure", output, ...changed };
}

test("a new check is one request", async () => {
  api().post(RUNS).reply(201, { id: 31 });
  expect(
    await publish({ annotations: annotations(1), text: "more", detailsUrl: "https://x.example" }),
  ).toEqual({
    kind: "published",
    run: 31,
  });
  expect(sent()).toEqual([
    {
      name: "Toril",
      head_sha: HEAD,
      external_id: "toril/1 app",
      status: "completed",
      conclusion: "failure",
      details_url: "https://x.example",
      output: {
        title: "2 findings",
        summary: "A table",
        text: "more",
        annotations: [
          {
            path: "src-tauri/capabilities/main.json",
            start_line: 1,
            end_line: 1,
            annotation_level: "failure",
            title: "t",
            message: "m",
          },
        ],
      },
    },
  ]);
});

test("a check that was started is finished", async () => {
  api().post(RUNS).reply(201, { id: 31 });
  api().patch(`${RUNS}/31`).reply(200, {});
  const started = await startCheck(github, REPOSITORY, CHECK);
  expect(started).toEqual({ kind: "started", run: 31 });
  expect(await publish({}, { run: 31 })).toEqual({ kind: "published", run: 31 });
  expect(sent()).toMatchObject([{ status: "in_progress" }, { status: "completed", conclusion: "failure" }]);
});

test("annotations come in batches of fifty, two hundred in all", async () => {
  api().post(RUNS).reply(201, { id: 31 });
  api().patch(`${RUNS}/31`).times(3).reply(200, {});
  await publish({ annotations: annotations(230) });
  const batches = sent() as readonly Readonly<{
    output: Readonly<{ annotations: readonly { start_line: number }[] }>;
  }>[];
  expect(batches.map(({ output }) => output.annotations.length)).toEqual([50, 50, 50, 50]);
  expect(batches.map(({ output }) => output.annotations[0]?.start_line)).toEqual([1, 51, 101, 151]);
});

test("texts are cut to what GitHub takes", async () => {
  api().post(RUNS).reply(201, { id: 31 });
  const [annotation] = annotations(1);
  const long = annotation && { ...annotation, message: "m".repeat(70_000), title: "t".repeat(300) };
  await publish({ title: "t".repeat(300), summary: "s".repeat(70_000), annotations: long ? [long] : [] });
  expect(sent()).toMatchObject([
    {
      output: {
        title: "t".repeat(255),
        annotations: [{ title: "t".repeat(255), message: "m".repeat(16_000) }],
      },
    },
  ]);
  const [{ output }] = sent() as readonly [{ output: { summary: string } }];
  expect(output.summary).toHaveLength(65_535);
});

test("an annotation that GitHub refuses takes no verdict with it", async () => {
  api()
    .post(RUNS)
    .reply(422, { message: "Invalid request.", errors: ["annotations"] });
  api().post(RUNS).reply(201, { id: 31 });
  expect(await publish({ annotations: annotations(60) })).toEqual({ kind: "published", run: 31 });
  expect(sent().at(-1)).toMatchObject({ conclusion: "failure", output: { annotations: [] } });
});

test("a run stands without the annotations that come too late", async () => {
  api().post(RUNS).reply(201, { id: 31 });
  api().patch(`${RUNS}/31`).reply(403, FORBIDDEN);
  expect(await publish({ annotations: annotations(60) })).toEqual({ kind: "published", run: 31 });
});

describe("where an earlier run may be there, it is looked for:", () => {
  test("none is, so one is made", async () => {
    const others = ["3f2a-a-job-of-this-name", "toril/1 job", "toril/1"];
    serveRuns(...others.map((id, index) => ({ ...run(20 + index), external_id: id })));
    api().post(RUNS).reply(201, { id: 31 });
    expect(await publish({}, {})).toEqual({ kind: "published", run: 31 });
  });

  test("it says the same", async () => {
    serveRuns(run(30), run(29));
    expect(await publish({}, {})).toEqual({ kind: "unchanged", run: 30 });
  });

  test("it never ended", async () => {
    serveRuns(
      run(30, {
        status: "in_progress",
        conclusion: null,
        output: { title: null, summary: null, annotations_count: 0 },
      }),
    );
    api().patch(`${RUNS}/30`).reply(200, {});
    expect(await publish({}, {})).toEqual({ kind: "published", run: 30 });
  });

  test("it says something else, without annotations", async () => {
    serveRuns(run(30, { conclusion: "success" }));
    api().patch(`${RUNS}/30`).reply(200, {});
    expect(await publish({ annotations: annotations(1) }, {})).toEqual({ kind: "published", run: 30 });
  });

  test("it has annotations, which nobody can take back", async () => {
    serveRuns(run(30, { conclusion: "success" }, 2));
    api().post(RUNS).reply(201, { id: 31 });
    expect(await publish({}, {})).toEqual({ kind: "published", run: 31 });
  });
});

describe("where somebody asks for it again, there is a new run:", () => {
  const SAME = "The same result as before: this review was run again.\n\nA table";
  const again = { run: "again" } as const;

  test.each([
    ["the first time", RESULT.summary],
    ["the third time", SAME],
  ])("its result is the same %s", async (_, summary) => {
    serveRuns(run(30, { output: { title: RESULT.title, summary, annotations_count: 0 } }));
    api().post(RUNS).reply(201, { id: 31 });
    expect(await publish({}, again)).toEqual({ kind: "published", run: 31 });
    expect(sent()).toMatchObject([{ output: { title: RESULT.title, summary: SAME } }]);
  });

  test.each([
    ["another result was there", [run(30, { conclusion: "success" })]],
    ["there was none", []],
  ])("%s", async (_, runs) => {
    serveRuns(...runs);
    api().post(RUNS).reply(201, { id: 31 });
    expect(await publish({}, again)).toEqual({ kind: "published", run: 31 });
    expect(sent()).toMatchObject([{ output: { summary: RESULT.summary } }]);
  });
});

test("a check without a pull request names what its commit is compared with", async () => {
  api().post(RUNS).reply(201, { id: 31 });
  const check = { ...CHECK, base: BASE };
  await publishCheck(github, REPOSITORY, check, RESULT, { run: "new", settling: 0 });
  expect(sent()).toMatchObject([{ external_id: `toril/1 app ${BASE}` }]);
  for (const mark of [`toril/1 app ${BASE}`, `toril/1 ${BASE}`])
    expect(baseIn(run(31, { external_id: mark }))).toBe(BASE);
  expect(
    ["toril/1 job", `toril/1 ${BASE} x`, `toril/2 ${BASE}`].map((id) => baseIn({ external_id: id })),
  ).toEqual([undefined, undefined, undefined]);
});

describe("when the head is another one now", () => {
  const isCurrent = async () => false;

  test("nothing is published", async () => {
    expect(await publish({}, { isCurrent })).toEqual({ kind: "superseded" });
    expect(requests()).toEqual([]);
  });

  test("a run that was started is cancelled", async () => {
    api().patch(`${RUNS}/31`).reply(200, {});
    expect(await publish({}, { run: 31, isCurrent })).toEqual({ kind: "superseded" });
    expect(sent()).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });
});

test.each([
  [403, FORBIDDEN],
  [404, { message: "Not Found" }],
])("a token that may only read is an outcome (%i)", async (status, body) => {
  api().post(RUNS).twice().reply(status, body);
  expect(await publish()).toEqual({ kind: "read-only" });
  expect(await startCheck(github, REPOSITORY, CHECK)).toEqual({ kind: "read-only" });
});

test.each([
  [422, { message: "No commit found for SHA" }, "invalid"],
  [429, { message: "Too many requests" }, "rate-limit"],
])("status %i is an error", async (status, body, reason) => {
  api().post(RUNS).reply(status, body);
  expect(await remoteErrorOf(publish())).toMatchObject({ status, reason });
});

describe("an answer that is lost", () => {
  test("doesn't make a second run", async () => {
    api().post(RUNS).reply(502, "");
    serveRuns(run(31));
    expect(await publish()).toEqual({ kind: "published", run: 31 });
  });

  test("is not taken for that of an older run", async () => {
    serveRuns(run(30, { conclusion: "success" }, 2));
    api().post(RUNS).reply(502, "");
    serveRuns(run(30, { conclusion: "success" }, 2));
    api().post(RUNS).reply(201, { id: 31 });
    expect(await publish({}, {})).toEqual({ kind: "published", run: 31 });
  });

  test("doesn't make annotations come twice", async () => {
    api().post(RUNS).reply(201, { id: 31 });
    api().patch(`${RUNS}/31`).replyWithError("socket hang up");
    api()
      .get(`${RUNS}/31`)
      .reply(200, run(31, {}, 60));
    expect(await publish({ annotations: annotations(60) })).toEqual({ kind: "published", run: 31 });
  });

  test("is one of annotations that are not there, which are sent again", async () => {
    api().post(RUNS).reply(201, { id: 31 });
    api().patch(`${RUNS}/31`).reply(502, "");
    api()
      .get(`${RUNS}/31`)
      .reply(200, run(31, {}, 50));
    api().patch(`${RUNS}/31`).reply(200, {});
    expect(await publish({ annotations: annotations(60) })).toEqual({ kind: "published", run: 31 });
  });
});
