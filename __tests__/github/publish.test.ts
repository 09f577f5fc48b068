import { describe, expect, test } from "vitest";
import { fitted, MOST_CHARACTERS } from "../../src/adapters/github/fitted.ts";
import { type Published, publishReview } from "../../src/adapters/github/publish.ts";
import { readMarked, withMarker } from "../../src/review/marker.ts";
import type { NewComment, ReviewPlan } from "../../src/review/review-plan.ts";
import {
  api,
  FORBIDDEN,
  github,
  HEAD,
  onlyForeseenRequests,
  REPO,
  REPOSITORY,
  remoteErrorOf,
  requests,
  sent,
  serveQuery,
} from "./github.ts";

onlyForeseenRequests();

const REVIEWS = `${REPO}/pulls/7/reviews`;
const COMMENTS = `${REPO}/pulls/7/comments`;
const PATH = "src-tauri/capabilities/main.json";

const NOTHING: ReviewPlan = {
  post: [],
  update: [],
  returned: [],
  resolve: [],
  leave: [],
  commented: [],
  body: null,
  updateReviews: [],
};

const LINE_REFUSED = {
  message: "Unprocessable Entity",
  errors: ["Pull request review thread line must be part of the diff"],
};

function onLine(line: number, startLine: number | null = null): NewComment {
  return commentOn({ kind: "line", path: PATH, line, startLine }, `line ${line}`);
}

function onFile(path: string): NewComment {
  return commentOn({ kind: "file", path }, `file ${path}`);
}

function commentOn(anchor: NewComment["anchor"], words: string): NewComment {
  return { fingerprint: words, anchor, body: words };
}

function publish(plan: Partial<ReviewPlan>, current: readonly boolean[] = [true]): Promise<Published> {
  const answers = [...current];
  const isCurrent = async () => answers.shift() ?? true;
  return publishReview(
    github,
    REPOSITORY,
    7,
    { ...NOTHING, ...plan },
    { head: HEAD, isCurrent, settling: 0 },
  );
}

/** What we remember by a body of ours. */
function marked(body = "") {
  const us = { login: "toril", bot: true };
  return readMarked({ author: us, body }, us);
}

function serveReview(status = 200, body: object = { id: 21 }): void {
  api().post(REVIEWS).reply(status, body);
}

function serveComment(status = 201, body: object = { id: 11 }): void {
  api().post(COMMENTS).reply(status, body);
}

