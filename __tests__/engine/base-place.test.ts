import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { stoodAtIn } from "../../src/engine/stood-at.ts";

/** Where base had the line that a change replaced or took away. */

const INDEX = "registry+https://github.com/rust-lang/crates.io-index";
const crate = (name: string, version: string, source = INDEX) =>
  ["[[package]]", `name = "${name}"`, `version = "${version}"`, `source = "${source}"`, ""].join("\n");

type Parts = Readonly<{
  permissions: readonly string[];
  csp?: string;
  freeze?: boolean;
  lock?: string;
  words?: string;
}>;

/** An app whose files are written line by line, so that a test can count. */
function app({ permissions, csp = "default-src 'self'", freeze = true, lock = "", words = "" }: Parts) {
  return {
    "src-tauri/tauri.conf.json": [
      "{",
      '  "identifier": "com.example.notes",',
      '  "app": {',
      '    "security": {',
      ...(words === "" ? [] : [`      "$comment": "${words}",`]),
      `      "freezePrototype": ${freeze},`,
      `      "csp": "${csp}"`,
      "    }",
      "  }",
      "}",
    ].join("\n"),
    "src-tauri/capabilities/main.json": [
      "{",
      '  "identifier": "main",',
      '  "windows": ["main"],',
      '  "permissions": [',
      permissions.map((each) => `    "${each}"`).join(",\n"),
      "  ]",
      "}",
    ].join("\n"),
    "src-tauri/Cargo.lock": `version = 4\n\n${crate("tauri", "2.8.5")}\n${crate("tauri-plugin-os", "2.3.1")}\n${lock}`,
  };
}

/** "rule line → path:line-endLine of base", of each finding. */
async function places(base: Parts, head: Parts) {
  const { findings, narrowings } = await reviewTrees({
    base: memoryTree(app(base)),
    head: memoryTree(app(head)),
  });
  const inWords = (at: (typeof findings)[number]["basePlace"]) =>
    at && `${at.path.replace("src-tauri/", "")}:${at.line}${at.endLine === at.line ? "" : `-${at.endLine}`}`;
  return {
    found: findings.map(({ rule, line, basePlace }) => [rule, line, inWords(basePlace)]),
    narrowed: narrowings.map(({ basePlace }) => inWords(basePlace)),
  };
}

describe("base had", () => {
  test("no line of a permission that was added, though a comma was too", async () => {
    const { found } = await places(
      { permissions: ["os:default"] },
      { permissions: ["os:default", "core:app:default"] },
    );
    expect(found).toEqual([["ipc/command-granted", 6, null]]);
  });

  test("the line of a permission that another took the place of; and of that which is gone", async () => {
    const { found, narrowed } = await places(
      { permissions: ["core:path:default", "os:default"] },
      { permissions: ["core:app:default", "os:default"] },
    );
    expect(found).toEqual([["ipc/command-granted", 5, "capabilities/main.json:5"]]);
    expect(narrowed).toEqual(["capabilities/main.json:5"]);
  });

  test("the denial that is gone, and none of one that came", async () => {
    const [with_, without] = [
      { permissions: ["os:default", "os:deny-hostname", "os:allow-hostname"] },
      { permissions: ["os:default", "os:allow-hostname"] },
    ];
    expect((await places(with_, without)).found).toEqual([
      ["ipc/deny-removed", expect.any(Number), "capabilities/main.json:6"],
    ]);
    const { found, narrowed } = await places(without, with_);
    expect([found, narrowed]).toEqual([[], ["capabilities/main.json:6"]]);
  });

  test("the policy before, wherever it stood", async () => {
    const { found, narrowed } = await places(
      { permissions: ["os:default"] },
      {
        permissions: ["os:default"],
        csp: "default-src 'self'; connect-src https://a.example",
        words: "moved",
      },
    );
    expect(found).toEqual([["csp/connection-allowed", 7, "tauri.conf.json:6"]]);
    expect(new Set(narrowed)).toEqual(new Set(narrowed.length === 0 ? [] : ["tauri.conf.json:6"]));
  });

  test("the setting whose value held something back", async () => {
    const { found } = await places(
      { permissions: ["os:default"] },
      { permissions: ["os:default"], freeze: false },
    );
    expect(found).toEqual([["config/prototype-unfrozen", 5, "tauri.conf.json:5"]]);
  });

  test("of a package its line in the lockfile, and none of one that is new", async () => {
    const [own, fork] = [
      INDEX,
      "git+https://github.com/mallory/notify#0123456789abcdef0123456789abcdef01234567",
    ];
    const { found } = await places(
      { permissions: ["os:default"], lock: crate("notify", "1.0.0", own) },
      { permissions: ["os:default"], lock: `${crate("aaa", "1.0.0")}\n${crate("notify", "1.0.0", fork)}` },
    );
    expect(found).toContainEqual(["packages/source-changed", 21, "Cargo.lock:16"]);
    expect(found).toContainEqual(["packages/package-added", 14, null]);
  });
});

test("the line that base had is the same line, or lies between those that stayed", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "  a,", "d"), { minLength: 1, maxLength: 12 });
  const bare = (line: string | undefined) => line?.trim().replace(/,$/, "");
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const file = (text: string) => new Map([["x", { path: "x", id: text, text }]]);
      const stoodAt = stoodAtIn(file(before.join("\n")), file(after.join("\n")));
      const was = after.map((_, index) =>
        stoodAt({ path: "x", line: index + 1, column: 1, endLine: index + 1 }),
      );
      for (const place of was) {
        expect(place === null || (place.line >= 1 && place.endLine <= before.length)).toBe(true);
        expect(place === null || place.line <= place.endLine).toBe(true);
      }
      const starts = was.flatMap((place) => place?.line ?? []);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      const isPart = after.every((line, index) => bare(line) === bare(before[index]));
      if (isPart) expect(was.map((place) => place?.line)).toEqual(after.map((_, index) => index + 1));
      const added = stoodAtIn(file(before.join("\n")), file([...before, "z"].join("\n")));
      expect(added({ path: "x", line: before.length + 1, column: 1, endLine: before.length + 1 })).toBeNull();
    }),
  );
});

test("nothing tells where a file is new, or nearly all of it changed", () => {
  const file = (text: string) => new Map([["x", { path: "x", id: text, text }]]);
  const at = { path: "x", line: 1, column: 1, endLine: 1 };
  expect(stoodAtIn(new Map(), file("a"))(at)).toBeNull();
  const many = (name: string) => Array.from({ length: 3_000 }, (_, index) => `${name}${index}`).join("\n");
  expect(stoodAtIn(file(many("a")), file(many("b")))(at)).toBeNull();
});
