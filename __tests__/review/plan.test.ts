import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withUnplaced } from "../../src/adapters/github/unplaced.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { ReviewedGap } from "../../src/domain/gap.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { SEVERITIES } from "../../src/domain/severity.ts";
import { type Diff, diffOf } from "../../src/review/diff-lines.ts";
import type { EarlierComment } from "../../src/review/earlier.ts";
import { fingerprintOf } from "../../src/review/fingerprint.ts";
import { type Author, readMarked, withMarker } from "../../src/review/marker.ts";
import { planReview } from "../../src/review/plan.ts";
import type { ReviewPlan } from "../../src/review/review-plan.ts";
import type { Wording } from "../../src/review/wording.ts";
import { QUIET, REVIEW } from "../renderers/review.ts";
import { type Conversation, carriedOut, isOpen, SILENCE, US } from "./pull-request.ts";

const PATH = "src-tauri/capabilities/main.json";
const HEADS = ["a", "b", "c"].map((digit) => digit.repeat(40));
const [HEAD = ""] = HEADS;

const [shell] = REVIEW.findings.slice(-1) as [Finding];

/** Findings of different causes whose words say which they are, in a file of the diff, in one whose lines are not known, and in none. */
function finding(key: string, more: Partial<Finding> = {}): Finding {
  const place = { path: PATH, line: 4, column: 5, endLine: 4 };
  return { ...shell, ...place, title: `Title of ${key}`, about: { ...shell.about, act: key }, ...more, key };
}

const PERMISSIONS = Array.from({ length: 60 }, (_, index) => `    "plugin:allow-${index}",`);
const FILE = ["{", '  "permissions": [', ...PERMISSIONS, '    "core:default"', "  ]", "}"];
const DIFF: Diff = diffOf([
  { path: PATH, patch: `@@ -0,0 +1,${FILE.length} @@\n${FILE.map((line) => `+${line}`).join("\n")}` },
  { path: "src-tauri/Cargo.lock", patch: null },
]);

/** Words as plain as can be, so that a test sees in them what was decided. */
const WORDING: Wording = {
  findings: (findings, suggestion) =>
    `${findings.map(({ key }) => key).join(" & ")}\n\n${findings[0].message}${suggestion === undefined ? "" : `\n\n${JSON.stringify(suggestion)}`}`,
  resolved: (words, because) => `gone: ${words}\n\n${JSON.stringify(because)}`,
  returned: (head) => `back in ${head}`,
  body: (parts) =>
    JSON.stringify({ ...parts, review: parts.review.verdict, unseen: parts.unseen.map(({ key }) => key) }),
  superseded: (head) => `see ${head}`,
};

function reviewOf(...findings: readonly Finding[]): Review {
  return { ...QUIET, verdict: findings.length === 0 ? "pass" : "fail", findings };
}

function plan(
  review: Review,
  talk: Conversation = SILENCE,
  more: Partial<Parameters<typeof planReview>[0]> = {},
) {
  const policy = { ...DEFAULT_POLICY, commentFrom: "info" } as const;
  return planReview({ review, head: HEAD, diff: DIFF, ...talk, us: US, policy, wording: WORDING, ...more });
}

const NOTHING = { post: [], update: [], returned: [], resolve: [], body: null, updateReviews: [] };