describe("a plan", () => {
  test("that does nothing asks for nothing", async () => {
    expect(await publish({ leave: [{ id: 1, why: "says it already" }] })).toMatchObject({
      kind: "published",
      review: null,
    });
    expect(requests()).toEqual([]);
  });

  test("is one review with its comments on lines, and a request for each on a file", async () => {
    serveReview();
    serveComment();
    const post = [onLine(5), onLine(9, 7), onFile("Cargo.lock")];
    expect(await publish({ body: "what changes", post })).toEqual({
      kind: "published",
      review: 21,
      onLines: 2,
      onFiles: 1,
      unplaced: [],
      updated: 0,
      resolved: 0,
    });
    expect(sent()).toEqual([
      {
        commit_id: HEAD,
        event: "COMMENT",
        body: "what changes",
        comments: [
          { path: PATH, line: 5, side: "RIGHT", body: "line 5" },
          { path: PATH, line: 9, side: "RIGHT", start_line: 7, start_side: "RIGHT", body: "line 9" },
        ],
      },
      { commit_id: HEAD, path: "Cargo.lock", subject_type: "file", body: "file Cargo.lock" },
    ]);
  });

  test("edits what stands, closes conversations where it may, and folds what is gone", async () => {
    api().patch(`${REPO}/pulls/comments/11`).reply(200, {});
    api().patch(`${REPO}/pulls/comments/12`).reply(200, {});
    api().patch(`${REPO}/pulls/comments/13`).reply(200, {});
    api().put(`${REVIEWS}/20`).reply(200, {});
    serveQuery("TorilSettleThreads", () => ({ data: { close0: { clientMutationId: null } } }));
    const outcome = await publish({
      update: [{ id: 11, body: "now" }],
      resolve: [
        { id: 12, body: "gone", threadId: "PRRT_12", fold: ["PRRC_12", "PRRC_15"] },
        { id: 13, body: "gone, and answered", threadId: null, fold: [] },
      ],
      updateReviews: [{ id: 20, body: "see below" }],
    });
    expect(outcome).toMatchObject({ kind: "published", review: null, updated: 1, resolved: 2 });
    expect(sent()[0]).toEqual({ body: "now" });
    expect(sent()[3]).toEqual({
      query: [
        "mutation TorilSettleThreads($id0: ID!, $id1: ID!, $id2: ID!) {",
        "  close0: resolveReviewThread(input: { threadId: $id0 }) { clientMutationId }",
        "  fold1: minimizeComment(input: { subjectId: $id1, classifier: RESOLVED }) { clientMutationId }",
        "  fold2: minimizeComment(input: { subjectId: $id2, classifier: RESOLVED }) { clientMutationId }",
        "}",
      ].join("\n"),
      variables: { id0: "PRRT_12", id1: "PRRC_12", id2: "PRRC_15" },
    });
    expect(requests()).toEqual([
      `PATCH ${REPO}/pulls/comments/11`,
      `PATCH ${REPO}/pulls/comments/12`,
      `PATCH ${REPO}/pulls/comments/13`,
      "POST /graphql",
      `PUT ${REVIEWS}/20`,
    ]);
  });

  test("goes on where no conversation may be closed", async () => {
    api().patch(`${REPO}/pulls/comments/12`).reply(200, {});
    api().patch(`${REPO}/pulls/comments/13`).reply(200, {});
    const errors = ["close0", "close1"].map((alias) => ({
      ...{ type: "FORBIDDEN", message: "Resource not accessible by integration", path: [alias] },
    }));
    serveQuery("TorilSettleThreads", () => ({ data: { close0: null, close1: null }, errors }));
    const resolve = [12, 13].map((id) => ({ id, body: "gone", threadId: `PRRT_${id}`, fold: [] }));
    expect(await publish({ resolve })).toMatchObject({ kind: "published", resolved: 2 });
  });

  test("asks fifty things of conversations at once", async () => {
    const ids = Array.from({ length: 60 }, (_, index) => 100 + index);
    for (const id of ids) api().patch(`${REPO}/pulls/comments/${id}`).reply(200, {});
    serveQuery("TorilSettleThreads", () => ({ data: { fold0: { clientMutationId: null } } }));
    serveQuery("TorilSettleThreads", () => ({ data: { fold0: { clientMutationId: null } } }));
    const resolve = ids.map((id) => ({ id, body: "gone", threadId: null, fold: [`PRRC_${id}`] }));
    expect(await publish({ resolve })).toMatchObject({ kind: "published", resolved: 60 });
    expect(requests().filter((request) => request === "POST /graphql")).toHaveLength(2);
  });

  test("goes on where somebody deleted a comment", async () => {
    api().patch(`${REPO}/pulls/comments/11`).reply(404, { message: "Not Found" });
    expect(await publish({ update: [{ id: 11, body: "now" }] })).toMatchObject({
      kind: "published",
      updated: 0,
    });
  });

  test("isn't begun where the head is another one now", async () => {
    expect(await publish({ body: "what changes" }, [false])).toEqual({ kind: "superseded" });
    expect(requests()).toEqual([]);
  });
});

