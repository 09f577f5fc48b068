import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Tree } from "../../src/domain/tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const CONFIG = JSON.stringify({ productName: "Notes", identifier: "com.example.notes", app: {} });

function capability(permissions: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ identifier: "main", windows: ["main"], permissions, ...more }, null, 2);
}

function app(root: string, permissions: readonly unknown[], config = CONFIG): Record<string, string> {
  return {
    [`${root}/tauri.conf.json`]: config,
    [`${root}/capabilities/main.json`]: capability(permissions),
    [`${root}/Cargo.lock`]: lock({
      tauri: "2.8.5",
      "tauri-plugin-os": "2.3.1",
      "tauri-plugin-process": "2.3.0",
    }),
  };
}

function lock(versions: Readonly<Record<string, string>>): string {
  const packages = Object.entries(versions).map(
    ([name, version]) =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"0".repeat(64)}"\n`,
  );
  return `version = 4\n\n${packages.join("\n")}`;
}

/** A tree that remembers which files it was asked for. */
function watched(files: Record<string, string>): { tree: Tree; read: string[] } {
  const inner = memoryTree(files);
  const read: string[] = [];
  return {
    read,
    tree: {
      list: inner.list,
      read(entries) {
        read.push(...entries.map(({ path }) => path));
        return inner.read(entries);
      },
    },
  };
}

function reviewOf(base: Record<string, string>, head: Record<string, string>) {
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head) });
}

describe("what is read", () => {
  test("nothing of an app whose files are the same", async () => {
    const [base, head] = [
      watched(app("src-tauri", ["os:default"])),
      watched(app("src-tauri", ["os:default"])),
    ];
    const review = await reviewTrees({ base: base.tree, head: head.tree });
    expect(review).toMatchObject({ verdict: "pass", findings: [], apps: [{ root: "src-tauri" }] });
    expect([...base.read, ...head.read]).toEqual([]);
  });

  test("an unchanged file of a changed app once, not on both sides", async () => {
    const [base, head] = [
      watched(app("src-tauri", ["os:default"])),
      watched(app("src-tauri", ["process:default"])),
    ];
    await reviewTrees({ base: base.tree, head: head.tree });
    expect(base.read).toEqual(["src-tauri/capabilities/main.json"]);
    expect(head.read).toContain("src-tauri/tauri.conf.json");
  });

  test("of two apps only the one that changed", async () => {
    const base = { ...app("a/src-tauri", ["os:default"]), ...app("b/src-tauri", ["os:default"]) };
    const head = watched({ ...base, "b/src-tauri/capabilities/main.json": capability(["process:default"]) });
    const review = await reviewTrees({ base: memoryTree(base), head: head.tree });
    expect(head.read.every((path) => path.startsWith("b/"))).toBe(true);
    expect(review.findings.map(({ app }) => app)).toEqual(["b/src-tauri"]);
    expect(review.apps.map(({ root }) => root)).toEqual(["a/src-tauri", "b/src-tauri"]);
  });
});

test("a file of one app that another app's build script names is read for both", async () => {
  const pattern =
    'use tauri_build::*;\nfn main() { try_build(Attributes::new().capabilities_path_pattern("../../b/src-tauri/capabilities/*")).unwrap(); }';
  const listed = JSON.stringify({ ...JSON.parse(CONFIG), app: { security: { capabilities: ["none"] } } });
  const none = JSON.stringify({ identifier: "none", windows: [], permissions: [] });
  const base = {
    ...app("a/src-tauri", ["os:default"]),
    "a/src-tauri/build.rs": pattern,
    ...app("b/src-tauri", ["os:default"], listed),
    "b/src-tauri/capabilities/none.json": none,
  };
  const head = { ...base, "b/src-tauri/capabilities/main.json": capability(["process:default"]) };
  const review = await reviewOf(base, head);
  expect(review.findings.map(({ app }) => app)).toEqual(["a/src-tauri"]);
});

