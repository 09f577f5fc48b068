import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compare, valid } from "semver";
import { describe, expect, test } from "vitest";
import { LISTED, unfolded } from "../../src/catalogue/listed.ts";
import { lookUpPermissions, newestKnown } from "../../src/catalogue/permission-catalogue.ts";

describe("the bundled file", () => {
  const versionsOf = (key: string) => (LISTED[key] ?? []).flatMap(([versions]) => versions);

  test("is small", () => {
    const file = readFileSync(new URL("../../src/catalogue/permissions.json", import.meta.url));
    expect(gzipSync(file).byteLength).toBeLessThanOrEqual(25_000);
  });

  test.each(Object.keys(LISTED))("lists every version of %s once", (key) => {
    const versions = versionsOf(key);
    expect(versions.filter((version) => valid(version) !== version)).toEqual([]);
    expect(versions).toEqual([...new Set(versions)]);
    for (const [row] of LISTED[key] ?? []) expect(row).toEqual(row.toSorted(compare));
  });

  test("writes out what is declared alike for many directories", () => {
    const each = {
      of: ["log"],
      p: { "scope-<dir>": { sa: [{ path: "$<DIR>/*" }] } },
      s: { "allow-<dir>": ["scope-<dir>"] },
    };
    expect(unfolded({ c: ["x"], p: { other: { a: ["x"] } }, each })).toEqual({
      c: ["x"],
      p: { other: { a: ["x"] }, "scope-log": { sa: [{ path: "$LOG/*" }] } },
      s: { "allow-log": ["scope-log"] },
    });
  });
});

describe("a version", () => {
  test("that was released is known, yanked or not", () => {
    expect(lookUpPermissions("fs", "2.7.1")?.assumed).toBeNull();
    expect(lookUpPermissions("deep-link", "2.4.2")?.assumed).toBeNull();
    expect(lookUpPermissions("core:window", "2.12.5")?.assumed).toBeNull();
    expect(lookUpPermissions("core:window", "3.0.0-alpha.5")?.assumed).toBeNull();
  });

  test("that is newer is judged as the newest below it, and that is said", () => {
    expect(lookUpPermissions("core:app", "2.12.999")?.assumed).toBe("2.12.5");
    expect(lookUpPermissions("fs", "3.1.0")?.assumed).toMatch(/^3\./);
    expect(lookUpPermissions("authenticator", "3.0.0")?.assumed).toBe("2.0.0-rc.1");
  });

  test("from before there were permissions has none", () => {
    expect(lookUpPermissions("fs", "2.0.0-alpha.3")).toBeUndefined();
    expect(lookUpPermissions("fs", "1.9.0", "at-least")).toBeUndefined();
    expect(lookUpPermissions("fs", "2.0.0-alpha.3", "at-least")?.assumed).toBe("2.0.0-beta.0");
  });

  test("that nothing names is the newest release, which is no pre-release", () => {
    expect(newestKnown("fs")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(newestKnown("authenticator")).toBe("2.0.0-rc.1");
    expect(newestKnown("nobody")).toBeUndefined();
  });

  test("of Tauri has the keys of its time", () => {
    expect(lookUpPermissions("window", "2.0.0-beta.25")?.assumed).toBeNull();
    expect(lookUpPermissions("window", "2.0.0")).toBeUndefined();
    expect(lookUpPermissions("core:window", "2.0.0-beta.25")).toBeUndefined();
    expect(lookUpPermissions("core", "2.0.0-beta.25")).toBeUndefined();
    expect(lookUpPermissions("core", "2.0.0-rc.0")?.assumed).toBeNull();
  });
});

describe("since Tauri 3", () => {
  const before = lookUpPermissions("fs", "2.7.1")?.manifest;
  const after = lookUpPermissions("fs", "3.0.0-alpha.3")?.manifest;

  test("a manifest lists its commands, and their pairs are made on demand", () => {
    expect(before?.commands).toBeUndefined();
    expect(after?.commands).toContain("read_file");
    expect(after?.permission("allow-read-file")?.allow).toEqual(["read_file"]);
    expect(after?.permission("deny-read-file")?.deny).toEqual(["read_file"]);
    expect(after?.permission("allow-nope")).toBeUndefined();
    expect(after?.permission("allow-*")).toBeUndefined();
  });

  test("what is declared by hand comes first", () => {
    expect(after?.permission("allow-write-file")?.allow).toEqual(["write_file", "open", "write"]);
  });

  test("commands are gone with their permissions", () => {
    expect(before?.permission("allow-read-text-file")).toBeDefined();
    expect(after?.permission("allow-read-text-file")).toBeUndefined();
  });
});