describe("a first review", () => {
  test("that has nothing to say posts nothing", () => {
    expect(plan(reviewOf())).toEqual({ ...NOTHING, commented: [], leave: [] });
  });

  test("comments on lines that the diff carries, on files whose lines it doesn't, and lists the rest", () => {
    const { post, body } = plan(
      reviewOf(
        finding("on a line"),
        finding("past the end", { line: 900, endLine: 900 }),
        finding("in a lockfile", { path: "src-tauri/Cargo.lock" }),
        finding("elsewhere", { path: "src-tauri/tauri.conf.json" }),
      ),
    );
    expect(new Map(post.map(({ anchor, body: words }) => [words.split("\n")[0], anchor]))).toEqual(
      new Map([
        ["on a line", { kind: "line", path: PATH, line: 4, startLine: null }],
        ["past the end", { kind: "file", path: PATH }],
        ["in a lockfile", { kind: "file", path: "src-tauri/Cargo.lock" }],
      ]),
    );
    expect(body).toContain('"unseen":["elsewhere"]');
    expect(body).toContain('"commented":3');
  });

  test("comments on what is grave enough alone", () => {
    const findings = SEVERITIES.map((severity) => finding(severity, { severity }));
    const [medium, never] = (["medium", "never"] as const).map((commentFrom) =>
      plan(reviewOf(...findings), SILENCE, { policy: { ...DEFAULT_POLICY, failOn: "high", commentFrom } }),
    );
    expect(medium?.post.map(({ body }) => body.split("\n")[0])).toEqual(["critical", "high", "medium"]);
    expect(medium?.body).toContain('"unseen":[]');
    expect([never?.post.length, never?.body]).toEqual([0, expect.stringContaining('"commented":0')]);
  });

  test("with more than twenty comments the worst, and lists the others", () => {
    const findings = SEVERITIES.flatMap((severity) =>
      Array.from({ length: 10 }, (_, index) =>
        finding(`${severity}-${index}`, { severity, line: 3 + index, endLine: 3 + index }),
      ),
    );
    const { post, body } = plan(reviewOf(...findings));
    expect(post).toHaveLength(20);
    expect(post.every(({ body: words }) => /^(?:critical|high|medium)-/.test(words))).toBe(true);
    expect(body).toMatch(/"low-0".*"info-9"/);
  });

  test("of a whole lockfile comments on its first line that the diff carries", () => {
    const diff = diffOf([{ path: "Cargo.lock", patch: "@@ -11,1 +11,2 @@\n a\n+b" }]);
    const { post } = plan(reviewOf(finding("crate", { path: "Cargo.lock", line: 9, endLine: 12 })), SILENCE, {
      diff,
    });
    expect(post[0]?.anchor).toEqual({ kind: "line", path: "Cargo.lock", line: 11, startLine: null });
  });

  test("says what could not be checked, and what the policy's change means, even where nothing was found", () => {
    const gap = gapWith({ message: "It does not parse." });
    expect(plan({ ...reviewOf(), verdict: "incomplete", gaps: [gap] }).body).not.toBeNull();
    expect(plan({ ...reviewOf(), gaps: [{ ...gap, blocking: false }] }).body).toBeNull();
    expect(plan(reviewOf(), SILENCE, { notices: ["The policy changes."] }).body).toContain("The policy");
  });
});

describe("suggestions", () => {
  const files = new Map([[PATH, FILE]]);
  const entry = (line: number, more: Partial<Finding> = {}) =>
    finding(`line-${line}`, { line, endLine: line, ...more });

  test("stand at the lines that they replace", () => {
    const last = FILE.length - 2;
    const { post } = plan(reviewOf(entry(last)), SILENCE, { files });
    expect(post[0]?.anchor).toEqual({ kind: "line", path: PATH, line: last, startLine: last - 1 });
    expect(post[0]?.body).toContain(`"first":${last - 1},"last":${last}`);
  });

  test("never overlap: the worst finding has it", () => {
    const last = FILE.length - 2;
    const { post } = plan(reviewOf(entry(last - 1, { severity: "low" }), entry(last)), SILENCE, { files });
    expect(post.map(({ body }) => body.includes('"first"'))).toEqual([true, false]);
  });

  test("are for what was added, and not for what took another's place", () => {
    const patch = [`@@ -3,2 +3,2 @@`, `-    "other:allow-all",`, `+${FILE[2]}`, ` ${FILE[3]}`].join("\n");
    const { post } = plan(reviewOf(entry(3)), SILENCE, { files, diff: diffOf([{ path: PATH, patch }]) });
    expect(post).toHaveLength(1);
    expect(post[0]?.body).not.toContain('"first"');
  });

  test("go where the comment no longer stands at the lines", () => {
    const review = reviewOf(entry(5));
    const talk = carriedOut(SILENCE, plan(review, SILENCE, { files }));
    expect(plan(review, talk, { files })).toMatchObject(NOTHING);
    const moved = { ...talk, comments: talk.comments.map((each) => ({ ...each, line: 9 })) };
    const { update } = plan(review, moved, { files });
    expect(update).toHaveLength(1);
    expect(update[0]?.body).not.toContain('"first"');
  });
});

