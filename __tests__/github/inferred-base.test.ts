import { expect, test } from "vitest";
import type { PathChange } from "../../src/adapters/github/changed-files.ts";
import { BaseIsNeeded, inferredBase } from "../../src/adapters/github/inferred-base.ts";
import type { Entry, Listing } from "../../src/domain/tree.ts";
import { changedPaths } from "../../src/engine/changed-paths.ts";

const REVISION = { rev: "main", sha: "b".repeat(40) };
const HEAD: Listing = {
  revision: { rev: "feature", sha: "a".repeat(40) },
  entries: [
    { path: "README.md", id: "1".repeat(40), size: 3 },
    { path: "new.md", id: "2".repeat(40), size: 4 },
    { path: "app.json", id: "3".repeat(40), size: 5 },
  ],
  unfollowed: [{ path: "sub", what: "submodule", id: "4".repeat(40) }],
  gaps: [],
};
const CHANGES: readonly PathChange[] = [
  { path: "README.md", kind: "modified", id: "1".repeat(40) },
  { path: "new.md", kind: "added", id: "2".repeat(40) },
  { path: "sub", kind: "modified", id: "4".repeat(40) },
];

function inferred(changes: readonly PathChange[], head: Listing = HEAD, asked: readonly Entry[] = []) {
  return inferredBase(head, changes, {
    revision: REVISION,
    files: new Map(asked.map((entry) => [entry.path, entry])),
    read: async (entries) => new Map(entries.map(({ id }) => [id, Buffer.from(id)])),
  });
}

test("base differs from head where a comparison says so, and nowhere else", async () => {
  const base = await inferred(CHANGES)?.list();
  if (base === undefined) throw new Error("nothing was inferred");
  expect(base.revision).toBe(REVISION);
  expect(base.entries.map(({ path }) => path)).toEqual(["README.md", "app.json"]);
  expect(changedPaths(base, HEAD)).toEqual(new Set(["README.md", "new.md", "sub"]));
});

test("what didn't change is read, and for the rest base itself is needed", async () => {
  const base = inferred(CHANGES);
  const { entries = [] } = (await base?.list()) ?? {};
  const [readme, app] = entries;
  if (base === undefined || readme === undefined || app === undefined)
    throw new Error("nothing was inferred");
  expect([...(await base.read([app])).keys()]).toEqual(["3".repeat(40)]);
  await expect(base.read([app, readme])).rejects.toThrow(BaseIsNeeded);
});

test("what was asked for by its path is as base has it, and is read by its id", async () => {
  const readme = { path: "README.md", id: "8".repeat(40), size: 9 };
  const base = inferred(CHANGES, HEAD, [readme]);
  const { entries = [] } = (await base?.list()) ?? {};
  expect(entries[0]).toEqual(readme);
  expect([...((await base?.read([readme])) ?? []).keys()]).toEqual([readme.id]);
});

test.each([
  [
    "is gone, was renamed or had another mode",
    [{ path: "README.md", kind: "other", id: "1".repeat(40) }],
    HEAD,
  ],
  ["isn't listed", [{ path: "old.md", kind: "modified", id: "1".repeat(40) }], HEAD],
  ["has another content", [{ path: "README.md", kind: "modified", id: "9".repeat(40) }], HEAD],
  ["may hide in what could not be listed", CHANGES, { ...HEAD, gaps: [{} as Listing["gaps"][number]] }],
] as const)("nothing is inferred where a file %s", (_, changes, head) => {
  expect(inferred(changes, head)).toBeUndefined();
});
