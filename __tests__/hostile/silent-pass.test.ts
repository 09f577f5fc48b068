import { afterAll, describe, expect, test } from "vitest";
import { TREE_LIMITS } from "../../src/domain/tree.ts";
import {
  app,
  appWith,
  CAPABILITY_PATH,
  CONFIG_PATH,
  capability,
  config,
  LOCK_PATH,
  PERMISSION_PATH,
} from "./apps.ts";
import { type Files, Reviewer } from "./reviewer.ts";

const reviewer = new Reviewer({ sharing: true });
afterAll(() => reviewer.close());

/** What is no file of that format, whatever the format is. */
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  "not UTF-8": new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
  "UTF-16": new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
  "a NUL": "\0",
  "an open bracket": "{",
  "a merge conflict": "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n",
  "a pointer of Git LFS": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
  "more than is read": " ".repeat(TREE_LIMITS.fileBytes + 1),
};

const JUDGED = [CONFIG_PATH, CAPABILITY_PATH, PERMISSION_PATH, LOCK_PATH, "src-tauri/tauri.macos.conf.json"];

describe.each(JUDGED)("a head whose %s", (path) => {
  test.each(Object.entries(BROKEN))("is %s doesn't pass, and the file is named", async (_, content) => {
    const { review } = await reviewer.review(app(), app({ [path]: content }));
    expect(review.verdict).not.toBe("pass");
    expect(review.gaps.filter(({ blocking }) => blocking).map((gap) => gap.path)).toContain(path);
  });
});

describe.each([CONFIG_PATH, CAPABILITY_PATH])("a base whose %s", (path) => {
  test.each(Object.entries(BROKEN))("is %s lets nothing of the head pass as old", async (_, content) => {
    const wide = appWith(
      { permissions: [{ identifier: "fs:allow-read-text-file", allow: ["/**"] }] },
      { [CONFIG_PATH]: config({ app: { security: { csp: null } } }) },
    );
    const { review } = await reviewer.review({ ...wide, [path]: content }, wide);
    expect(review.verdict).not.toBe("pass");
  });
});

/** A base that denies something, and a head that only lifts that. */
const LIFTED: readonly (readonly [string, Files])[] = [
  [CONFIG_PATH, { [CONFIG_PATH]: config({ app: { security: { csp: null } } }) }],
  [CAPABILITY_PATH, { [CAPABILITY_PATH]: allowing("/**") }],
];

test.each(LIFTED)(
  "what lifts a limit in %s isn't hidden by a base that can't be read",
  async (path, change) => {
    const strict = app({ [CAPABILITY_PATH]: allowing("/a/**") });
    for (const content of Object.values(BROKEN)) {
      const { review } = await reviewer.review({ ...strict, [path]: content }, { ...strict, ...change });
      expect(review.verdict).not.toBe("pass");
    }
  },
);

describe("empty files", () => {
  test.each([CONFIG_PATH, CAPABILITY_PATH])("in the place of %s are no JSON", async (path) => {
    const { review } = await reviewer.review(app(), app({ [path]: "" }));
    expect(review.verdict).not.toBe("pass");
    expect(review.gaps.map(({ kind }) => kind)).toContain("unparsed");
  });
});

describe("what editors do to a file", () => {
  const wide = capability({ permissions: ["core:default", scopedTo("/**")] });

  test("a byte order mark, which Tauri refuses in JSON, is named", async () => {
    const { review } = await reviewer.review(app(), app({ [CAPABILITY_PATH]: `\uFEFF${wide}` }));
    expect(review.verdict).not.toBe("pass");
  });

  test.each([
    ["CRLF", wide.replaceAll("\n", "\r\n")],
    ["one line", JSON.stringify(JSON.parse(wide))],
    ["5 MB of spaces before", " ".repeat(5_000_000) + wide],
    ["5 MB of lines after", wide + "\n".repeat(5_000_000)],
    ["a description of 5 MB", wide.replace("{", `{ "description": "${"x".repeat(5_000_000)}",`)],
  ])("%s hides no widening", async (_, text) => {
    const { review } = await reviewer.review(app(), app({ [CAPABILITY_PATH]: text }));
    expect(review.verdict).toBe("fail");
  });
});

