import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

/** An app without a lockfile: its Tauri may be one that lets any site call commands which no permission declares. */
const BASE = {
  "src-tauri/tauri.conf.json": '{ "identifier": "com.example.notes" }',
  "src-tauri/Cargo.toml":
    '[package]\nname = "notes"\nversion = "1.0.0"\n\n[dependencies]\ntauri = "2"\n\n[build-dependencies]\ntauri-build = "2"\n',
  "src-tauri/build.rs": "fn main() {\n    tauri_build::build()\n}\n",
  "src-tauri/capabilities/site.json":
    '{ "identifier": "site", "windows": ["main"], "remote": { "urls": ["https://a.example"] }, "permissions": ["core:app:default"] }',
};

const HEAD = {
  ...BASE,
  "src-tauri/permissions/wave.toml": '[[permission]]\nidentifier = "allow-wave"\ncommands.allow = ["wave"]\n',
  "src-tauri/capabilities/site.json": BASE["src-tauri/capabilities/site.json"].replace(
    "core:app:default",
    "allow-wave",
  ),
};

test("commands that are newly declared were held back by nothing that nobody knows", async () => {
  const review = await reviewTrees({ base: memoryTree(BASE), head: memoryTree(HEAD) });
  expect(review.findings.map(({ rule }) => rule)).toEqual(["ipc/command-granted"]);
  expect(review.gaps.filter(({ kind }) => kind === "unknown-plugin")).toEqual([]);
});
