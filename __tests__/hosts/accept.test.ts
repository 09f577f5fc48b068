import { describe, expect, test } from "vitest";
import { buttonOf } from "../../src/accept/command.ts";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import type { PullRequest } from "../fake-github/pull-request.ts";
import {
  codeOf as codeOn,
  failing as failingOn,
  lastRun as lastRunOf,
  notes as notesOf,
} from "./accepting.ts";
import { APP } from "./hosts.ts";
import { NOTES, NOTES_CHANGE, onStage, ours, reviewBodies } from "./stage.ts";

/** Accepting with the App, end to end. */

const failing = () => failingOn(APP, NOTES_CHANGE);
const codeOf = (fake: FakeGitHub, pull: PullRequest): string => codeOn(fake, pull.headSha);
const lastRun = (fake: FakeGitHub, pull: PullRequest) => lastRunOf(fake, pull.headSha);
const notes = (pull: PullRequest): string[] => notesOf(APP, pull);

test("a check that fails tells how it is accepted, and has a code and a button", async () => {
  const { fake, pull } = await failing();
  const { text, actions } = lastRun(fake, pull);
  const code = codeOf(fake, pull);
  expect(code).toMatch(/^[0-9a-f]{8}$/);
  expect(text).toContain(`/toril accept ${code} WHY`);
  expect(actions).toEqual([
    {
      label: "Accept widenings",
      description: "Let what this check shows be merged",
      identifier: `accept:${code}`,
    },
  ]);
});

test("a comment of somebody who may lets it pass: the check, the review and a comment say who, why and when", async () => {
  const { fake, running, pull } = await failing();
  const said = { review: reviewBodies(pull)[0] ?? "", comments: ours(APP, pull).map(({ body }) => body) };
  const before = fake.requests.length;
  await pull.write("kim", `/toril accept ${codeOf(fake, pull)} The *editor* needs it\nand more`);
  await running.settled();
  const asked = fake.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  expect(asked.length).toBeLessThanOrEqual(8);
  const run = lastRun(fake, pull);
  expect(run).toMatchObject({ conclusion: "success", actions: [] });
  expect(run.title).toMatch(/^Accepted by @kim: \d+ widenings/);
  const lead =
    /^\*\*Accepted by @\u200bkim: \d+ widenings[^*]*\.\*\* Why: The \\\*editor\\\* needs it\n\nFor [0-9a-f]{40}, on 2026-01-05 \d\d:\d\d UTC\./;
  expect(run.summary).toMatch(lead);
  expect(reviewBodies(pull)[0]).toMatch(lead);
  expect(reviewBodies(pull)[0]?.endsWith(said.review)).toBe(true);
  expect(notes(pull)).toEqual([expect.stringMatching(lead)]);
  expect(ours(APP, pull).map(({ body }) => body)).toEqual(said.comments);

  // Looked at again, it says the same.
  await pull.reopen();
  await running.settled();
  expect(lastRun(fake, pull)).toMatchObject({ id: run.id, conclusion: "success" });
  expect([running.failures, notes(pull).length]).toEqual([[], 1]);
});

test("the button does the same, without a reason", async () => {
  const { fake, running, pull } = await failing();
  await fake.click(lastRun(fake, pull), buttonOf(codeOf(fake, pull)), "kim");
  await running.settled();
  expect(lastRun(fake, pull).conclusion).toBe("success");
  expect(notes(pull)).toEqual([expect.stringMatching(/^\*\*Accepted by @\u200bkim: [^*]*\*\*\n\nFor /)]);
});

test("what is revoked fails again, under another code", async () => {
  const { fake, running, pull } = await failing();
  const code = codeOf(fake, pull);
  await pull.write("kim", `/toril accept ${code} why`);
  await running.settled();
  await pull.write("kim", "/toril revoke");
  await running.settled();
  const run = lastRun(fake, pull);
  expect([run.conclusion, codeOf(fake, pull) === code]).toEqual(["failure", false]);
  expect(notes(pull).at(-1)).toContain("revoked it");
  expect(reviewBodies(pull).at(-1)).not.toContain("Accepted by");
  await pull.write("kim", `/toril accept ${code} why`);
  await running.settled();
  expect(lastRun(fake, pull).conclusion).toBe("failure");
  expect(running.failures).toEqual([]);
});

