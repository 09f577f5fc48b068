import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fault } from "../fake-github/faults.ts";
import { codeOf, failing, lastRun, notes, reading, type Stage } from "./accepting.ts";
import { HOSTS, type Host } from "./hosts.ts";

/**
 * Lives of pull requests, some with faults. Whatever happens: a head passes only if what it grants was accepted by somebody who may,
 * on a check that showed it, and nobody revoked it since; and the conversation says each thing once.
 */

/** What a head may grant. Each level holds the ones before it. */
const LEVELS = [[], ["$HOME/notes/a/**"], ["$HOME/notes/**"], ["$HOME/**"]] as const;

type Step =
  | Readonly<{ kind: "push"; level: number; force: boolean }>
  | Readonly<{ kind: "accept"; by: string; code: "this" | "old" | "wrong" }>
  | Readonly<{ kind: "revoke"; by: string }>
  | Readonly<{ kind: "reopen" | "base" | "policy" }>
  | Readonly<{ kind: "fault"; request: string; fault: Fault; times: number }>;

const people = fc.constantFrom("kim", "lee", "reader", "ann");
const push = fc.record({
  kind: fc.constant("push" as const),
  level: fc.constantFrom(0, 1, 2, 3, 3),
  force: fc.boolean(),
});
const accepting = fc.record({
  kind: fc.constant("accept" as const),
  by: fc.constantFrom("kim", "kim", "lee", "reader", "ann"),
  code: fc.constantFrom("this" as const, "this" as const, "this" as const, "old" as const, "wrong" as const),
});
const other = fc
  .constantFrom("reopen" as const, "base" as const, "policy" as const)
  .map((kind) => ({ kind }));
const faults: readonly Fault[] = [
  { kind: "server-error" },
  { kind: "lost", when: "before" },
  { kind: "lost", when: "after" },
  { kind: "status", status: 403, body: { message: "Resource not accessible by integration" } },
  { kind: "status", status: 422, body: { message: "Validation Failed" } },
];
const fault = fc.record({
  kind: fc.constant("fault" as const),
  request: fc.constantFrom(
    "GET /repos/*/*/collaborators/*/permission",
    "POST /graphql",
    "GET /repos/*/*/commits/*/check-runs",
    "PATCH /repos/*/*/check-runs/*",
    "POST /repos/*/*/check-runs",
    "POST /repos/*/*/issues/*/comments",
    "PUT /repos/*/*/pulls/*/reviews/*",
  ),
  fault: fc.constantFrom(...faults),
  times: fc.constantFrom(1, 1, 9),
});
const steps = fc.array(
  fc.oneof(
    { arbitrary: push, weight: 4 },
    { arbitrary: accepting, weight: 5 },
    { arbitrary: fc.record({ kind: fc.constant("revoke" as const), by: people }), weight: 1 },
    { arbitrary: other, weight: 1 },
    { arbitrary: fault, weight: 2 },
  ),
  { minLength: 4, maxLength: 9 },
);

/** Most lives begin with what they then may lose: somebody accepts the first head. */
const lives = fc
  .tuple(fc.constantFrom(true, true, false), steps)
  .map(([isAccepted, all]): Step[] => [
    ...(isAccepted ? [{ kind: "accept", by: "kim", code: "this" } as const] : []),
    ...all,
  ]);

const MAY: readonly string[] = ["kim", "lee"];

/** The greatest level that anybody may have let pass by now, as the rules allow it; -1 for none. */
class Allowed {
  level = -1;
  times = 0;

  accepts(by: string, level: number): void {
    if (!MAY.includes(by)) return;
    this.level = Math.max(this.level, level);
    this.times += 1;
  }
}

async function live(host: Host, all: readonly Step[]): Promise<void> {
  const stage = await failing(host, reading(LEVELS[2]));
  const { fake, running, pull } = stage;
  const allowed = new Allowed();
  let [level, old, isFaulty] = [2, "00000000", false];
  for (const [index, step] of all.entries()) {
    if (step.kind === "fault") {
      isFaulty = true;
      fake.faults.next(step.request, step.fault, step.times);
    }
    if (step.kind === "push") {
      old = codeNow(stage) || old;
      level = step.level;
      const files = { "README.md": `${index}\n`, ...granting(level, step.force) };
      await pull.push(files, { force: step.force });
    }
    if (step.kind === "accept") {
      const code = { this: codeNow(stage) || "11111111", old, wrong: "22222222" }[step.code];
      if (code === codeNow(stage)) allowed.accepts(step.by, level);
      await pull.write(step.by, `/toril accept ${code} it is meant`);
    }
    if (step.kind === "revoke") await pull.write(step.by, "/toril revoke");
    if (step.kind === "reopen") await pull.reopen();
    if (step.kind === "base") await fake.push("main", { "docs/new.md": `${index}\n` });
    if (step.kind === "policy")
      await fake.push("main", { ".github/toril.yml": `# ${index}\nfail-on: low\n` });
    await running.settled();
    // Who may revoke did so where GitHub let it happen.
    if (step.kind === "revoke" && MAY.includes(step.by) && !isFaulty) allowed.level = -1;
    expectNoMore(stage, level, allowed);
  }
  fake.faults.clear();
  await pull.push({ "README.md": "last\n" });
  await running.settled();
  expectNoMore(stage, level, allowed);
  const own = fake.checkRuns(pull.headSha).filter(({ name }) => name === "Toril");
  expect(own.map(({ status }) => status)).toEqual(["completed"]);
  expect(own[0]?.conclusion).toBe(level === 0 ? "success" : own[0]?.conclusion);
  const answers = pull.issueComments.filter(({ identity }) => identity.user.login === host.login);
  const about = answers.flatMap(({ body }) => /note answer to=(\d+)/.exec(body)?.[1] ?? []);
  expect(new Set(about).size).toBe(about.length);
  const told = notes(host, pull).filter((note) => note.startsWith("**Accepted"));
  expect(told.length).toBeLessThanOrEqual(allowed.times);
}

function granting(level: number, force: boolean): Readonly<Record<string, string | null>> {
  const path = Object.keys(reading([]))[0] ?? "";
  if (level > 0) return reading(LEVELS[level] ?? []);
  return force ? {} : { [path]: null };
}

function codeNow({ fake, pull }: Stage): string {
  return fake.checkRuns(pull.headSha).length === 0 ? "" : codeOf(fake, pull.headSha);
}

function expectNoMore({ fake, pull }: Stage, level: number, allowed: Allowed): void {
  if (fake.checkRuns(pull.headSha).length === 0) return;
  const { conclusion, title } = lastRun(fake, pull.headSha);
  if (conclusion === "success") expect([title, level <= Math.max(0, allowed.level)]).toEqual([title, true]);
}

/** As many for each host: each is some ten reviews. */
const RUNS = { numRuns: Number(process.env.TORIL_LIVES ?? 6) };

describe.each(HOSTS)("the $name", (host) => {
  test("lets nothing pass that nobody accepted, whatever happens", { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(lives, (all) => live(host, all)),
      { ...RUNS, endOnFailure: true },
    );
  });
});
