import { expect, test } from "vitest";
import { keyedSeals } from "../../src/review/keyed-seals.ts";
import { listedSeals } from "../../src/review/listed-seals.ts";
import { type FindingMarker, withMarker } from "../../src/review/marker.ts";
import type { ReviewPlan } from "../../src/review/review-plan.ts";
import { carriedOut, SILENCE, US } from "./pull-request.ts";

/** What a comment on several findings says of them is sealed with it. */

const HEAD = "a".repeat(40);
const [A, B, C] = ["a", "b", "c"].map((digit) => digit.repeat(32)) as [string, string, string];
const PATH = "src-tauri/capabilities/main.json";
const MARKER: FindingMarker = {
  kind: "finding",
  rule: "ipc/command-granted",
  fingerprint: A,
  head: HEAD,
  state: "open",
};
const NOTHING: ReviewPlan = {
  ...{ post: [], update: [], returned: [], resolve: [], leave: [], updateReviews: [], commented: [] },
  body: withMarker("body", { kind: "review", head: HEAD, state: "current" }),
};
const PLAN: ReviewPlan = {
  ...NOTHING,
  post: [
    {
      fingerprint: A,
      anchor: { kind: "line", path: PATH, line: 4, startLine: null },
      body: withMarker("words", { ...MARKER, tells: [A, B] }),
    },
  ],
};

const APP = keyedSeals(new Uint8Array(32), { owner: "acme", repo: "notes", number: 7 });
let fresh = 0;
const JOB = listedSeals(7, () => String(fresh++).padStart(4, "0"));

test("an App leaves its comment alone where somebody had it tell of other findings", () => {
  const talk = carriedOut(SILENCE, APP.sealed(PLAN, SILENCE));
  const seen = (change: (body: string) => string) =>
    APP.ours(
      { ...talk, comments: talk.comments.map((each) => ({ ...each, body: change(each.body) })) },
      US,
      new Set(),
    );
  expect(seen((body) => body).comments).toHaveLength(1);
  for (const tells of [`tells=${A},${B},${C}`, `tells=${C}`])
    expect(seen((body) => body.replace(/tells=\S+/, tells)).comments).toEqual([]);
  expect(seen((body) => body.replace(/ tells=\S+/, "")).comments).toEqual([]);
});

test.each([
  ["an App", APP],
  ["a job", JOB],
])("%s knows its comment and its replies again, whichever of the findings stay", (_, seals) => {
  const talk = carriedOut(SILENCE, seals.sealed(PLAN, SILENCE));
  const reply = withMarker("back", { kind: "return", fingerprint: A, number: 1, head: HEAD });
  const later: ReviewPlan = {
    ...{ ...NOTHING, body: null },
    update: [{ id: 1, body: withMarker("words", { ...MARKER, tells: [B], returns: 1 }) }],
    returned: [{ id: 1, reply, threadId: null, unfold: null }],
  };
  const after = carriedOut(talk, seals.sealed(later, seals.ours(talk, US, new Set([B]))));
  const [comment] = seals.ours(after, US, new Set([B])).comments;
  expect(comment?.body).toContain(`tells=${B} `);
  expect(comment?.replies).toHaveLength(1);
});
