import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

type Files = Readonly<Record<string, string>>;

/** The rules and severities that a table of files brings, whose entry is `target: source`. */
async function told(system: "linux" | "macOS", target: string, files: Files = {}): Promise<string[]> {
  const bundle = (table: Files) =>
    system === "linux" ? { linux: { deb: { files: table } } } : { macOS: { files: table } };
  const [base, head] = [bundle({}), bundle({ [target]: "root" })].map((each) =>
    memoryTree({
      "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "org.example.notes", bundle: each }),
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`src-tauri/root${path}`, text])),
    }),
  );
  if (base === undefined || head === undefined) return [];
  const { findings } = await reviewTrees({ base, head });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const PRIVILEGED = "bundle/privileged-file-installed";

describe("files of packages count by where they land", () => {
  test.each([
    ["a tree that is copied whole", "/", { "/etc/sudoers.d/a": "a" }, "critical"],
    ["a tree below a folder of the system", "usr//./share", { "/polkit-1/rules.d/a": "a" }, "critical"],
    ["what becomes a script of the package", "../control/postinst", { "": "a" }, "critical"],
    ["what climbs out after a folder", "/usr/../../control/postinst", { "": "a" }, "critical"],
    ["a folder from the build", "/usr/share/polkit-1", {}, "critical"],
    ["a folder from the build, above such places", "/var/lib", {}, "high"],
    ["a library of everyone", "/usr/lib/x86_64-linux-gnu/libssl.so.3", { "": "a" }, "high"],
    ["a library for both kinds of machines", "/lib64/libc.so.6", { "": "a" }, "high"],
    ["a module of every program in Python", "/usr/lib/python3/dist-packages/a.pth", { "": "a" }, "high"],
    ["who may log in", "/usr/lib/pam.d/a", { "": "a" }, "critical"],
    ["a session that people choose", "/usr/share/wayland-sessions/a.desktop", { "": "a" }, "high"],
    ["a script of another package", "/var/lib/dpkg/info/sudo.postinst", { "": "a" }, "critical"],
    ["a setting of another program", "/etc/fuse.conf", { "": "a" }, "medium"],
  ])("Linux: %s", async (_, target, files, severity) => {
    expect(await told("linux", target, files)).toEqual([`${PRIVILEGED} ${severity}`]);
  });

  test.each([
    ["a folder of the app's own", "/usr/lib/notes", { "/a.so": "a", "/python3/a.py": "a" }],
    ["a file for people", "/usr/share/doc/notes/etc/sudoers", { "": "a" }],
    ["an entry for menus", "/usr/share/applications/notes.desktop", { "": "a" }],
    ["a tree that is copied whole", "/", { "/opt/notes/a": "a" }],
    ["a folder from the build", "/opt/notes", {}],
  ])("Linux, without privilege: %s", async (_, target, files) => {
    expect(await told("linux", target, files)).toEqual(["bundle/file-shipped low"]);
  });

  test.each([
    ["the bundle as a whole", "", { "/MacOS/notes": "a" }],
    ["what replaces the app's own keys", "Info.plist", { "": "a" }],
    ["capitals that macOS doesn't tell apart", "library/launchagents/a.plist", { "": "a" }],
    ["what lies beside the app", "../../a", { "": "a" }],
  ])("macOS: %s", async (_, target, files) => {
    expect(await told("macOS", target, files)).toEqual([`${PRIVILEGED} high`]);
  });

  test("macOS, without privilege: a page of help", async () => {
    expect(await told("macOS", "SharedSupport/Info.plist", { "": "a" })).toEqual(["bundle/file-shipped low"]);
  });
});