describe("a comment that returns", () => {
  const REPLIES = `${COMMENTS}/11/replies`;
  const returning = (reply: string | null = "Back in this.") => ({
    update: [{ id: 11, body: "now" }],
    returned: [{ id: 11, reply, threadId: "PRRT_11", unfold: "PRRC_11" }],
  });
  const serveEdit = () => {
    api().patch(`${REPO}/pulls/comments/11`).reply(200, {});
    serveQuery("TorilSettleThreads", () => ({ data: { reopen0: { clientMutationId: null } } }));
  };

  test("is told of first, then edited, and then shown again", async () => {
    api().post(REPLIES).reply(201, { id: 12 });
    serveEdit();
    expect(await publish(returning())).toMatchObject({ kind: "published", updated: 1 });
    expect(requests()).toEqual([`POST ${REPLIES}`, `PATCH ${REPO}/pulls/comments/11`, "POST /graphql"]);
    expect(sent()[0]).toEqual({ body: "Back in this." });
    expect(sent()[2]).toEqual({
      query: [
        "mutation TorilSettleThreads($id0: ID!, $id1: ID!) {",
        "  reopen0: unresolveReviewThread(input: { threadId: $id0 }) { clientMutationId }",
        "  unfold1: unminimizeComment(input: { subjectId: $id1 }) { clientMutationId }",
        "}",
      ].join("\n"),
      variables: { id0: "PRRT_11", id1: "PRRC_11" },
    });
  });

  test("is not told of again where that was said", async () => {
    serveEdit();
    expect(await publish(returning(null))).toMatchObject({ updated: 1 });
  });

  test.each([
    [403, FORBIDDEN],
    [422, { message: "Validation Failed" }],
  ])("is edited where the reply is refused with %i", async (status, body) => {
    api().post(REPLIES).reply(status, body);
    serveEdit();
    expect(await publish(returning())).toMatchObject({ kind: "published", updated: 1 });
  });

  test("is told of once where the answer is lost", async () => {
    api().post(REPLIES).reply(502, {});
    api()
      .get(`${COMMENTS}?sort=created&direction=desc&per_page=50`)
      .reply(200, [{ id: 12, in_reply_to_id: 11, body: "Back in this.\n" }]);
    serveEdit();
    expect(await publish(returning())).toMatchObject({ kind: "published", updated: 1 });
  });

  test("is told of again where it was lost before it was posted", async () => {
    api().post(REPLIES).reply(502, {});
    api()
      .get(`${COMMENTS}?sort=created&direction=desc&per_page=50`)
      .reply(200, [{ id: 12, in_reply_to_id: 10, body: "Back in this." }]);
    api().post(REPLIES).reply(201, { id: 13 });
    serveEdit();
    expect(await publish(returning())).toMatchObject({ kind: "published", updated: 1 });
  });
});

describe("a token that may only read", () => {
  test.each([
    [403, FORBIDDEN],
    [404, { message: "Not Found" }],
  ])("is an outcome when GitHub answers with %i", async (status, body) => {
    serveReview(status, body);
    expect(await publish({ body: "what changes", post: [onLine(5)] })).toEqual({ kind: "read-only" });
  });

  test("is not mistaken for one that asked too much", async () => {
    serveReview(403, { message: "You have exceeded a secondary rate limit" });
    expect(await remoteErrorOf(publish({ body: "what changes" }))).toMatchObject({ reason: "rate-limit" });
  });

  test("is an outcome where only edits are to be made", async () => {
    api().patch(`${REPO}/pulls/comments/11`).reply(403, FORBIDDEN);
    expect(await publish({ update: [{ id: 11, body: "now" }] })).toEqual({ kind: "read-only" });
  });

  test("is not what an edit tells that is refused after a review was posted", async () => {
    serveReview();
    api().patch(`${REPO}/pulls/comments/11`).reply(403, FORBIDDEN);
    const plan = { body: "what changes", update: [{ id: 11, body: "now" }] };
    expect(await remoteErrorOf(publish(plan))).toMatchObject({ reason: "permission" });
  });
});

