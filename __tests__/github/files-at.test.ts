import { afterEach, expect, test } from "vitest";
import { githubClient } from "../../src/adapters/github/client.ts";
import { filesAtIn, filesAtPart } from "../../src/adapters/github/files-at.ts";
import { askRepository } from "../../src/adapters/github/repository-query.ts";
import type { Entry } from "../../src/domain/tree.ts";
import { type FakeGitHub, startFakeGitHub } from "../fake-github/fake-github.ts";

/** What a commit holds at some paths, asked of it without listing it. */

const REPOSITORY = { owner: "acme", repo: "notes" };

let fake: FakeGitHub;

afterEach(async () => {
  await fake.close();
});

function changed(path: string, size = 10): Entry {
  return { path, id: "1".repeat(40), size };
}

async function askFor(...files: readonly Entry[]) {
  fake = await startFakeGitHub({
    ...REPOSITORY,
    files: {
      'a "b"/ü:1.json': "{}\n",
      "run.sh": { executable: "exit\n" },
      "link.json": { symlink: "run.sh" },
      "icon.png": Buffer.from([137, 0, 255]),
    },
  });
  const github = githubClient({ token: fake.installationToken(), baseUrl: fake.url, paced: false });
  const part = filesAtPart(fake.sha("main") ?? "", files);
  const answer = await askRepository(github, "asking", REPOSITORY, { name: "Files", parts: [part] });
  return filesAtIn(answer, files).map(({ entry, bytes }) => [
    entry.path,
    entry.size,
    bytes === undefined ? null : Buffer.from(bytes).toString(),
  ]);
}

test("a file is told by its path, whatever its name, with its text", async () => {
  expect(await askFor(changed('a "b"/ü:1.json'), changed("run.sh"))).toEqual([
    ['a "b"/ü:1.json', 3, "{}\n"],
    ["run.sh", 5, "exit\n"],
  ]);
});

test("bytes that are no text, and a text that is too long, are told by id and size alone", async () => {
  expect(await askFor(changed("icon.png"), changed("run.sh", 600_000))).toEqual([
    ["icon.png", 3, null],
    ["run.sh", 5, null],
  ]);
});

test("what is no regular file, or isn't there, is absent", async () => {
  expect(await askFor(changed("link.json"), changed('a "b"'), changed("missing"))).toEqual([]);
});
