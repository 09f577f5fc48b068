import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

const OPEN = JSON.stringify({ app: { security: { csp: null } } });

/** The app with scripts that build it, each with a configuration of its own. */
function withBuilds(count: number): Record<string, string> {
  const manifest = JSON.parse(APP["package.json"]);
  const builds = Array.from({ length: count }, (_, i) => i);
  const scripts = builds.map((i) => [`release:${i}`, `tauri build --config src-tauri/brand-${i}.json`]);
  const layers = builds.map((i) => [
    `src-tauri/brand-${i}.json`,
    JSON.stringify({ productName: `Brand ${i}` }),
  ]);
  return {
    ...APP,
    "package.json": JSON.stringify({
      ...manifest,
      scripts: { ...manifest.scripts, ...Object.fromEntries(scripts) },
    }),
    ...Object.fromEntries(layers),
  };
}

async function review(count: number, change: Record<string, string>, waivers: readonly Waiver[] = []) {
  const base = withBuilds(count);
  const policy = { ...DEFAULT_POLICY, waivers };
  const sides = { base: memoryTree(base), head: memoryTree({ ...base, ...change }) };
  return reviewTrees({ ...sides, policy, today: "2026-12-01" });
}

/** Waivers of findings, but for these builds where any are named. */
function waiving(findings: readonly Finding[], build?: readonly string[]): Waiver[] {
  const at = { path: ".github/toril.yml", line: 1, column: 1, endLine: 1 };
  return findings.map(({ rule, app, extent: { build: _, ...extent } }) => {
    const covers = {
      kind: "finding",
      rule,
      app,
      extent: build === undefined ? extent : { ...extent, build },
    } as const;
    return { covers, reason: "It is for tests", owner: "kim", until: "2027-01-01", at };
  });
}

const NARROWER = {
  "src-tauri/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(" http://ipc.localhost", ""),
};

describe("an app of many builds", () => {
  test("is compared in each of them", async () => {
    expect((await review(20, { "src-tauri/brand-19.json": OPEN })).verdict).toBe("fail");
    expect(await review(20, NARROWER)).toMatchObject({ verdict: "pass", gaps: [] });
  });

  test("has one gap for those that are too many, while something in the app changes", async () => {
    const { verdict, gaps } = await review(40, { "src-tauri/brand-39.json": OPEN });
    expect(verdict).toBe("incomplete");
    expect(gaps.filter(({ blocking }) => blocking)).toMatchObject([
      { kind: "not-checked", message: expect.stringContaining("and 15 more were not compared") },
    ]);
  });

  test("is not held up by them where nothing in the app changes", async () => {
    const page = "<!doctype html><html><head><title>Other</title></head><body></body></html>";
    const { verdict, gaps } = await review(40, { "index.html": page });
    expect(verdict).toBe("pass");
    expect(gaps.filter(({ message }) => message.includes("not compared"))).toMatchObject([{ since: "base" }]);
  });
});

describe("a waiver of what builds get", () => {
  const OPENED = { "src-tauri/brand-0.json": OPEN, "src-tauri/brand-1.json": OPEN };
  const told = async (change: Record<string, string>, waivers: readonly Waiver[]) => {
    const { findings } = await review(3, change, waivers);
    return findings.map(({ build }) => build?.command ?? null);
  };

  test("names each of them, where several get the same", async () => {
    const { findings } = await review(3, OPENED);
    const [first, second] = findings.flatMap(({ extent }) => extent.build ?? []);
    expect(new Set(findings.flatMap(({ extent }) => extent.build ?? []))).toEqual(new Set([first, second]));
    expect([first, second].map((command) => command?.includes("brand-"))).toEqual([true, true]);
    expect(await told(OPENED, waiving(findings, [first ?? "", second ?? ""]))).toEqual([]);
  });

  test("covers no other build, and not the app's own configuration", async () => {
    const { findings } = await review(3, { "src-tauri/brand-0.json": OPEN });
    const [build = ""] = findings.flatMap(({ extent }) => extent.build ?? []);
    const waivers = waiving(findings, [build]);
    expect(await told({ "src-tauri/brand-0.json": OPEN }, waivers)).toEqual([]);
    expect(new Set(await told({ "src-tauri/brand-1.json": OPEN }, waivers))).not.toContain(build);
    expect(new Set(await told(OPENED, waivers)).size).toBe(1);
    const own = APP["src-tauri/tauri.conf.json"].replace(/"csp": ".*?"/, '"csp": null');
    expect(new Set(await told({ "src-tauri/tauri.conf.json": own }, waivers))).toContain(null);
  });

  test("that names none covers all of them", async () => {
    const { findings } = await review(3, OPENED);
    expect(findings.length).toBeGreaterThan(0);
    expect(await told(OPENED, waiving(findings))).toEqual([]);
  });
});