describe("a later review", () => {
  const first = reviewOf(finding("a"), finding("b", { line: 6, endLine: 6 }));
  const talk = carriedOut(SILENCE, plan(first));
  const [, NEXT = ""] = HEADS;
  const later = (review: Review, before = talk, more = {}) => plan(review, before, { head: NEXT, ...more });
  const changed = (change: Partial<EarlierComment>): Conversation => ({
    ...talk,
    comments: talk.comments.map((comment, index) => (index === 0 ? { ...comment, ...change } : comment)),
  });

  test("of the same findings does nothing, wherever their lines and files went", () => {
    const moved = reviewOf(
      finding("a", { line: 40, endLine: 41 }),
      finding("b", { path: "src-tauri/capabilities/renamed.json", line: 1 }),
    );
    expect(later(first)).toMatchObject(NOTHING);
    expect(later(moved)).toMatchObject(NOTHING);
  });

  test("updates a comment whose finding is told in other words", () => {
    const { post, update, body } = later(reviewOf(finding("a", { message: "Worse now." }), finding("b")));
    expect(post).toEqual([]);
    expect(update.map(({ id }) => id)).toEqual([1]);
    expect(update[0]?.body).toContain("Worse now.");
    expect(body).toBeNull();
  });

  test("marks what is gone as resolved in the commit, closes its conversation and keeps the body up to date", () => {
    const { resolve, updateReviews, body } = later(reviewOf(finding("b")));
    expect(resolve).toEqual([
      {
        ...{ id: 1, threadId: "thread-1", fold: ["node-1"] },
        body: expect.stringContaining(`"head":"${NEXT}"`),
      },
    ]);
    expect(updateReviews).toHaveLength(1);
    expect(body).toBeNull();
  });

  test("keeps a conversation open that a person takes part in", () => {
    expect(later(reviewOf(finding("b")), changed({ answered: true })).resolve).toMatchObject([
      { threadId: null },
    ]);
  });

  test("says so where the policy has turned the rule off", () => {
    const review = { ...reviewOf(), turnedOff: [{ rule: shell.rule, findings: 2 }] };
    const { resolve } = later(review);
    expect(resolve).toHaveLength(2);
    expect(resolve[0]?.body).toContain('"kind":"rule-off"');
  });

  test.each<[ReviewedGap["kind"], string, boolean]>([
    ["unparsed", "src-tauri/tauri.conf.json", true],
    ["truncated", "", true],
    ["not-checked", PATH, true],
    ["not-checked", "src-tauri/Cargo.lock", false],
    ["dynamic", PATH, false],
  ])("takes nothing for gone that it could not look at (%s in %j)", (kind, path, held) => {
    const gap = gapWith({ kind, path, message: "Not read." });
    const { resolve, leave } = later({ ...reviewOf(), verdict: "incomplete", gaps: [gap] });
    expect(resolve).toHaveLength(held ? 0 : 2);
    expect(leave.filter(({ why }) => why === "not looked at")).toHaveLength(held ? 2 : 0);
  });

  test("posts what is new in a review of its own, and the older one points to it", () => {
    const { post, body, updateReviews } = later(
      reviewOf(...first.findings, finding("c", { line: 8, endLine: 8 })),
    );
    expect(post).toHaveLength(1);
    expect(body).not.toBeNull();
    expect(updateReviews).toEqual([{ id: 1, body: expect.stringContaining(`see ${NEXT}`) }]);
  });

  /** The first finding was there, is gone, and is there again. */
  const back = (change: Partial<EarlierComment> = {}) => {
    const before = changed(change);
    const fixed = carriedOut(before, later(reviewOf(finding("b")), before));
    return { fixed, again: later(first, fixed) };
  };

  test("says again what comes back, and tells people once", () => {
    const { fixed, again } = back({ answered: true });
    expect(again.post).toEqual([]);
    expect(again.update.map(({ id }) => id)).toEqual([1]);
    expect(again.returned).toEqual([
      { id: 1, threadId: null, unfold: null, reply: expect.stringMatching(/^back in b+\n\n<!-- .* -->$/) },
    ]);
    const after = carriedOut(fixed, again);
    expect(later(first, after)).toMatchObject(NOTHING);
  });

  test("opens and shows again what was closed and folded, where we may", () => {
    const { fixed, again } = back({ mayReopen: true });
    expect(fixed.comments[0]).toMatchObject({ threadResolved: true, minimized: true });
    expect(again.returned).toMatchObject([{ threadId: "thread-1", unfold: "node-1" }]);
    expect(carriedOut(fixed, again).comments[0]).toMatchObject({ threadResolved: false, minimized: false });
  });

  test("speaks anew, and answers nothing, where the old place is folded away for good", () => {
    for (const change of [{}, { outdated: true, line: null, mayReopen: true }]) {
      const { again } = back(change);
      expect([again.update, again.returned, again.post.length]).toEqual([[], [], 1]);
    }
  });

  test("tells of each return, however often the same commit comes again", () => {
    const { fixed, again } = back({ mayReopen: true });
    const returned = carriedOut(fixed, again);
    const gone = carriedOut(returned, later(reviewOf(finding("b")), returned));
    expect(gone.comments[0]?.replies).toMatchObject([{ minimized: true }]);
    const twice = carriedOut(gone, later(first, gone));
    expect(twice.comments[0]?.replies).toHaveLength(2);
    expect(later(first, twice)).toMatchObject(NOTHING);
  });

  test("tells of it once where the reply was posted and the edit was lost", () => {
    const { fixed, again } = back({ mayReopen: true });
    const { update } = again;
    const halfDone = carriedOut(fixed, { ...again, update: [] });
    const rest = later(first, halfDone);
    expect(rest.update).toEqual(update);
    expect(rest.returned).toMatchObject([{ id: 1, reply: null }]);
  });

  test("tells of it later where the edit was made and the reply was lost", () => {
    const { fixed, again } = back({ mayReopen: true });
    const silent = carriedOut(fixed, {
      ...again,
      returned: again.returned.map((each) => ({ ...each, reply: null })),
    });
    const rest = later(first, silent);
    expect(rest).toMatchObject({
      ...NOTHING,
      returned: [{ ...again.returned[0], threadId: null, unfold: null }],
    });
    expect(later(first, carriedOut(silent, rest))).toMatchObject(NOTHING);
    for (const change of [{ hasAllReplies: false }, { threadResolved: true }]) {
      const comments = silent.comments.map((comment) => ({ ...comment, ...change }));
      expect(later(first, { ...silent, comments }).returned).toEqual([]);
    }
  });

  test("takes no other's reply for its own", () => {
    const { fixed, again } = back({ mayReopen: true });
    const copied = carriedOut(fixed, { ...again, update: [] }).comments.map((comment) => ({
      ...comment,
      replies: comment.replies.map((reply) => ({ ...reply, author: { login: "mallory", bot: false } })),
    }));
    const { returned } = later(first, { ...fixed, comments: copied });
    expect(returned.map(({ reply }) => reply)).toEqual(again.returned.map(({ reply }) => reply));
  });

  test("folds nothing below which a person wrote", () => {
    expect(later(reviewOf(finding("b")), changed({ answered: true })).resolve).toMatchObject([{ fold: [] }]);
  });

  test("lists a finding whose comment GitHub folds away", () => {
    for (const folded of [{ outdated: true, line: null }, { threadResolved: true }, { minimized: true }]) {
      const { post, updateReviews } = later(first, changed(folded));
      expect(post).toEqual([]);
      expect(updateReviews[0]?.body).toContain('"unseen":["a"]');
    }
  });

  test("leaves room for twenty comments in all", () => {
    const many = Array.from({ length: 40 }, (_, index) => finding(`more-${index}`, { line: 3 + index }));
    expect(later(reviewOf(...first.findings, ...many)).post).toHaveLength(18);
  });
});

