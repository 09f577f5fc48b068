import { expect, test } from "vitest";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import { APP, SECRET } from "./hosts.ts";
import { conclusions, NOTES, NOTES_CHANGE, onStage, ours } from "./stage.ts";

/** What the App asks of GitHub for a pull request with three capability files and two lockfiles. */

function lines(fake: FakeGitHub, from = 0): string[] {
  return fake.requests.slice(from).map(({ method, path, body }) => {
    const name = /(?:query|mutation) (\w+)/.exec((body as { query?: string } | undefined)?.query ?? "")?.[1];
    const short = path.replace("/repos/acme/notes", "").replace(/[0-9a-f]{40}/g, "SHA");
    return `${method} ${short}${name === undefined ? "" : ` ${name}`}`;
  });
}

test("a first review takes six requests, and a push that touches nothing relevant four", async () => {
  const { fake, running } = await onStage(APP, NOTES.base);
  const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
  await running.settled();
  // Probot's own: the App's token for this installation, which is kept for an hour.
  const [token, ...first] = lines(fake);
  expect(token).toMatch(/^POST \/app\/installations\/\d+\/access_tokens$/);
  expect(first.toSorted()).toEqual([
    "GET /compare/SHA...SHA",
    "GET /git/trees/SHA",
    "GET /pulls/1",
    "POST /check-runs",
    "POST /graphql TorilSituation",
    "POST /pulls/1/reviews",
  ]);

  const before = fake.requests.length;
  await pull.push({ "README.md": "words\n" });
  await running.settled();
  expect(lines(fake, before).toSorted()).toEqual([
    "GET /compare/SHA...SHA",
    "GET /git/trees/SHA",
    "POST /check-runs",
    "POST /graphql TorilSituation",
  ]);
});

test("a webhook is answered long before its review is done", async () => {
  const { fake, running } = await onStage(APP, NOTES.base);
  await fetch(`${running.url}/health`);
  fake.faults.next("GET /repos/*/*/compare/*", { kind: "slow", milliseconds: 1_000 });
  const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
  expect(fake.deliveries).toMatchObject([{ status: 200, answer: "ok\n" }]);
  expect(conclusions(fake, pull.headSha)).toEqual([]);
  await running.settled();
  expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
});

test("what isn't signed by GitHub is refused, and nothing is done about it", async () => {
  const { fake, running } = await onStage(APP, NOTES.base);
  const hook = { url: `${running.url}/api/github/webhooks`, secret: `${SECRET}?` };
  fake.sendWebhooksTo(hook);
  const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
  await running.settled();
  const [delivery] = fake.deliveries;
  expect(delivery).toMatchObject({ status: 400, answer: "" });
  expect(running.failures).toEqual([]);
  expect(fake.requests).toEqual([]);
  expect(ours(APP, pull)).toEqual([]);
});

test("only webhooks and the question after its health are answered", async () => {
  const { running } = await onStage(APP, NOTES.base);
  const status = async (path: string, init?: RequestInit) =>
    (await fetch(`${running.url}${path}`, init)).status;
  const health = await fetch(`${running.url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: "ok", version: expect.any(String) }]);
  expect(await status("/health", { method: "POST" })).toBe(405);
  for (const path of ["/", "/probot", "/probot/setup", "/probot/import", "/.env"])
    expect(await status(path)).toBe(404);
  expect(await status("/api/github/webhooks")).toBe(404);
  const unsigned = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
  expect(await status("/api/github/webhooks", unsigned)).toBe(400);
  for (const signature of ["", "sha256=", "sha256=00", "\u00e9"]) {
    const headers = { ...unsigned.headers, "x-hub-signature-256": signature };
    expect(await status("/api/github/webhooks", { ...unsigned, headers })).toBe(400);
  }
  const huge = { ...unsigned, body: "x".repeat(25 * 1024 * 1024 + 1) };
  expect(await status("/api/github/webhooks", huge).catch(() => 413)).toBe(413);
});