describe("a comment that GitHub doesn't take", () => {
  const BODY = withMarker("what changes", { kind: "review", head: HEAD, state: "current" });

  test("is said in the body of the review, with all that came with it", async () => {
    serveReview(422, LINE_REFUSED);
    serveReview();
    const post = [onLine(5), onLine(900)];
    const outcome = await publish({ body: BODY, post });
    expect(outcome).toMatchObject({ review: 21, onLines: 0, onFiles: 0, unplaced: post });
    const [, again] = sent() as readonly Readonly<{ body: string; comments: readonly object[] }>[];
    expect(again?.comments).toEqual([]);
    expect(marked(again?.body)).toEqual({
      words: "what changes\n\n---\n\nline 5\n\n---\n\nline 900",
      marker: { kind: "review", head: HEAD, state: "current" },
    });
  });

  test("is said in the body where its file takes none", async () => {
    serveReview();
    serveComment(422, { message: "Validation Failed", errors: [{ field: "path", code: "invalid" }] });
    api().put(`${REVIEWS}/21`).reply(200, {});
    const comment = onFile("Cargo.lock");
    expect(await publish({ body: BODY, post: [onLine(5), comment] })).toMatchObject({
      ...{ onLines: 1, onFiles: 0, unplaced: [comment] },
    });
    const { body } = sent().at(-1) as Readonly<{ body: string }>;
    expect(marked(body)?.words).toBe("what changes\n\n---\n\nfile Cargo.lock");
  });

  test("is not tried again and again", async () => {
    serveReview(422, LINE_REFUSED);
    serveReview(422, LINE_REFUSED);
    expect(await remoteErrorOf(publish({ body: BODY, post: [onLine(5)] }))).toMatchObject({ status: 422 });
  });

  test("is not posted anywhere if a push came in between", async () => {
    serveReview(422, { message: "Validation Failed", errors: ["commit_id is not part of the pull request"] });
    expect(await publish({ body: BODY, post: [onLine(5)] }, [true, false])).toEqual({ kind: "superseded" });
  });
});

describe("an answer that is lost", () => {
  function serveLatest(...bodies: readonly string[]): void {
    const nodes = bodies.map((body, index) => ({ databaseId: 30 + index, body, commit: { oid: HEAD } }));
    serveQuery("TorilLatestReviews", () => ({
      data: { repository: { pullRequest: { reviews: { nodes } } } },
    }));
  }

  test("doesn't make a review stand there twice", async () => {
    serveReview(502, {});
    serveLatest("another", "what\r\nchanges\n");
    expect(await publish({ body: "what\nchanges" })).toMatchObject({ kind: "published", review: 31 });
  });

  test("is one of a review that isn't there, which is posted again", async () => {
    api().post(REVIEWS).replyWithError("socket hang up");
    serveLatest("another");
    serveReview();
    expect(await publish({ body: "what changes" })).toMatchObject({ kind: "published", review: 21 });
  });

  test("is named when it is lost again", async () => {
    serveReview(502, {});
    serveLatest();
    serveReview(503, {});
    expect(await remoteErrorOf(publish({ body: "what changes" }))).toMatchObject({
      status: 503,
      again: true,
    });
  });

  test("doesn't make a comment stand there twice", async () => {
    serveReview();
    serveComment(500, {});
    api()
      .get(`${COMMENTS}?sort=created&direction=desc&per_page=50`)
      .reply(200, [{ id: 12, commit_id: HEAD, body: "file Cargo.lock" }]);
    expect(await publish({ body: "what changes", post: [onFile("Cargo.lock")] })).toMatchObject({
      onFiles: 1,
    });
  });
});

describe("a text", () => {
  test("that is as long as GitHub takes stays as it is", () => {
    const text = "x".repeat(MOST_CHARACTERS);
    expect(fitted(text)).toBe(text);
  });

  test("that is longer is cut, and its last paragraph stays", () => {
    const cut = fitted(`${"😀".repeat(MOST_CHARACTERS)}\n\n<!-- marker -->`);
    expect(cut.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(cut).toMatch(/\n\n\*The rest was left out: GitHub takes no longer texts\.\*\n\n<!-- marker -->$/);
    expect(cut.isWellFormed()).toBe(true);
  });
});
