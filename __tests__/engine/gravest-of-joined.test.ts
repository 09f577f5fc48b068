import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const LISTEN = ["core:event:allow-listen"];

function capability(identifier: string, fields: object) {
  return {
    [`src-tauri/capabilities/${identifier}.json`]: JSON.stringify({ identifier, ...fields }, null, 2),
  };
}

const sites = (...urls: readonly string[]) => ({ windows: ["main"], remote: { urls }, permissions: LISTEN });

const BASE = {
  "src-tauri/tauri.conf.json": '{ "identifier": "a.b.c" }',
  "src-tauri/Cargo.toml": '[package]\nname = "app"\n[dependencies]\ntauri = "2"\n',
  "src-tauri/Cargo.lock": 'version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.12.5"\n',
  ...capability("main", sites()),
  ...capability("elsewhere", { ...sites("https://known.example"), local: false, windows: ["other"] }),
};

async function found(change: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}) {
  const before = { ...BASE, ...base };
  const sides = { base: memoryTree(before), head: memoryTree({ ...before, ...change }) };
  const { findings } = await reviewTrees(sides);
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

test.each([
  ["after", ["https://known.example", "https://new.example"]],
  ["before", ["https://new.example", "https://known.example"]],
])("a new site is as grave %s one that could call the app before", async (_, urls) => {
  expect(await found(capability("main", sites(...urls)))).toEqual(["medium ipc/remote-origin-granted"]);
});

test("a site that could call the app before is low in one more window", async () => {
  const change = capability("main", sites("https://known.example"));
  expect(await found(change)).toEqual(["low ipc/remote-origin-granted"]);
});

test("a call that had to be guessed is as grave beside calls that are known", async () => {
  const windows = (...labels: readonly string[]) =>
    capability("main", { windows: labels, permissions: [...LISTEN, "zebra:allow-run"] });
  const change = windows("main", "second");
  expect(await found(change, windows("main"))).toEqual(["medium ipc/window-added"]);
});
