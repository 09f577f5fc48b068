import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readArchive } from "../../src/adapters/crates/archive.ts";
import { type ArchiveEntry, archiveOf, crateOf } from "./archives.ts";

const manifest: ArchiveEntry = { header: { name: "a-1.0.0/Cargo.toml" }, text: "[package]\n" };
const file = (name: string): ArchiveEntry => ({ header: { name }, text: "x" });

describe("an archive", () => {
  test("gives the names of its files and its manifest", async () => {
    const bytes = await crateOf("a-1.0.0", {
      "Cargo.toml": "[package]\n",
      "build.rs": "fn main() {}",
      "src/lib.rs": "",
    });
    expect(await readArchive(bytes, "a-1.0.0")).toMatchObject({
      files: ["Cargo.toml", "build.rs", "src/lib.rs"],
      manifest: "[package]\n",
    });
  });

  test("may hold folders, and the manifest last", async () => {
    const folders = ["a-1.0.0/", "a-1.0.0/src/"].map(
      (name): ArchiveEntry => ({ header: { name, type: "directory" } }),
    );
    const bytes = await archiveOf([...folders, file("a-1.0.0/src/lib.rs"), manifest]);
    expect(await readArchive(bytes, "a-1.0.0")).toMatchObject({ files: ["src/lib.rs", "Cargo.toml"] });
  });
});

describe("is refused", () => {
  test.each<[string, readonly ArchiveEntry[]]>([
    [
      "a symbolic link",
      [manifest, { header: { name: "a-1.0.0/x", type: "symlink", linkname: "/etc/passwd" } }],
    ],
    [
      "a hard link",
      [manifest, { header: { name: "a-1.0.0/x", type: "link", linkname: "a-1.0.0/Cargo.toml" } }],
    ],
    ["a device", [manifest, { header: { name: "a-1.0.0/x", type: "character-device" } }]],
    ["a way up", [manifest, file("a-1.0.0/../evil")]],
    ["a dot", [manifest, file("a-1.0.0/./build.rs")]],
    ["an absolute path", [manifest, file("/etc/passwd")]],
    ["a backslash", [manifest, file("a-1.0.0/..\\evil")]],
    ["another folder", [manifest, file("b-1.0.0/build.rs")]],
    ["a folder whose name only begins alike", [file("a-1.0.0-evil/Cargo.toml")]],
    ["no folder", [file("Cargo.toml")]],
    ["a file twice", [manifest, file("a-1.0.0/build.rs"), file("a-1.0.0/build.rs")]],
    ["two manifests", [manifest, manifest]],
    ["two manifests that differ in case", [manifest, file("a-1.0.0/cargo.toml")]],
    ["no manifest", [file("a-1.0.0/build.rs")]],
    ["a manifest below", [file("a-1.0.0/sub/Cargo.toml")]],
    ["two sizes", [{ header: { name: "a-1.0.0/Cargo.toml", pax: { size: "2" } }, text: "x" }]],
    ["a huge manifest", [{ header: { name: "a-1.0.0/Cargo.toml" }, text: "x".repeat(2 ** 22 + 1) }]],
    ["an odd name", [manifest, file(`a-1.0.0/${"x".repeat(5000)}`)]],
  ])("for %s", async (_, entries) => {
    expect(await readArchive(await archiveOf(entries), "a-1.0.0")).toHaveProperty("refused");
  });

  test("for 60,000 files", async () => {
    const entries = Array.from({ length: 60_000 }, (_, at) => file(`a-1.0.0/${at}`));
    expect(await readArchive(await archiveOf([...entries, manifest]), "a-1.0.0")).toEqual({
      refused: "holds more files than any crate",
    });
  });

  test("for what unpacks to hundreds of megabytes", async () => {
    const bomb = gzipSync(Buffer.alloc(400 * 2 ** 20));
    expect(await readArchive(bomb, "a-1.0.0")).toEqual({
      refused: "unpacks to far more than a package holds",
    });
  });

  test("for a bomb inside of a file", async () => {
    const bytes = await archiveOf([
      manifest,
      { header: { name: "a-1.0.0/data" }, text: "0".repeat(100 * 2 ** 20) },
    ]);
    expect(await readArchive(bytes, "a-1.0.0")).toEqual({
      refused: "unpacks to far more than a package holds",
    });
  });

  test.each([0, 1, 10, 100, 0.5, 0.9])("when it is cut at %s", async (cut) => {
    const whole = await archiveOf([manifest, { header: { name: "a-1.0.0/x" }, text: "abc".repeat(5000) }]);
    const length = cut > 0 && cut < 1 ? Math.floor(whole.length * cut) : cut;
    expect(await readArchive(whole.subarray(0, length), "a-1.0.0")).toHaveProperty("refused");
  });

  test("for bytes that are nothing at all", async () => {
    expect(await readArchive(Buffer.from("hello"), "a-1.0.0")).toHaveProperty("refused");
    expect(await readArchive(gzipSync("hello".repeat(1000)), "a-1.0.0")).toHaveProperty("refused");
  });
});
