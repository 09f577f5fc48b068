import { describe, expect, test } from "vitest";
import { entriesNamed, type PlistValue, parsePlist } from "../../src/formats/plist.ts";
import { parseXml } from "../../src/formats/xml.ts";

const APPLE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

function read(text: string) {
  return parsePlist({ path: "a.plist", id: text, text });
}

function plain(value: PlistValue): unknown {
  if (value.kind === "dict") return value.entries.map(({ key, value: inner }) => [key, plain(inner)]);
  return value.kind === "array" ? value.items.map(plain) : value.value;
}

describe("property lists", () => {
  test("all kinds of values, with Apple's own document type", () => {
    const result = read(
      `${APPLE}<plist version="1.0"><dict>\n<key>a &amp; b</key><true/>\n<key>list</key><array><string> x </string><integer>3</integer><dict/></array></dict></plist>`,
    );
    expect(result.ok && plain(result.value)).toEqual([
      ["a & b", true],
      ["list", ["x", "3", []]],
    ]);
    expect(result.ok && entriesNamed(result.value, "list")[0]?.at.line).toBe(5);
  });

  test("a key that stands there twice is there twice", () => {
    const result = read("<plist><dict><key>a</key><false/><key>a</key><true/></dict></plist>");
    expect(result.ok && entriesNamed(result.value, "a").map(({ value }) => plain(value))).toEqual([
      false,
      true,
    ]);
  });

  test.each([
    ["an entity of its own", '<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>'],
    ["an entity that nobody declared", "<plist><string>&nbsp;</string></plist>"],
    ["a key without a value", "<plist><dict><key>a</key></dict></plist>"],
    ["a key for a value", "<plist><dict><key>a</key><key>b</key></dict></plist>"],
    ["two values", "<plist><true/><true/></plist>"],
    ["another element", "<plist><set/></plist>"],
    ["another root", "<dict/>"],
    ["an end that is missing", "<plist><dict>"],
    ["text after the end", "<plist><true/></plist>x"],
    ["an encoding that isn't UTF-8", '<?xml version="1.0" encoding="UTF-16"?><plist><true/></plist>'],
    ["more levels than are read", `<plist>${"<array>".repeat(101)}${"</array>".repeat(101)}</plist>`],
    ["no XML", "bplist00"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(read(text)).toMatchObject({ ok: false, at: { path: "a.plist" } });
  });

  test("a hundred thousand open elements are refused before a tree is built", () => {
    const text = "<a>".repeat(100_000);
    expect(parseXml({ path: "a.xml", id: "", text })).toMatchObject({ ok: false });
  });

  test("a byte order mark and a name of an object's own are only text", () => {
    const result = read("\ufeff<plist><dict><key>__proto__</key><true/></dict></plist>");
    expect(result.ok && plain(result.value)).toEqual([["__proto__", true]]);
  });
});
