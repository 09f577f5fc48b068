import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const LOCK = ["tauri", "tauri-plugin-fs"]
  .map((name) => `[[package]]\nname = "${name}"\nversion = "2.4.4"\n`)
  .join("\n");

const reading = (...allow: readonly string[]) => ({ identifier: "fs:allow-read-text-file", allow });

function capability(identifier: string, window: string, ...permissions: readonly unknown[]) {
  return {
    [`src-tauri/capabilities/${identifier}.json`]: json({ identifier, windows: [window], permissions }),
  };
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

const BASE = {
  "src-tauri/tauri.conf.json": '{ "identifier": "a.b.c" }',
  "src-tauri/Cargo.toml": '[package]\nname = "app"\n[dependencies]\ntauri = "2"\ntauri-plugin-fs = "2"\n',
  "src-tauri/Cargo.lock": `version = 4\n\n${LOCK}`,
  ...capability("main", "main", reading("$APPDATA/notes/*")),
};

async function found(change: Record<string, string>, rules: Policy["rules"] = new Map()): Promise<string[]> {
  const [base, head] = [memoryTree(BASE), memoryTree({ ...BASE, ...change })];
  const { findings } = await reviewTrees({ base, head, policy: { ...DEFAULT_POLICY, rules } });
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

test("an entry that brings calls to some windows, and more of them to one, is one finding", async () => {
  expect(await found(capability("all", "*", reading("/**")))).toEqual(["high ipc/command-granted"]);
});

test("what is turned off tells nothing for the other", async () => {
  const off = new Map([["ipc/command-granted", "off"]] as const);
  expect(await found(capability("all", "*", reading("/**")), off)).toEqual(["high ipc/scope-widened"]);
});

test("what is made lighter tells nothing for what is graver", async () => {
  const low = new Map([["ipc/command-granted", "low"]] as const);
  expect(await found(capability("all", "*", reading("/**")), low)).toEqual([
    "low ipc/command-granted",
    "high ipc/scope-widened",
  ]);
});

test("a window whose scope grows by an entry that doesn't name it is told apart", async () => {
  const change = capability("other", "other", "fs:allow-read-text-file", {
    identifier: "fs:scope",
    allow: ["/**"],
  });
  expect(await found(change)).toEqual(["low ipc/command-granted", "high ipc/scope-widened"]);
});
