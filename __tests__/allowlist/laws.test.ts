import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { authorises } from "../../src/compare/ipc/authority.ts";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { topOf } from "../../src/domain/place.ts";
import { EVERY_PLATFORM } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { scopeEntry } from "../../src/readers/scope-entries.ts";
import { plenty } from "../work.ts";

const at = topOf("tauri.conf.json");

/** Globs of Tauri 1 over whole URLs, as its reader writes them, and patterns of Tauri 2. */
const GLOBS = [
  "https://**",
  "https://*/",
  "http://*.a.example/*",
  "https://a.example*/",
  "https://[ab].example/?",
  "https://a.example/",
];
const PATTERNS = [
  "https://*",
  "http://*:*",
  "https://*.a.example",
  "https://a.example/x/*",
  "https://[\\:\\:1]",
  "https://:name.example/",
];

/** URLs at the edges of both. */
const URLS = ["https", "http"].flatMap((scheme) =>
  [
    "a.example",
    "b.a.example",
    "aa.example",
    "a.example:8080",
    "[::1]",
    "u@evil.example",
    "a.example@evil.example",
  ].flatMap((host) =>
    ["/", "/x", "/x/y", "/?q=.a.example/", "/#.a.example/z"].map((path) => `${scheme}://${host}${path}`),
  ),
);

function fetches(kind: "url-globs" | "urls", allow: readonly string[]): IpcGrant[] {
  const scope = { allow: allow.map((url) => scopeEntry("url", url, at)), deny: [] };
  return [
    {
      domain: "ipc",
      effect: "allow",
      platforms: EVERY_PLATFORM,
      windows: [{ text: "main", at }],
      webviews: [],
      context: { kind: "local" },
      plugin: "http",
      command: "plugin:http|fetch",
      scope,
      matching: { kind },
      settings: [],
      capability: "c",
      permission: "p",
      leaf: "p",
      order: 0,
      at,
      definedAt: null,
      steps: [],
      platformsAt: null,
      enabledAt: null,
      inferred: false,
    },
  ];
}

function request(url: string): InvokeWitness {
  const payload = { clientConfig: { method: "GET", url } };
  const page = { window: "main", webview: "main", origin: "local" };
  return { kind: "invoke", text: "", platform: "linux", ...page, command: "plugin:http|fetch", payload };
}

const globs = fc
  .uniqueArray(fc.constantFrom(...GLOBS), { maxLength: 3 })
  .map((list) => fetches("url-globs", list));
const patterns = fc
  .uniqueArray(fc.constantFrom(...PATTERNS), { maxLength: 3 })
  .map((list) => fetches("urls", list));

describe("requests of Tauri 1 and 2", () => {
  test.each([
    ["a change of globs", fc.tuple(globs, globs)],
    ["a move to Tauri 2", fc.tuple(globs, patterns)],
    ["a move back", fc.tuple(patterns, globs)],
  ])("%s: what is not found is not there, and what is found is", (_, sides) => {
    fc.assert(
      fc.property(sides, ([base, head]) => {
        const { changes, gaps } = ipcComparison.compare(base, head, plenty());
        const found = changes.filter(({ direction }) => direction === "widened");
        for (const change of found) {
          expect(ipcComparison.allows(head, change, plenty())).toBe(true);
          expect(ipcComparison.allows(base, change, plenty())).toBe(false);
        }
        if (found.length > 0 || gaps.length > 0) return;
        for (const url of URLS) {
          const call = request(url.replace(/(?<=\/\/)u@/, ""));
          if (authorises(head, call, "linux", plenty()))
            expect([url, authorises(base, call, "linux", plenty())]).toEqual([url, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const OPTIONS = ["readFile", "writeFile", "removeDir", "removeFile", "exists", "all"] as const;

const allowlist = fc.record(
  {
    fs: fc
      .record(Object.fromEntries(OPTIONS.map((name) => [name, fc.constantFrom(true, false)])), {
        requiredKeys: [],
      })
      .map((fs) => ({ ...fs, scope: ["$APP/*"] })),
    shell: fc.record({
      open: fc.constantFrom(true, false, ".*", "^https://a\\.example/"),
      all: fc.constantFrom(true, false),
    }),
    window: fc.record({ create: fc.constantFrom(true, false), close: fc.constantFrom(true, false) }),
    all: fc.constantFrom(true, false, false, false),
  },
  { requiredKeys: [] },
);

function app(list: unknown) {
  return memoryTree({ "src-tauri/tauri.conf.json": JSON.stringify({ tauri: { allowlist: list } }, null, 2) });
}

test("an allowlist compared with itself, or with less, finds nothing", async () => {
  for (const list of fc.sample(allowlist, 60)) {
    const same = await reviewTrees({ base: app(list), head: app(list) });
    const less = await reviewTrees({ base: app(list), head: app({ dialog: {} }) });
    expect([same.findings, less.findings, same.gaps, less.gaps]).toEqual([[], [], [], []]);
  }
});
