import { expect, test } from "vitest";
import { OWN_REGISTRY } from "../../src/domain/source.ts";
import { readPnpmLock } from "../../src/formats/pnpm-lock.ts";
import { lockOf, lockText, lockTexts, meaningOf } from "./pnpm-lock-files.ts";

test.each([
  ["plain", ["5.3", "5.4", "6.0", "9.0"], 41],
  ["workspace", ["5.3", "5.4", "6.0", "9.0"], 13],
  ["overrides", ["5.3", "5.4", "6.0", "9.0"], 5],
  ["local", ["5.4", "6.0", "9.0"], 5],
])("another format of the lockfile of %s says the same", (project, formats, count) => {
  const locks = [...lockTexts(project).values()].map(lockOf);
  expect([...new Set(locks.map(({ version }) => version))].sort()).toEqual(formats);
  const [first, ...others] = locks.map(meaningOf);
  for (const each of others) expect(each).toEqual(first);
  expect(locks[0]?.packages.size).toBe(count);
  expect(locks.flatMap(({ gaps }) => gaps)).toEqual([]);
});

test.each(["pnpm-6", "pnpm-7", "pnpm-8", "pnpm-12"])(
  "%s: an alias is a name of the package that it stands for",
  (name) => {
    const { packages, answerTo } = lockOf(lockText("plain", name));
    expect(packages.get("lodash@4.17.20")).toMatchObject({ name: "lodash", names: ["lodash4"] });
    expect(packages.get("lodash@4.17.21")).toMatchObject({ source: OWN_REGISTRY, names: ["lodash"] });
    expect(answerTo("", "lodash4", "npm:lodash@4.17.20")).toBe("lodash@4.17.20");
  },
);

test.each(["pnpm-6", "pnpm-7", "pnpm-8", "pnpm-12"])(
  "%s: what only development asks for is known as that",
  (name) => {
    const { packages } = lockOf(lockText("plain", name));
    const scope = (key: string) => packages.get(key)?.scope;
    expect(scope("esbuild@0.19.5")).toEqual({ isDev: true, isOptional: false });
    expect(scope("@esbuild/linux-x64@0.19.5")).toEqual({ isDev: true, isOptional: true });
    expect(scope("fsevents@2.3.3")).toEqual({ isDev: false, isOptional: true });
    expect(scope("react@18.2.0")).toEqual({ isDev: false, isOptional: false });
  },
);

test("the flag of a script counts where pnpm saw the package", () => {
  const scripts = (name: string) =>
    [...lockOf(lockText("plain", name)).packages.values()].flatMap((each) =>
      each.hasInstallScript === null ? [] : `${each.name} ${each.hasInstallScript}`,
    );
  expect(scripts("pnpm-6")).toEqual(["esbuild true"]);
  expect(scripts("pnpm-7")).toEqual(["esbuild true"]);
  expect(scripts("pnpm-8")).toEqual(["esbuild true"]);
  expect(scripts("pnpm-12")).toEqual([]);
});

test.each(["pnpm-6", "pnpm-7", "pnpm-8", "pnpm-12"])(
  "%s: folders have their answers, and links have none",
  (name) => {
    const { projects, answerTo } = lockOf(lockText("workspace", name));
    expect([...projects.keys()]).toEqual(["", "packages/a", "packages/b"]);
    expect(projects.get("packages/b")).toContain("debug@4.3.4");
    expect(answerTo("packages/a", "b", "workspace:*")).toBeNull();
    expect(answerTo("packages/a", "ms", "2.1.2")).toBe("ms@2.1.2");
    expect(answerTo("packages/a", "ms", "^2.1.2")).toBeUndefined();
    expect(answerTo("packages/a", "constructor", "1")).toBeUndefined();
    expect(answerTo("packages/c", "ms", "2.1.2")).toBeUndefined();
  },
);

test("instances with other peers are one package, which needs what each of them needs", () => {
  const { packages } = lockOf(lockText("workspace", "pnpm-12"));
  const needs = ["react@17.0.2", "react@18.2.0"];
  expect(packages.get("use-sync-external-store@1.2.0")).toMatchObject({ needs });
});