describe("a comment on several findings", () => {
  const [, NEXT = "", LAST = ""] = HEADS;
  const one = (key: string, line: number, more: Partial<Finding> = {}) =>
    finding(key, { line, endLine: line, about: shell.about, ...more });
  const [a, b, c] = [one("a", 4), one("b", 5), one("c", 7)];
  const first = plan(reviewOf(a, b, c));
  const talk = carriedOut(SILENCE, first);
  const later = (review: Review, before = talk, head = NEXT) => plan(review, before, { head });

  test("is one, counts each of them, and doing it again does nothing", () => {
    expect(first.post.map(({ body }) => body.split("\n")[0])).toEqual(["a & b & c"]);
    expect(first.commented).toEqual([a, b, c]);
    expect(first.body).toContain('"commented":3');
    expect(later(reviewOf(a, b, c))).toMatchObject(NOTHING);
  });

  test("takes one place of twenty", () => {
    const many = Array.from({ length: 60 }, (_, index) => one(`${index}`, 3 + (index % 50)));
    const others = Array.from({ length: 30 }, (_, index) => finding(`other-${index}`));
    const { post, body } = plan(reviewOf(...many, ...others));
    expect(post).toHaveLength(20);
    expect(body).toContain('"commented":77');
  });

  test("is edited where one of them leaves, though it be the first", () => {
    for (const [left, words] of [
      [[a, c], "a & c"],
      [[b, c], "b & c"],
    ] as const) {
      const less = later(reviewOf(...left));
      expect(less).toMatchObject({ ...NOTHING, update: [{ id: 1 }], updateReviews: [{ id: 1 }] });
      expect(less.update[0]?.body).toMatch(new RegExp(`^${words}\n`));
      expect(less.commented).toEqual(left);
      expect(later(reviewOf(...left), carriedOut(talk, less))).toMatchObject(NOTHING);
    }
  });

  test("doesn't speak for what left and comes back: that is told anew, so that people are told", () => {
    const after = carriedOut(talk, later(reviewOf(b, c)));
    const again = later(reviewOf(a, b, c), after, LAST);
    expect(again.post.map(({ body }) => body.split("\n")[0])).toEqual(["a"]);
    expect([again.update, again.returned]).toEqual([[], []]);
    expect(later(reviewOf(a, b, c), carriedOut(after, again), LAST)).toMatchObject(NOTHING);
  });

  test("is joined by none that is new", () => {
    const { post, update } = later(reviewOf(a, b, c, one("d", 8)));
    expect([post.map(({ body }) => body.split("\n")[0]), update]).toEqual([["d"], []]);
  });

  test("is fixed when the last of them leaves, and returns with what is back", () => {
    const less = carriedOut(talk, later(reviewOf(b)));
    const fixed = later(reviewOf(), less);
    expect(fixed.resolve.map(({ id }) => id)).toEqual([1]);
    const gone = carriedOut(less, fixed);
    const open = {
      ...gone,
      comments: gone.comments.map((comment) => ({ ...comment, threadResolved: false })),
    };
    const back = later(reviewOf(b), open, LAST);
    expect([back.post, back.update.map(({ id }) => id)]).toEqual([[], [1]]);
    expect(back.returned).toMatchObject([{ id: 1, reply: expect.stringContaining(`back in ${LAST}`) }]);
    expect(later(reviewOf(b), carriedOut(open, back), LAST)).toMatchObject(NOTHING);
    expect(later(reviewOf(a), open, LAST).post).toHaveLength(1);
  });

  test("stands as it is while one of them may be there and couldn't be looked at", () => {
    const gap = gapWith({ message: "It does not parse." });
    const held = later({ ...reviewOf(b), gaps: [gap] });
    expect([held.update, held.resolve, held.leave]).toEqual([[], [], [{ id: 1, why: "not looked at" }]]);
    expect(held.commented).toEqual([b]);
  });
});