describe("which app is which", () => {
  test("an app that moved with all its files is the same app", async () => {
    const review = await reviewOf(
      app("src-tauri", ["os:default"]),
      app("apps/desktop/src-tauri", ["os:default"]),
    );
    expect(review).toMatchObject({ verdict: "pass", findings: [], narrowings: [] });
  });

  test("an app that moved and changed is told by its identifier", async () => {
    const moved = app(
      "apps/desktop",
      ["os:default", "process:default"],
      JSON.stringify({ ...JSON.parse(CONFIG), version: "2" }),
    );
    const review = await reviewOf(app("src-tauri", ["os:default"]), moved);
    expect(review.findings.map(({ rule }) => rule)).toEqual(["ipc/command-granted"]);
    expect(review.findings[0]).toMatchObject({ path: "apps/desktop/capabilities/main.json" });
  });

  test("an app at the top of the repository, with its configuration in TOML", async () => {
    const config = { "Tauri.toml": 'productName = "Notes"\nidentifier = "com.example.notes"\n' };
    const review = await reviewOf(
      { ...config, "capabilities/main.json": capability([]) },
      { ...config, "capabilities/main.json": capability(["process:allow-exit"]) },
    );
    expect(review.findings).toMatchObject([{ rule: "ipc/command-granted", app: "", line: 7 }]);
  });

  test("a new app is new as a whole, and one that is gone says nothing", async () => {
    const both = await reviewOf(app("src-tauri", ["process:default"]), {});
    expect(both.findings).toEqual([]);
    const fresh = await reviewOf({}, app("src-tauri", ["process:default"]));
    expect(fresh.findings.map(({ rule }) => rule)).toContain("ipc/command-granted");
  });
});

describe("what can't be read", () => {
  test("a capability that is not UTF-8 is a gap, and nothing passes", async () => {
    const base = app("src-tauri", ["os:default"]);
    const head = { ...base, "src-tauri/capabilities/other.json": new Uint8Array([0xff, 0xfe, 0x00]) };
    const review = await reviewTrees({ base: memoryTree(base), head: memoryTree(head) });
    expect(review.verdict).toBe("incomplete");
    expect(review.gaps).toMatchObject([
      { kind: "unreadable", path: "src-tauri/capabilities/other.json", blocking: true },
    ]);
  });

  test("a base whose capability can't be parsed granted nothing there, and elsewhere what it did", async () => {
    const broken = { "src-tauri/capabilities/more.json": "{" };
    const more = {
      "src-tauri/capabilities/more.json": capability(["process:default"], { identifier: "more" }),
    };
    const base = app("src-tauri", ["os:default"]);
    const review = await reviewOf({ ...base, ...broken }, { ...base, ...more });
    expect(review.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ["ipc/command-granted", "src-tauri/capabilities/more.json"],
    ]);
  });

  test("a configuration that head mends is one gap, and nothing else is new for it", async () => {
    const base = { ...app("src-tauri", ["process:default"]), "src-tauri/tauri.conf.json": "{" };
    const review = await reviewOf(base, app("src-tauri", ["process:default"]));
    expect(review).toMatchObject({ verdict: "incomplete", findings: [] });
    expect(review.gaps.filter(({ blocking }) => blocking)).toMatchObject([
      { kind: "not-checked", path: "src-tauri/tauri.conf.json", since: "head" },
    ]);
  });

  test("a configuration that head breaks is one gap, and takes nothing away", async () => {
    const head = { ...app("src-tauri", ["process:default"]), "src-tauri/tauri.conf.json": "{" };
    const review = await reviewOf(app("src-tauri", ["process:default"]), head);
    expect(review).toMatchObject({ verdict: "incomplete", findings: [], narrowings: [] });
  });

  test("a blob that the repository does not give is a gap", async () => {
    const head = memoryTree(app("src-tauri", ["process:default"]));
    const review = await reviewTrees({
      base: memoryTree(app("src-tauri", [])),
      head: { list: head.list, read: async () => new Map() },
    });
    expect(review.verdict).not.toBe("pass");
    expect(review.gaps.some(({ kind, blocking }) => kind === "unreadable" && blocking)).toBe(true);
  });
});