test("folders and archives of the repository are named by where they lie", () => {
  const { packages, answerTo } = lockOf(lockText("local", "pnpm-12"));
  const folder = { name: "folder", version: "", target: "folder", source: { kind: "path" }, integrity: null };
  expect(packages.get("folder@path folder")).toMatchObject(folder);
  const source = { kind: "tarball", url: "file:vendor/ms-2.1.3.tgz" };
  expect(packages.get("ms@tarball file:vendor/ms-2.1.3.tgz")).toMatchObject({ version: "2.1.3", source });
  expect(answerTo("", "linked", "link:folder")).toBeNull();
  expect(answerTo("", "remote", "https://registry.npmjs.org/is-odd/-/is-odd-3.0.1.tgz")).toBe("is-odd@3.0.1");
});

test("settings that the lockfile repeats are told, each at its line", () => {
  const { settings } = lockOf(lockText("overrides", "pnpm-12"));
  expect(settings.map(({ name, value, at }) => `${at.line} ${name} ${value}`)).toEqual([
    "8 overrides ms: 2.1.2",
    "15 patchedDependencies is-odd@3.0.1 6fad244782c5678d11d51e71223ab81a1635e2826ca81ff8262aa3070389e840",
    "10 packageExtensionsChecksum sha256-x4ii/9uQGnRJHxmWn82hRdNqYbFQHmtXt4XPX3skBI4=",
    "12 pnpmfileChecksum sha256-KrNO7OaItEmRagMH4D/s64RmzIc/pS/capIy2k6VGko=",
  ]);
});

test("both documents count, and plugins of pnpm are a setting", () => {
  const lock = lockOf(lockText("config", "pnpm-12"));
  expect(lock.gaps).toEqual([]);
  expect([...lock.packages.keys()]).toEqual(["is-odd@3.0.1", "ms@2.1.3"]);
  expect(lock.packages.get("ms@2.1.3")?.at.line).toBe(38);
  expect([...lock.projects]).toEqual([["", ["is-odd@3.0.1", "ms@2.1.3"]]]);
  expect(lock.settings).toEqual([
    { name: "configDependencies", value: "is-odd@3.0.1", at: expect.objectContaining({ line: 8 }) },
  ]);
  // A plugin answers no requirement of a manifest.
  expect(lock.answerTo("", "is-odd", "3.0.1")).toBeUndefined();
  expect(lock.answerTo("", "ms", "2.1.3")).toBe("ms@2.1.3");
});

test("a requirement that format 5 records without an answer has none", () => {
  const text = "lockfileVersion: 5.4\n\nspecifiers:\n  evil: ^1.0.0\n";
  expect(lockOf(text).answerTo("", "evil", "^1.0.0")).toBeUndefined();
});

test("a lockfile may have pnpm's own document alone", () => {
  const lock = lockOf(lockText("config", "pnpm-11-environment"));
  expect(lock.gaps).toEqual([]);
  expect([...lock.packages.keys()]).toEqual([
    "@pnpm/exe.linux-arm64@12.21.0",
    "@pnpm/exe.linux-x64@12.21.0",
    "pnpm@12.21.0",
  ]);
});

test("every part of a package stands at its line", () => {
  for (const project of ["plain", "workspace", "overrides", "local", "config"]) {
    for (const [name, text] of lockTexts(project)) {
      const lines = text.split("\n");
      const endings = [text, text.replaceAll("\n", "\r\n")];
      for (const { packages } of endings.map(lockOf)) {
        for (const each of packages.values()) {
          expect(lines[each.at.line - 1], name).toContain(each.target ?? each.name);
          expect(lines[each.lines.checksum.line - 1]).toContain(each.integrity ?? each.target);
          expect(lines[each.lines.version.line - 1]).toContain(each.version);
        }
      }
    }
  }
});

test("an unchanged file is read once", () => {
  const file = { path: "pnpm-lock.yaml", id: "1", text: lockText("local", "pnpm-8") };
  expect(readPnpmLock(file)).toBe(readPnpmLock(file));
});