test("a comment that GitHub refused twice is not tried again, and its finding listed, until that is gone", () => {
  const [a, b] = [finding("a"), finding("b", { line: 6, endLine: 6 })];
  const { body, ...first } = plan(reviewOf(a));
  const [comment] = first.post;
  const once = carriedOut(SILENCE, { ...first, post: [], body: withUnplaced(body ?? "", first.post) });
  const [, NEXT = "", LAST = ""] = HEADS;
  const second = plan(reviewOf(a), once);
  expect(second.post).toHaveLength(1);
  const refused = withUnplaced(second.body ?? "", second.post);
  const talk = carriedOut(once, { ...second, post: [], body: refused });
  const again = plan(reviewOf(a), talk, { head: NEXT });
  expect(again).toMatchObject({ post: [], body: null, updateReviews: [{ id: 2 }] });
  expect(again.updateReviews[0]?.body).toContain('"unseen":["a"]');
  const after = carriedOut(talk, again);
  expect(plan(reviewOf(a), after, { head: NEXT })).toMatchObject(NOTHING);
  const other = plan(reviewOf(a, b), after, { head: NEXT });
  expect(other.post.map(({ body: words }) => words.split("\n")[0])).toEqual(["b"]);
  const newer = carriedOut(after, other);
  expect(plan(reviewOf(a, b), newer, { head: NEXT })).toMatchObject(NOTHING);
  const gone = carriedOut(newer, plan(reviewOf(b), newer, { head: NEXT }));
  expect(plan(reviewOf(a, b), gone, { head: LAST }).post).toMatchObject([
    { fingerprint: comment?.fingerprint },
  ]);
});

