import fc from "fast-check";
import type { Fault } from "../../fake-github/faults.ts";

/** Who may accept and revoke, unless they wrote a commit of the pull request. */
export const MAY = ["kim", "lee"] as const;

/** Where a pull request comes from. */
export type Origin = "branch" | "fork" | "Dependabot";

/** What a head lets happen: none, or more with each number. */
export type Level = 0 | 1 | 2 | 3;

/** What happens in a life. `pull` picks one of those that were opened so far; nothing happens to one that is merged. */
export type Step =
  | Readonly<{ kind: "open"; from: Origin; level: Level; draft: boolean }>
  | Readonly<{ kind: "push"; pull: number; level: Level; force: boolean; by: "author" | "lee" }>
  | Readonly<{
      kind: "accept";
      pull: number;
      by: string;
      code: "this" | "old" | "wrong";
      way: "word" | "click";
    }>
  | Readonly<{ kind: "revoke" | "comment"; pull: number; by: string }>
  | Readonly<{ kind: "label"; pull: number; by: string; name: string }>
  | Readonly<{ kind: "retarget" | "draft" | "reopen" | "queue" | "merge"; pull: number }>
  | Readonly<{ kind: "base" | "policy" }>;

/** What goes wrong from a step on: these requests, so often. */
export type Trouble = Readonly<{ before: number; requests: readonly string[]; fault: Fault; times: number }>;

/** A life of pull requests, and what goes wrong in it. */
export type Lives = Readonly<{
  steps: readonly Step[];
  troubles: readonly Trouble[];
  /** Whether the host waits for rate limits and spaces its writes, as in real use. */
  paced: boolean;
}>;

const pull = fc.constantFrom(0, 0, 0, 1, 2);
const level = fc.constantFrom<Level[]>(0, 1, 2, 3, 3);
const people = fc.constantFrom("kim", "kim", "lee", "reader", "author");
const stepOf = <K extends Step["kind"]>(kind: K) => fc.constant(kind);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: stepOf("open"),
      from: fc.constantFrom<Origin[]>("branch", "fork", "Dependabot"),
      level,
      draft: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ kind: stepOf("push"), pull, level, force: fc.boolean() },
      by: fc.constantFrom("author" as const, "author" as const, "author" as const, "lee" as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: stepOf("accept"), pull, by: people },
      code: fc.constantFrom(
        "this" as const,
        "this" as const,
        "this" as const,
        "old" as const,
        "wrong" as const,
      ),
      way: fc.constantFrom("word" as const, "word" as const, "click" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("revoke" as const, "comment" as const), pull, by: people }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ kind: stepOf("label"), pull, by: people },
      name: fc.constantFrom("toril-accept", "toril-accept", "documentation"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "retarget" as const,
        "draft" as const,
        "reopen" as const,
        "queue" as const,
        "merge" as const,
      ),
      pull,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("base" as const, "policy" as const) }) },
);

/** Most lives begin with what they then may lose: somebody accepts the first head. */
const FIRST: Step = { kind: "accept", pull: 0, by: "kim", code: "this", way: "word" };

const CHECKS = ["POST /repos/*/*/check-runs", "PATCH /repos/*/*/check-runs/*"];
const REVIEWS = [
  "POST /repos/*/*/pulls/*/reviews",
  "PUT /repos/*/*/pulls/*/reviews/*",
  "PATCH /repos/*/*/pulls/comments/*",
];
const NOTES = ["POST /repos/*/*/issues/*/comments"];
const CONTENTS = ["GET /repos/*/*/compare/*", "GET /repos/*/*/git/trees/*"];
const ROLES = ["GET /repos/*/*/collaborators/*/permission"];
const ASKED = [
  "POST /graphql",
  "GET /repos/*/*/commits/*/check-runs",
  "GET /repos/*/*/pulls/*",
  "GET /repos/*/*/pulls/*/commits",
];
const EACH = [...CHECKS, ...REVIEWS, ...NOTES, ...CONTENTS, ...ROLES, ...ASKED].map((request) => [request]);

const status = (code: number, message: string): Fault => ({
  kind: "status",
  status: code,
  body: { message },
});
const before = fc.nat({ max: 8 });

/** One request fails for a while: by a 5xx, a connection that is lost as a time-out loses it, a rate limit, or a refusal. */
const passing = fc.record({
  before,
  requests: fc.constantFrom(...EACH),
  fault: fc.constantFrom<Fault[]>(
    { kind: "server-error" },
    { kind: "server-error", status: 503 },
    { kind: "lost", when: "before" },
    { kind: "lost", when: "after" },
    { kind: "primary-limit", resetIn: 1 },
    { kind: "secondary-limit", retryAfter: 1 },
    status(422, "Validation Failed"),
  ),
  times: fc.constantFrom(1, 1, 9),
});

/** One permission is missing, or the installation is gone, until all is well again. */
const lasting = fc.record({
  before,
  requests: fc.constantFrom(CHECKS, REVIEWS, NOTES, CONTENTS, ROLES),
  fault: fc.constant(status(403, "Resource not accessible by integration")),
  times: fc.constant(Number.POSITIVE_INFINITY),
});
const removed = fc.record({
  before,
  requests: fc.constant(["GET **", "POST **", "PATCH **", "PUT **", "DELETE **"]),
  fault: fc.constant(status(401, "Bad credentials")),
  times: fc.constant(Number.POSITIVE_INFINITY),
});

export const lives: fc.Arbitrary<Lives> = fc.record({
  steps: fc
    .tuple(fc.constantFrom(true, true, false), fc.array(step, { minLength: 4, maxLength: 9 }))
    .map(([isAccepted, all]) => (isAccepted ? [FIRST, ...all] : all)),
  troubles: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: passing },
      { weight: 3, arbitrary: lasting },
      { weight: 1, arbitrary: removed },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  paced: fc.constantFrom(true, false, false, false, false, false, false, false),
});