describe("a widening in the head's place", () => {
  const wide = capability({ identifier: "evil", permissions: [scopedTo("/**")] });

  test.each([
    ["a folder of its own", "src-tauri/capabilities/a/b/c/evil.json"],
    ["a hidden folder", "src-tauri/capabilities/.a/.evil.json"],
    ["a name with a line break", "src-tauri/capabilities/a\nb.json"],
    ["a name with a backslash", "src-tauri/capabilities/a\\b.json"],
    ["a name with `..` in it", "src-tauri/capabilities/..evil.json"],
    ["a folder that macOS and Windows merge with the real one", "src-tauri/Capabilities/evil.json"],
    ["an app folder that macOS and Windows merge with the real one", "SRC-TAURI/capabilities/evil.json"],
  ])("is seen in %s", async (_, path) => {
    const { review } = await reviewer.review(app(), app({ [path]: wide }));
    expect(review.verdict).not.toBe("pass");
  });

  test.each([
    ["a path that is too long", `src-tauri/capabilities/${"a".repeat(2_000)}.json`],
    ["a path that is too deep", `src-tauri/capabilities/${"a/".repeat(100)}evil.json`],
    ["a path that leads out", "src-tauri/capabilities/../capabilities/evil.json"],
    ["a path with a NUL", "src-tauri/capabilities/evil\0.json"],
  ])("is a gap in %s", async (_, path) => {
    const { review } = await reviewer.review(app(), app({ [path]: wide }));
    expect(review.verdict).not.toBe("pass");
    expect(review.gaps.some(({ blocking }) => blocking)).toBe(true);
  });

  test("is seen when the configuration's name is written in capitals, which macOS and Windows open too", async () => {
    const { [CONFIG_PATH]: settings = "", ...rest } = app({ [CAPABILITY_PATH]: wide });
    const { review } = await reviewer.review(app(), { ...rest, "src-tauri/Tauri.conf.json": settings });
    expect(review.verdict).not.toBe("pass");
  });

  test("is seen beside a folder that is named like the configuration", async () => {
    const { [CONFIG_PATH]: _, ...rest } = app({ [CAPABILITY_PATH]: wide });
    const head = { ...rest, [`${CONFIG_PATH}/readme`]: "x", "src-tauri/Tauri.toml": 'identifier = "a"' };
    expect((await reviewer.review(app(), head)).review.verdict).not.toBe("pass");
  });
});

