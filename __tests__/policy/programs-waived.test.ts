import { expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { topOf } from "../../src/domain/place.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { filesOf } from "../laws/arbitrary-app.ts";

const program = (cmd: string, args: boolean) => ({ name: "tool", cmd, args });

function files(...allow: readonly unknown[]): Record<string, string> {
  const permissions =
    allow.length === 0 ? [] : [{ identifier: "shell:allow-execute", allow, deny: [] as unknown[] }];
  const one = {
    identifier: "c0",
    windows: ["main"],
    webviews: [],
    local: true,
    urls: [],
    platforms: undefined,
  };
  return filesOf({ csp: null, fs: "2.0.3", capabilities: [{ ...one, permissions }], enabled: undefined });
}

async function found(
  head: Record<string, string>,
  waivers: readonly Waiver[] = [],
): Promise<readonly Finding[]> {
  const policy = { ...DEFAULT_POLICY, waivers };
  const sides = { base: memoryTree(files()), head: memoryTree(head) };
  return (await reviewTrees({ ...sides, policy, today: "2026-12-01" })).findings;
}

async function waiversOf(head: Record<string, string>): Promise<Waiver[]> {
  return (await found(head)).map(({ rule, app, extent }) => ({
    covers: { kind: "finding", rule, app, extent },
    ...{ reason: "meant", owner: "kim", until: "2027-01-01", at: topOf(".github/toril.yml") },
  }));
}

test("a program that never starts, since one of its name stands before it, is in no waiver", async () => {
  const waivers = await waiversOf(files(program("git", false), program("bash", true)));
  expect(await found(files(program("git", false)), waivers)).toEqual([]);
  expect(await found(files(program("bash", true)), waivers)).not.toEqual([]);
  expect(await found(files(program("bash", true), program("git", false)), waivers)).not.toEqual([]);
});

test("the first of a name is waived, however the others read", async () => {
  const waivers = await waiversOf(files(program("git", true), program("git", false)));
  expect(await found(files(program("git", true)), waivers)).toEqual([]);
  expect(await found(files(program("git", true), program("bash", true)), waivers)).toEqual([]);
});
