import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

type Side = Readonly<{ bundle: object; files?: Readonly<Record<string, string>> }>;

async function told(before: Side, after: Side): Promise<string[]> {
  const [base, head] = [before, after].map(({ bundle, files = {} }) =>
    memoryTree({
      "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "org.example.notes", bundle }),
      ...files,
    }),
  );
  if (base === undefined || head === undefined) return [];
  const { findings } = await reviewTrees({ base, head });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("resources", () => {
  test.each([
    ["the app's folder", "."],
    ["all below it", "./**/*"],
    ["all folders above it, by a class", "../[a-z]*/**"],
    ["all folders above it, by any letter", "../?*/**"],
    ["the repository", "../"],
    ["the repository, by a way around", "icons/../../"],
    ["what a pattern climbs to", "icons/*/../../*"],
    ["all beside the app", "../*"],
    ["a folder of the machine", "/etc"],
  ])("a new entry takes in %s", async (_, entry) => {
    const [shipped] = await told({ bundle: {} }, { bundle: { resources: [entry] } });
    expect(shipped).toBe("bundle/file-shipped medium");
  });

  test.each([
    ["a folder", "icons"],
    ["the texts of the app's folder", "*.txt"],
    ["a folder beside it", "../assets/**/*"],
  ])("a new entry takes in %s alone", async (_, entry) => {
    expect(await told({ bundle: {} }, { bundle: { resources: [entry] } })).toEqual([
      "bundle/file-shipped low",
    ]);
  });

  test.each([
    ["a list", ["bin"], "src-tauri/bin/tool.dll"],
    ["a table", { "bin/*": "" }, "src-tauri/bin/tool.dll"],
    ["a name with marks of a pattern, but no star", ["bin[1]?"], "src-tauri/bin[1]?/tool.dll"],
    ["another name for a single file", { "bin/a.bin": "version.dll" }, "src-tauri/bin/a.bin"],
  ])("other bytes of a library: %s", async (_, resources, path) => {
    const side = (text: string): Side => ({ bundle: { resources }, files: { [path]: text } });
    expect(await told(side("a"), side("b"))).toContain("bundle/program-changed medium");
    expect(await told(side("a"), side("a"))).toEqual([]);
  });

  test("hundreds of patterns over thousands of files are matched in bounded work", {
    timeout: 120_000,
  }, async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`src-tauri/a/${"a".repeat(60)}${i}.txt`, ""]),
    );
    const resources = Array.from({ length: 40 }, (_, i) => `a/**/*a*a*a*a*b${i}`);
    const shipped = await told({ bundle: {}, files }, { bundle: { resources }, files });
    expect(new Set(shipped)).toEqual(new Set(["bundle/file-shipped low"]));
  });

  test("a text that is shipped as a library from now on", async () => {
    const side = (name: string): Side => ({
      bundle: { resources: { "a.txt": name } },
      files: { "src-tauri/a.txt": "a" },
    });
    expect(await told(side("a.txt"), side("version.dll"))).toEqual(["bundle/program-changed medium"]);
    expect(await told(side("a.dll"), side("b.dll"))).toEqual([]);
    expect(await told(side("a.txt"), side("docs/b.txt"))).toEqual([]);
  });

  test("a library that moved, and other words of a text", async () => {
    const side = (folder: string, text: string): Side => ({
      bundle: { resources: [folder] },
      files: { [`src-tauri/${folder}/a.dll`]: "a", [`src-tauri/${folder}/a.txt`]: text },
    });
    expect(await told(side("bin", "a"), side("lib", "a"))).toEqual([]);
    expect(await told(side("bin", "a"), side("bin", "b"))).toEqual(["bundle/file-shipped info"]);
  });
});

describe("sidecars", () => {
  const side = (programs: Readonly<Record<string, string>>): Side => ({
    bundle: { externalBin: Object.keys(programs) },
    files: Object.fromEntries(
      Object.entries(programs).map(([name, bytes]) => [
        `src-tauri/${name}-x86_64-pc-windows-msvc.exe`,
        bytes,
      ]),
    ),
  });

  test("two that change places", async () => {
    const swapped = await told(side({ "bin/a": "a", "bin/b": "b" }), side({ "bin/a": "b", "bin/b": "a" }));
    expect(swapped).toEqual(["bundle/program-changed medium", "bundle/program-changed medium"]);
  });

  test("one that moved, or has another name", async () => {
    expect(await told(side({ "bin/a": "a" }), side({ "tools/b": "a" }))).toEqual([]);
  });
});

describe("what is new is told once", () => {
  test.each([
    ["an entry of the desktop", { linux: { deb: { desktopTemplate: "a" } } }],
    ["a language", { windows: { nsis: { customLanguageFiles: { German: "a" } } } }],
  ])("%s", async (_, bundle) => {
    const installer = "bundle/installer-code-changed medium";
    expect(await told({ bundle: {} }, { bundle })).toEqual([installer]);
    const files = { "src-tauri/a": 'ExecWait "a.exe"\nExec=notes' };
    expect(await told({ bundle: {}, files }, { bundle, files })).toEqual([installer]);
  });
});