describe("a decoy hides no widening:", () => {
  const lock = app()[LOCK_PATH];
  const unknown = `${lock}\n[[package]]\nname = "tauri-plugin-foo"\nversion = "2.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"a".repeat(64)}"\n`;
  const wide = appWith({ permissions: ["core:default", scopedTo("/**")] });

  test("permission files of a plugin that comes from the registry, not from this repository", async () => {
    const base = app({ [LOCK_PATH]: unknown });
    const head = appWith(
      { permissions: ["core:default", "foo:allow-run"] },
      {
        [LOCK_PATH]: unknown,
        "docs/tauri-plugin-foo/permissions/run.toml": '[[permission]]\nidentifier = "allow-run"\n',
      },
    );
    expect((await reviewer.review(base, head)).review.verdict).not.toBe("pass");
  });

  test.each(["target", "node_modules/x"])("the app moved into %s, where nobody looks", async (folder) => {
    const head = Object.fromEntries(Object.entries(wide).map(([path, text]) => [`${folder}/${path}`, text]));
    expect((await reviewer.review(app(), head)).review.verdict).not.toBe("pass");
  });

  test("a build script under another name, which looks for capabilities elsewhere", async () => {
    const head = app({
      "src-tauri/Cargo.toml": '[package]\nname = "notes"\nbuild = "other.rs"\n',
      "src-tauri/other.rs":
        'use tauri_build::*;\nfn main() { try_build(Attributes::new().capabilities_path_pattern("./c/*.json")).unwrap(); }',
      "src-tauri/c/wide.json": String(wide[CAPABILITY_PATH]),
    });
    expect((await reviewer.review(app(), head)).review.verdict).not.toBe("pass");
  });

  test("a frontend in a folder further off than those that are searched", async () => {
    const web = "packages/a/b/web";
    const settings = { [CONFIG_PATH]: config({ build: { frontendDist: `../${web}/dist` } }) };
    const locked = (packages: object): Files => ({
      ...settings,
      [`${web}/package.json`]: "{}",
      [`${web}/package-lock.json`]: JSON.stringify({ lockfileVersion: 3, packages }),
    });
    const evil = { "node_modules/evil": { version: "1.0.0", hasInstallScript: true } };
    const { review } = await reviewer.review(app(locked({})), app(locked(evil)));
    expect(review.verdict).not.toBe("pass");
  });

  test("a configuration of Tauri 1 for one platform alone", async () => {
    const head = { ...wide, "src-tauri/tauri.linux.conf.json": '{ "app": null, "tauri": {} }' };
    expect((await reviewer.review(app(), head)).review.verdict).not.toBe("pass");
  });
});

describe("names that JavaScript's objects have by themselves", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  test.each(NAMES)("%s as a permission, plugin, capability, platform or command is unknown", async (name) => {
    const ids = [name, `${name}:default`, `fs:${name}`, `fs:allow-${name}`, `core:${name}:default`];
    for (const id of ids) {
      const { review } = await reviewer.review(app(), appWith({ permissions: ["core:default", id] }));
      expect([id, review.verdict]).not.toEqual([id, "pass"]);
    }
    const nowhere = await reviewer.review(
      app(),
      appWith({ platforms: [name], permissions: [scopedTo("/")] }),
    );
    expect(nowhere.review.verdict).not.toBe("pass");
    const list = config({ app: { security: { csp: "default-src 'self'", capabilities: [name] } } });
    const listed = await reviewer.review(app(), app({ [CONFIG_PATH]: list }));
    expect(listed.review.verdict).not.toBe("pass");
  });

  test.each(NAMES)("%s as a key of a configuration or capability changes nothing", async (name) => {
    const key = (text: string, value: string) => text.replace("{", `{ ${JSON.stringify(name)}: ${value},`);
    const wide = capability({ permissions: ["core:default", scopedTo("/**")] });
    const polluting = `{"permissions": [], "platforms": [], "windows": [], "app": {"security": {"csp": "x"}}}`;
    const head = app({ [CAPABILITY_PATH]: key(wide, polluting), [CONFIG_PATH]: key(config({}), polluting) });
    expect((await reviewer.review(app(), head)).review.verdict).toBe("fail");
  });

  test.each(NAMES)("%s as a set, a permission and a crate is like any other name", async (name) => {
    const declared = JSON.stringify({
      permission: [{ identifier: name, commands: { allow: [name] } }],
      set: [{ identifier: "all", permissions: [name] }],
      default: { permissions: ["all"] },
    });
    const head = app({
      "src-tauri/permissions/a.json": declared,
      [CAPABILITY_PATH]: capability({ permissions: ["core:default", "default"] }),
    });
    const { review } = await reviewer.review(app(), head);
    expect(review.findings.map(({ rule }) => rule)).toContain("ipc/command-granted");
  });
});

function scopedTo(path: string): Readonly<Record<string, unknown>> {
  return { identifier: "fs:allow-read-text-file", allow: [path] };
}

function allowing(path: string): string {
  return capability({ permissions: [scopedTo(path)] });
}
