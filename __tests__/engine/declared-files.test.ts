import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { changedPaths } from "../../src/engine/changed-paths.ts";
import { declaredFiles, repositoryReaders } from "../../src/engine/declared-files.ts";
import { gather } from "../../src/engine/gather.ts";
import { sideOf } from "../../src/engine/side.ts";
import { FILE_ROLES } from "../../src/readers/file-kind.ts";

const APP = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };

const BASE = {
  "src-tauri/tauri.conf.json": '{ "identifier": "com.example.notes", "app": {} }',
  "src-tauri/Cargo.toml": '[package]\nname = "notes"\n',
};

/** What others have to name is named by this. */
const _NAMING = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { notes: "file:vendor/notes-1.0.0.tgz" } },
    "node_modules/notes": { version: "1.0.0", resolved: "file:vendor/notes-1.0.0.tgz" },
  },
});

const OF_REPOSITORY = new Set(repositoryReaders.flatMap(({ files }) => files));

describe.each(declaredFiles.map((kind) => [`${kind.name} (${kind.role})`, kind] as const))(
  "%s",
  (_, kind) => {
    test.each(kind.samples)("%s is offered to its reader, and is there when apps are read", async (path) => {
      if (!kind.wants(path, APP) || OF_REPOSITORY.has(kind)) {
        // What is above no app, of another forge, or of the repository alone is of the kind, and no app's.
        expect(kind.is(path, [APP])).toBe(true);
        return;
      }
      const [base, head] = [memoryTree(BASE), memoryTree({ ...BASE, [path]: "x" })];
      const [before, after] = [await base.list(), await head.list()];
      const pairs = [{ base: APP, head: APP, takesOver: null }];
      const { head: read } = await gather(
        sideOf(base, before),
        sideOf(head, after),
        pairs,
        changedPaths(before, after),
      );
      expect(kind.is(path, [APP])).toBe(true);
      expect([...read.files.keys()]).toContain(path);
    });
  },
);

test("every role is a file's, and every kind has one", () => {
  expect(new Set(declaredFiles.map(({ role }) => role))).toEqual(new Set(FILE_ROLES));
});