describe("what others wrote", () => {
  const marked = withMarker("a", {
    ...{
      kind: "finding",
      rule: shell.rule,
      fingerprint: fingerprintOf(finding("a")),
      head: HEAD,
      state: "open",
    },
  });
  const by = (author: Author): Conversation => ({
    comments: [
      {
        ...{
          id: 7,
          nodeId: "n",
          threadId: "t",
          author,
          body: marked,
          path: PATH,
          line: 4,
          startLine: null,
          kind: "line",
        },
        ...{ outdated: false, threadResolved: false, answered: false },
        ...{ mayReopen: false, minimized: false, replies: [], hasAllReplies: true },
      },
    ],
    reviews: [{ id: 3, author, body: withMarker("{}", { kind: "review", head: HEAD, state: "current" }) }],
  });

  test("is neither taken for ours nor touched", () => {
    const mallory = { login: "mallory", bot: false };
    expect(plan(reviewOf(finding("a")), by(mallory)).post).toHaveLength(1);
    expect(plan(reviewOf(), by(mallory))).toEqual({ ...NOTHING, commented: [], leave: [] });
  });

  test("in our name, by editing our comment, is put right", () => {
    const { update } = plan(reviewOf(finding("a")), by(US));
    expect(update).toHaveLength(1);
    expect(update[0]?.body).toContain(shell.message);
  });
});

