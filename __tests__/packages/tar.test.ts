import { describe, expect, test } from "vitest";
import { tarEntries } from "../../src/adapters/archives/tar.ts";
import { block, entry, paxRecord, type TarBytes } from "./tar-bytes.ts";

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(parts: readonly TarBytes[], size = 1000) {
  const found: string[] = [];
  for await (const each of tarEntries(inPieces(Buffer.concat(parts), size)))
    found.push(`${each.kind} ${each.name}${each.kind === "file" ? ` ${await each.text()}` : ""}`);
  return found;
}

const END = Buffer.alloc(1024);
const pax = (...records: readonly string[]) => entry("pax", records.map(paxRecord).join(""), { type: "x" });

describe("an archive is read", () => {
  test.each([1, 7, 512, 513, 100_000])("in pieces of %i bytes", async (size) => {
    const parts = [
      entry("p/a", "hello"),
      entry("p/b/", "", { type: "5" }),
      entry("p/c", "x".repeat(600)),
      entry("p/l", "", { type: "2", linkname: "a" }),
      END,
    ];
    expect(await read(parts, size)).toEqual([
      "file p/a hello",
      "folder p/b/",
      `file p/c ${"x".repeat(600)}`,
      "link p/l",
    ]);
  });

  test("with names that stand before it, and a prefix", async () => {
    const parts = [
      pax("path=p/long", "mtime=1.5", "size=1"),
      entry("short", "x"),
      entry("long", "p/longer\0", { type: "L" }),
      entry("short", "y"),
      entry("pax", paxRecord("comment=of all"), { type: "g" }),
      entry("name", "z", { prefix: "p/folder" }),
      END,
    ];
    expect(await read(parts)).toEqual(["file p/long x", "file p/longer y", "file p/folder/name z"]);
  });

  test("without an end that closes it", async () => {
    expect(await read([entry("p/a", "x")])).toEqual(["file p/a x"]);
  });
});

describe("is refused, since readers differ:", () => {
  test.each<[string, readonly TarBytes[]]>([
    [
      "a name in the second line of a comment",
      [pax(`comment=x\n${paxRecord("path=p/binding.gyp")}`), entry("p/a")],
    ],
    [
      "a record behind one that is none",
      [entry("pax", `x\n${paxRecord("path=p/b")}`, { type: "x" }), entry("p/a")],
    ],
    [
      "a record whose length is written otherwise",
      [entry("pax", "010 path=b\n", { type: "x" }), entry("p/a")],
    ],
    ["a record that is cut", [entry("pax", "99 path=b\n", { type: "x" }), entry("p/a")]],
    ["one key twice", [pax("path=p/a", "path=p/b"), entry("p/c")]],
    ["a type in a record", [pax("type=File"), entry("p/a", "", { type: "2", linkname: "b" })]],
    ["another size in a record", [pax("size=0"), entry("p/a", "x")]],
    ["a name for all", [entry("pax", paxRecord("path=p/a"), { type: "g" }), entry("p/b")]],
    ["two names before an entry", [pax("path=p/a"), entry("long", "p/b", { type: "L" }), entry("p/c")]],
    ["two headers before an entry", [pax("path=p/a"), pax("mtime=1"), entry("p/c")]],
    ["a header before nothing", [pax("path=p/a"), END]],
    ["a NUL in a name", [entry("long", "p/a\0b", { type: "L" }), entry("p/c")]],
    ["a name that is no UTF-8", [entry(Buffer.from([0x70, 0x2f, 0xff]), "x")]],
    ["a backslash", [entry("p\\binding.gyp")]],
    ["a file with the place of a link", [entry("p/a", "x", { linkname: "b" })]],
    ["a link to nowhere", [entry("p/a", "", { type: "2" })]],
    ["a link with content", [entry("p/a", "x", { type: "1", linkname: "b" })]],
    ["a folder with content", [entry("p/a/", "x", { type: "5" })]],
    ["a file of another type", [entry("p/a", "x", { type: "7" })]],
    ["a device", [entry("p/a", "", { type: "3" })]],
    ["an unknown format", [entry("p/a", "x", { magic: "\0\0\0\0\0\0\0\0" })]],
    ["a damaged header", [Buffer.concat([Buffer.from("q"), entry("p/a", "x").subarray(1)])]],
    ["what goes on behind its end", [entry("p/a"), END, entry("p/b")]],
    ["a size that isn't octal", [entry("p/a", "x", { size: "\x80\0\0\0\0\0\0\0\0\0\0\x01" })]],
    ["a content that is cut", [entry("p/a", "x".repeat(600)).subarray(0, 1000)]],
    ["a header that is cut", [block("p/a", 0).subarray(0, 300)]],
  ])("%s", async (_, parts) => {
    await expect(read(parts)).rejects.toThrow(/^(?:holds|gives|goes|isn't)/);
  });
});
