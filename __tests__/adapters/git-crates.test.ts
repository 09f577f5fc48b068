import { join } from "node:path";
import { expect, test } from "vitest";
import { gitCrates, type RepositoryTrees } from "../../src/adapters/git-crates/git-crates.ts";
import { githubRepositories } from "../../src/adapters/git-crates/github-repositories.ts";
import { localClones } from "../../src/adapters/git-crates/local-clones.ts";
import type { GitHub } from "../../src/adapters/github/api.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { GitNeed } from "../../src/domain/need.ts";
import { gitIn, scratchFolder, scratchRepository } from "./scratch.ts";

const REPOSITORY = {
  "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n',
  "build.rs": "",
  "crates/vault/Cargo.toml": '[package]\nname = "tauri-plugin-vault"\nlinks = "vault"\n',
  "crates/vault/build.rs": 'fn main() { tauri_plugin::Builder::new(&["open"]).build(); }',
  "crates/vault/permissions/default.toml": '[default]\npermissions = ["allow-open"]\n',
  "crates/macros/Cargo.toml": '[package]\nname = "macros"\n\n[lib]\nproc-macro = true\n',
};

function needOf(name: string, changed: Partial<GitNeed> = {}): GitNeed {
  const url = "https://github.com/acme/crates";
  return {
    kind: "git crate",
    name,
    version: "0.1.0",
    url,
    commit: "c".repeat(40),
    risk: "new name",
    ...changed,
  };
}

async function factOf(need: GitNeed, trees: RepositoryTrees) {
  return (await gitCrates(trees).fetch([need])).answerTo(need);
}

const inMemory: RepositoryTrees = async () => memoryTree(REPOSITORY);

test("a crate is found by its name, wherever it lies in its repository", async () => {
  expect(await factOf(needOf("macros"), inMemory)).toEqual({
    buildScripts: [],
    procMacro: true,
    links: null,
    code: [expect.objectContaining({ step: "proc-macro", class: "unknown" })],
  });
});

test("a plugin says what it lets an app grant", async () => {
  expect(await factOf(needOf("tauri-plugin-vault"), inMemory)).toEqual({
    buildScripts: ["build.rs"],
    procMacro: false,
    links: "vault",
    code: [expect.objectContaining({ step: "build-script", class: "unknown" })],
    plugin: {
      files: [
        { path: "permissions/default.toml", text: REPOSITORY["crates/vault/permissions/default.toml"] },
      ],
      commands: ["open"],
    },
  });
});

test("what isn't there is not known, and says why", async () => {
  expect(await factOf(needOf("other"), inMemory)).toMatchObject({
    unknown: expect.stringContaining("no crate of its name"),
  });
  expect(await factOf(needOf("macros"), async () => undefined)).toMatchObject({
    unknown: expect.stringContaining("read them there"),
  });
});

test("a repository is opened once for all of its crates at a commit", async () => {
  let opened = 0;
  const trees: RepositoryTrees = async () => {
    opened += 1;
    return memoryTree(REPOSITORY);
  };
  const facts = await gitCrates(trees).fetch([needOf("macros"), needOf("tauri-plugin-vault")]);
  expect(opened).toBe(1);
  expect(facts.used().map(({ about, source }) => [about, source])).toEqual([
    ["crate macros 0.1.0", "repository"],
    ["crate tauri-plugin-vault 0.1.0", "repository"],
  ]);
});

test("only repositories of the forge under review are asked, by its own client", async () => {
  const asked: unknown[] = [];
  const github: GitHub = {
    async request(route, parameters) {
      asked.push([route, parameters]);
      return { status: 404, data: null };
    },
    graphql: async () => null,
  };
  const trees = githubRepositories(github, "https://github.com");
  for (const url of [
    "https://evil.example/acme/crates",
    "https://github.com/acme",
    "http://github.com/acme/crates",
  ])
    expect(await trees({ url, commit: "c".repeat(40) })).toBeUndefined();
  expect(await trees({ url: "https://github.com/acme/crates", commit: "main" })).toBeUndefined();
  expect(asked).toEqual([]);
  await gitCrates(trees)
    .fetch([needOf("macros")])
    .catch(() => undefined);
  expect(asked[0]).toMatchObject([expect.anything(), { owner: "acme", repo: "crates" }]);
});

test("clones are found by owner and name, and read at the commit", async () => {
  const folder = scratchFolder();
  const source = scratchRepository(REPOSITORY);
  gitIn(folder, "clone", "-q", "--bare", source, join(folder, "acme", "crates.git"));
  const commit = gitIn(source, "rev-parse", "HEAD");
  const clones = localClones(folder);
  try {
    expect(await factOf(needOf("macros", { commit }), clones.trees)).toMatchObject({ procMacro: true });
    for (const changed of [
      { commit: "a".repeat(40) },
      { commit, url: "https://github.com/acme/other" },
      { commit, url: "https://github.com/../crates" },
      { commit: "HEAD" },
    ])
      expect(await clones.trees(needOf("macros", changed))).toBeUndefined();
  } finally {
    await clones.close();
  }
});