test("a layer that only --config brings in is a build of its own", async () => {
  const base = { ...app("src-tauri", []), "src-tauri/tauri.release.conf.json": "{}" };
  const layer = {
    app: {
      security: {
        capabilities: [{ identifier: "x", windows: ["main"], permissions: ["process:allow-exit"] }],
      },
    },
  };
  const review = await reviewOf(base, {
    ...base,
    "src-tauri/tauri.release.conf.json": JSON.stringify(layer),
  });
  expect(review.findings).toHaveLength(1);
  expect(review.findings[0]?.message).toContain(
    "Only what `tauri build --config tauri.release.conf.json` builds gets this.",
  );
  expect(review.findings[0]?.build?.purpose).toBe("unknown");
});

describe("a plugin that nobody knows", () => {
  const withPlugin = (permissions: readonly string[], version = "1.0.0") => ({
    ...app("src-tauri", permissions),
    "src-tauri/Cargo.lock": lock({
      tauri: "2.8.5",
      "tauri-plugin-os": "2.3.1",
      "tauri-plugin-mine": version,
    }),
  });

  const withWindows = (permissions: readonly string[], windows: readonly string[]) => ({
    ...withPlugin(["mine:default"]),
    "src-tauri/capabilities/guard.json": JSON.stringify({ identifier: "guard", windows, permissions }),
  });

  test("is told as a page that has it newly, and not as gone, where it holds for more windows", async () => {
    const { gaps } = await reviewOf(
      withWindows(["mine:default"], ["main"]),
      withWindows(["mine:default"], ["main", "other"]),
    );
    expect(gaps.map(({ message }) => message).join()).not.toContain("is gone");
  });

  test("holds nothing up while its release and its permissions stay", async () => {
    const review = await reviewOf(
      withPlugin(["mine:default", "mine:deny-x"]),
      withPlugin(["mine:default", "mine:deny-x", "os:default"]),
    );
    expect(review.gaps.filter(({ kind }) => kind === "unknown-plugin")).toMatchObject([
      { blocking: false },
      { blocking: false },
    ]);
  });

  test.each([
    ["another release of it comes", withPlugin(["mine:default"]), withPlugin(["mine:default"], "1.0.1")],
    [
      "a permission of it goes, which may have denied something",
      withPlugin(["mine:default", "mine:guard"]),
      withPlugin(["mine:default"]),
    ],
    ["it was not there", app("src-tauri", ["os:default"]), withPlugin(["mine:default"])],
    [
      "a permission that may deny something holds for fewer windows",
      withWindows(["mine:default", "mine:guard"], ["main", "other"]),
      withWindows(["mine:default", "mine:guard"], ["main"]),
    ],
  ])("is a gap where %s", async (_, base, head) => {
    const { gaps, verdict } = await reviewOf(base, head);
    expect(gaps.filter(({ kind, blocking }) => kind === "unknown-plugin" && blocking)).not.toEqual([]);
    expect(verdict).not.toBe("pass");
  });
});

test("what can't be read of head is not told as gone", async () => {
  const head = { ...app("src-tauri", []), "src-tauri/capabilities/main.json": "{" };
  const review = await reviewOf(app("src-tauri", ["os:default"]), head);
  expect(review).toMatchObject({ verdict: "incomplete", narrowings: [] });
});

test.each(["https://a.com:99999", "https://1.2.3.999/*"])(
  "the plugin refuses every call with an entry that no parser takes, %s: that is said, and doesn't block",
  async (refused) => {
    const fetching = (allow: readonly string[], deny: readonly string[]) => ({
      ...app("src-tauri", [{ identifier: "http:default", allow, deny }]),
      "src-tauri/Cargo.lock": lock({ tauri: "2.8.5", "tauri-plugin-http": "2.5.2" }),
    });
    const base = fetching(["https://a.example"], []);
    for (const head of [
      fetching(["https://*.example", refused], []),
      fetching(["https://*.example"], [refused]),
    ]) {
      const { findings, gaps, verdict } = await reviewOf(base, head);
      expect({ findings, verdict }).toEqual({ findings: [], verdict: "pass" });
      const told = gaps.map(({ message, blocking }) => ({ message, blocking }));
      expect(told).toContainEqual({
        message: expect.stringMatching(/refuses every call of .* is no URL pattern/),
        blocking: false,
      });
    }
  },
);