describe("whatever happens on a pull request", () => {
  const anyFinding = fc
    .record({
      key: fc.constantFrom(...Array.from({ length: 45 }, (_, index) => `finding-${index}`)),
      severity: fc.constantFrom(...SEVERITIES),
      line: fc.integer({ min: 1, max: 80 }),
      path: fc.constantFrom(PATH, PATH, PATH, "src-tauri/Cargo.lock", "elsewhere.json"),
      message: fc.constantFrom("One.", "Another."),
      act: fc.constantFrom("read files", "change files"),
    })
    .map(({ key, act, ...more }) =>
      finding(key, { ...more, endLine: more.line, about: { ...shell.about, act } }),
    );
  const anyGap = fc.constantFrom(
    gapWith({ message: "It does not parse." }),
    gapWith({ kind: "dynamic", message: "Decided when it runs." }),
  );
  const anyPush = fc.record({
    findings: fc.array(anyFinding, { maxLength: 60 }),
    gaps: fc.array(anyGap, { maxLength: 1 }),
    head: fc.constantFrom(...HEADS),
    notices: fc.array(fc.constant("The policy changes."), { maxLength: 1 }),
    /** What people and GitHub do to comments before the next push, by their position. */
    deeds: fc.array(fc.tuple(fc.nat(50), fc.constantFrom(...DEEDS)), {
      maxLength: 6,
    }),
  });

  test("every finding is shown or listed, none twice, and saying it again says nothing", () => {
    fc.assert(
      fc.property(fc.array(anyPush, { minLength: 1, maxLength: 5 }), (pushes) => {
        let talk = SILENCE;
        for (const { findings, gaps, head, notices, deeds } of pushes) {
          const review = { ...reviewOf(...findings), gaps };
          const options = { head, notices, files: new Map([[PATH, FILE]]) };
          const decided = plan(review, talk, options);
          expectSound(decided, talk);
          const after = carriedOut(talk, decided);
          expectShown(review, after);
          expectTold(talk, after);
          expect(plan(review, after, options)).toMatchObject(NOTHING);
          talk = deeds.reduce((now, [at, deed]) => done(now, at, deed), after);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** What people and GitHub do to a comment: `entrust` lets us open closed conversations. */
const DEEDS = ["answer", "close", "outdate", "forge", "entrust", "hide"] as const;

/** No plan takes a comment away, or touches one that isn't ours, or has more than twenty. */
function expectSound({ post, update, resolve, leave, updateReviews }: ReviewPlan, talk: Conversation): void {
  const ours = talk.comments.filter((comment) => readMarked(comment, US) !== undefined).map(({ id }) => id);
  const touched = [...update, ...resolve].map(({ id }) => id);
  expect([...touched, ...leave.map(({ id }) => id)].sort()).toEqual([...ours].sort());
  const ourReviews = talk.reviews
    .filter((review) => readMarked(review, US) !== undefined)
    .map(({ id }) => id);
  expect(updateReviews.every(({ id }) => ourReviews.includes(id))).toBe(true);
  expect(new Set(post.map(({ fingerprint }) => fingerprint)).size).toBe(post.length);
  expect(post.filter(({ anchor }) => anchor.kind === "line").length).toBeLessThanOrEqual(20);
}

/** Each finding is told by exactly one open comment of ours, or stands in the body of our newest review. */
function expectShown(review: Review, { comments, reviews }: Conversation): void {
  const open = comments.filter((comment) => isOpen(comment) && readMarked(comment, US));
  const bodies = reviews.flatMap((each) => {
    const marked = readMarked(each, US);
    return marked?.marker.kind === "review" && marked.marker.state === "current" ? [marked.words] : [];
  });
  expect(bodies.length).toBeLessThanOrEqual(1);
  const unseen: readonly string[] = bodies[0] === undefined ? [] : JSON.parse(bodies[0]).unseen;
  for (const [key, count] of countedBy(review.findings.map((each) => each.key))) {
    const speaking = open.flatMap((comment) =>
      (comment.body.split("\n")[0] ?? "").split(" & ").flatMap((each) => (each === key ? [comment] : [])),
    );
    const inSight = speaking.filter(
      ({ outdated, threadResolved, minimized }) => !outdated && !threadResolved && !minimized,
    );
    const shown = inSight.length + unseen.filter((each) => each === key).length;
    // Where a file can't be read, comments of what it may hold stand as they are.
    if (review.gaps.some(({ kind }) => kind === "unparsed")) expect(shown).toBeGreaterThanOrEqual(count);
    else expect([speaking.length <= count, shown]).toEqual([true, count]);
  }
}

/** A comment that speaks again has exactly one reply more, and no other has. */
function expectTold(before: Conversation, after: Conversation): void {
  for (const comment of before.comments) {
    const now = after.comments.find(({ id }) => id === comment.id);
    const isBack = !isOpen(comment) && now !== undefined && isOpen(now);
    expect(now?.replies.length).toBe(comment.replies.length + (isBack ? 1 : 0));
  }
}

function countedBy(keys: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));
}

function done(talk: Conversation, at: number, deed: string): Conversation {
  const change = (comment: EarlierComment): EarlierComment => {
    switch (deed) {
      case "answer":
        return { ...comment, answered: true };
      case "close":
        return { ...comment, threadResolved: true };
      case "entrust":
        return { ...comment, mayReopen: true };
      case "hide":
        return { ...comment, minimized: true };
      case "outdate":
        return { ...comment, outdated: true, line: null, startLine: null };
      default:
        return { ...comment, author: { login: "mallory", bot: false } };
    }
  };
  return { ...talk, comments: talk.comments.map((each, index) => (index === at ? change(each) : each)) };
}

function gapWith(more: Partial<ReviewedGap>): ReviewedGap {
  return {
    kind: "unparsed",
    path: PATH,
    line: 1,
    message: "",
    blocking: true,
    rests: "",
    since: "head",
    ...more,
  };
}
