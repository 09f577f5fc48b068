import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
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

async function review(count: number, change: Record<string, string>) {
  const base = withBuilds(count);
  return reviewTrees({ base: memoryTree(base), head: memoryTree({ ...base, ...change }) });
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