describe("nothing is accepted", () => {
  test.each([
    ["of a reader", "reader", "CODE why", 0],
    ["of who opened it", "ann", "CODE why", 0],
    ["with a wrong code", "kim", "00000000 why", 1],
    ["without a code", "kim", "", 1],
    ["without a reason", "kim", "CODE", 1],
  ])("by a command %s", async (_, who, words, answers) => {
    const { fake, running, pull } = await failing();
    const body = `/toril accept ${words}`.replace("CODE", codeOf(fake, pull));
    const comment = await pull.write(who, body);
    await running.settled();
    const delivery = fake.deliveries.at(-1);
    if (delivery !== undefined) await fake.redeliver(delivery);
    await running.settled();
    expect([lastRun(fake, pull).conclusion, notes(pull).length]).toEqual(["failure", answers]);
    expect(comment.body).toBe(body);
  });

  test("by what is no command, or is edited, quoted or said by a bot or through an App, and nothing is asked", async () => {
    const { fake, running, pull } = await failing();
    const command = `/toril accept ${codeOf(fake, pull)} why`;
    const before = fake.requests.length;
    await pull.write("kim", "Looks good to me");
    await pull.write("kim", `> ${command}`);
    await pull.write("kim", `\`\`\`\n${command}\n\`\`\``);
    await pull.write("helper[bot]", command);
    await pull.write("kim", command, fake.world.app);
    await pull.rewrite(await pull.write("kim", "Hm"), command, "kim");
    await running.settled();
    expect(fake.requests.slice(before)).toEqual([]);
    expect(lastRun(fake, pull).conclusion).toBe("failure");
  });

  test("where GitHub doesn't say who may, and that is said", async () => {
    const { fake, running, pull } = await failing();
    fake.faults.next("GET /repos/*/*/collaborators/*/permission", { kind: "status", status: 403 });
    await pull.write("kim", `/toril accept ${codeOf(fake, pull)} why`);
    await running.settled();
    expect(lastRun(fake, pull).conclusion).toBe("failure");
    expect(notes(pull)).toEqual([expect.stringContaining("GitHub doesn't say what you may do here")]);
  });

  test("where GitHub fails before the check is written, and that is said; once it answers again, it is", async () => {
    const { fake, running, pull } = await failing();
    const forbidden = { kind: "status", status: 403, body: { message: "Forbidden" } } as const;
    fake.faults.next("PATCH /repos/*/*/check-runs/*", forbidden);
    await pull.write("kim", `/toril accept ${codeOf(fake, pull)} why`);
    await running.settled();
    expect([lastRun(fake, pull).conclusion, running.failures]).toEqual(["failure", []]);
    expect(notes(pull)).toEqual([expect.stringContaining("say it again if nothing came of it")]);
    fake.faults.next("POST /repos/*/*/issues/*/comments", forbidden);
    await pull.write("kim", `/toril accept ${codeOf(fake, pull)} why`);
    await running.settled();
    expect([lastRun(fake, pull).conclusion, notes(pull).length]).toEqual(["success", 1]);
    await pull.write("kim", `/toril accept ${codeOf(fake, pull)} why`);
    await running.settled();
    expect([notes(pull).length, running.failures]).toEqual([2, []]);
  });

  test("by who wrote one of its commits, or helped to", async () => {
    const { fake, running } = await onStage(APP, NOTES.base);
    for (const login of ["kim", "lee", "max"]) fake.setRole(login, "write");
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE, author: "ann" });
    await pull.push({ "README.md": "by kim\n" }, { by: "kim" });
    const { id } = fake.world.users.get("lee") ?? { id: 0 };
    const message = `More\n\nCo-authored-by: lee <${id}+lee@users.noreply.github.com>`;
    await pull.moved(fake.commit(pull.state.headRef, { "README.md": "by two\n" }, "ann", message));
    await running.settled();
    for (const who of ["kim", "lee", "ann"]) await pull.write(who, `/toril accept ${codeOf(fake, pull)} why`);
    await running.settled();
    expect([lastRun(fake, pull).conclusion, notes(pull)]).toEqual(["failure", []]);
    await pull.write("max", `/toril accept ${codeOf(fake, pull)} why`);
    await running.settled();
    expect(lastRun(fake, pull).conclusion).toBe("success");
  });
});
