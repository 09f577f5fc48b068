import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import { HOSTS } from "./hosts.ts";
import { changeBetween, conclusions, type Files, NOTES, NOTES_CHANGE, onStage, ours } from "./stage.ts";

/** What either host asks of GitHub, beside the App's token. */

const LOCKFILE = "package-lock.json";
const BASE: Files = NOTES.base;
const HEAD: Files = NOTES.head;

function asked(fake: FakeGitHub, from = 0): string[] {
  return fake.requests
    .slice(from)
    .map(({ method, path, body }) => {
      const name = /(?:query|mutation) (\w+)/.exec(
        (body as { query?: string } | undefined)?.query ?? "",
      )?.[1];
      const short = path.replace("/repos/acme/notes", "").replace(/[0-9a-f]{40}/g, "SHA");
      return `${method} ${short}${name === undefined ? "" : ` ${name}`}`;
    })
    .filter((line) => !line.endsWith("/access_tokens"))
    .toSorted();
}

/** A lockfile that is too large for a batch. */
function large(text = ""): string {
  const lock = JSON.parse(text);
  return JSON.stringify({ ...lock, padding: "x".repeat(600_000) });
}

describe.each(HOSTS)("the $name", (host) => {
  test("asks six questions for a first review", async () => {
    const { fake, running } = await onStage(host, BASE);
    await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    expect(asked(fake)).toEqual([
      "GET /compare/SHA...SHA",
      "GET /git/trees/SHA",
      "GET /pulls/1",
      "POST /check-runs",
      "POST /graphql TorilSituation",
      "POST /pulls/1/reviews",
    ]);
  });

  test("lists base too where a file is gone", async () => {
    const { fake, running } = await onStage(host, BASE);
    await fake.openPullRequest({ files: { ...NOTES_CHANGE, "src-tauri/capabilities/about.json": null } });
    await running.settled();
    expect(asked(fake).filter((line) => line === "GET /git/trees/SHA")).toHaveLength(2);
    expect(asked(fake).filter((line) => line === "POST /graphql TorilBlobs")).toHaveLength(1);
  });

  test("asks for the conversation alone where GitHub refuses to answer more at once", async () => {
    const { fake, running } = await onStage(host, BASE);
    fake.faults.next("POST /graphql TorilSituation", {
      kind: "status",
      status: 422,
      body: { message: "no" },
    });
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    const counted = (line: string) => asked(fake).filter((each) => each === line).length;
    expect(["Situation", "Blobs"].map((name) => counted(`POST /graphql Toril${name}`))).toEqual([2, 2]);
    expect(counted("GET /git/trees/SHA")).toBe(2);
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
  });

  test.each(["with what it kept", "without a cache"])(
    "asks four after an irrelevant push, %s",
    async (how) => {
      const cache = how === "without a cache" ? "" : mkdtempSync(join(tmpdir(), "toril-requests-"));
      if (cache !== "") onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
      const { fake, running } = await onStage(host, BASE, { cache });
      const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
      await running.settled();
      const before = fake.requests.length;
      await pull.push({ "README.md": "words\n" });
      await running.settled();
      expect(asked(fake, before)).toEqual([
        "GET /compare/SHA...SHA",
        "GET /git/trees/SHA",
        "POST /check-runs",
        "POST /graphql TorilSituation",
      ]);
      expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
    },
  );

  test("asks one thing more for all that is gone, and one for all that is back, beside each comment", async () => {
    const { fake, running } = await onStage(host, { ...BASE, ".github/toril.yml": "comment-from: info\n" });
    const pull = await fake.openPullRequest({ files: NOTES_CHANGE });
    await running.settled();
    const askedFor = async (files: Record<string, string | null>) => {
      const before = fake.requests.length;
      await pull.push(files);
      await running.settled();
      const lines = asked(fake, before).map((line) => line.replace(/comments\/\d+/, "comments/ID"));
      return lines.filter((line) => /comments|Settle/.test(line));
    };
    const settled = "POST /graphql TorilSettleThreads";
    const said = ours(host, pull);
    const edits = said.map(() => "PATCH /pulls/comments/ID");
    expect(await askedFor(changeBetween(HEAD, BASE))).toEqual([...edits, settled]);
    const replies = said.map(() => "POST /pulls/1/comments/ID/replies");
    expect(await askedFor(NOTES_CHANGE)).toEqual([...edits, settled, ...replies]);
  });

  test("asks four where nothing relevant changes, one of them who names what changed as well", async () => {
    const { fake, running } = await onStage(host, { ...BASE, "README.md": "one\n" });
    await fake.openPullRequest({ files: { "README.md": "two\n", "docs/new.md": "three\n" } });
    await running.settled();
    expect(asked(fake)).toEqual([
      "GET /compare/SHA...SHA",
      "GET /git/trees/SHA",
      "POST /check-runs",
      "POST /graphql TorilSituation",
    ]);
  });

  test("asks three where there is no app", async () => {
    const { fake, running } = await onStage(host, { "README.md": "one\n" });
    await fake.openPullRequest({ files: { "README.md": "two\n", "src/new.ts": "three\n" } });
    await running.settled();
    expect(asked(fake)).toEqual(["GET /compare/SHA...SHA", "GET /git/trees/SHA", "POST /check-runs"]);
  });

  test("asks four where there is no app but a policy, and tells where that isn't valid", async () => {
    const { fake, running } = await onStage(host, {
      "README.md": "one\n",
      ".github/toril.yml": "fail-on: none\n",
    });
    const pull = await fake.openPullRequest({ files: { "README.md": "two\n" } });
    await running.settled();
    expect(asked(fake)).toEqual([
      "GET /compare/SHA...SHA",
      "GET /git/trees/SHA",
      "POST /check-runs",
      "POST /graphql TorilSituation",
    ]);
    expect(conclusions(fake, pull.headSha)).toEqual(["failure"]);
  });

  test("fetches no blob twice, however large and wherever it moved", async () => {
    const lock = large(BASE[LOCKFILE]);
    const { fake, running } = await onStage(host, { ...BASE, [LOCKFILE]: lock });
    const head = large(HEAD[LOCKFILE]);
    await fake.openPullRequest({
      files: { ...NOTES_CHANGE, [LOCKFILE]: head, "apps/package-lock.json": lock },
    });
    await running.settled();
    const blobs = fake.requests.flatMap(({ path }) => /\/git\/blobs\/(\w+)/.exec(path)?.[1] ?? []);
    expect(blobs).toHaveLength(2);
    expect(new Set(blobs).size).toBe(2);
    expect(running.failures).toEqual([]);
  });
});
