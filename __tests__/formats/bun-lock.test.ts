import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourceText } from "../../src/domain/source.ts";
import { readBunLock } from "../../src/formats/bun-lock.ts";
import type { LockedPackages } from "../../src/formats/locked-packages.ts";
import { readNpmLock } from "../../src/formats/npm-lock.ts";
import { sourceFile } from "../packages/projects.ts";

/** Locks that Bun 1.1.42, 1.2.23, 1.3.14 and 1.4.5 wrote, each with what `bun pm ls --all` says of it. */
const LOCKS = new URL("../fixtures/bun-locks/", import.meta.url);
const WRITTEN = readdirSync(LOCKS).filter((name) => name.endsWith(".lock"));

function textOf(name: string): string {
  return readFileSync(new URL(name, LOCKS), "utf8");
}

function lockOf(name: string): LockedPackages {
  return readBunLock(sourceFile("bun.lock", textOf(`${name}.lock`)));
}

/** As Bun lists them: by the names under which they are found. It leaves out `file:`. */
function listed({ packages }: LockedPackages): string[] {
  const names = [...packages].flatMap(([key, each]) => {
    const what = key.slice(key.indexOf("@", 1) + 1).replace(/ (?:bundled|from .*)$|^file:/, "");
    return each.names.map((name) => `${name}@${what}`);
  });
  return [...new Set(names)].sort();
}

describe("a lockfile that Bun wrote", () => {
  test.each(WRITTEN)("%s has what Bun lists, and no gap", (name) => {
    const lock = lockOf(name.replace(".lock", ""));
    expect(lock.gaps).toEqual([]);
    expect(listed(lock)).toEqual(textOf(name.replace(".lock", ".txt")).trimEnd().split("\n").sort());
  });

  test.each(WRITTEN)("%s names lines that hold what they stand for", (name) => {
    const lines = textOf(name).split("\n");
    for (const { at, lines: parts, names, integrity, version, source } of lockOf(
      name.replace(".lock", ""),
    ).packages.values()) {
      expect(names.some((each) => lines[at.line - 1]?.includes(`${each}"`))).toBe(true);
      expect(lines[parts.checksum.line - 1]).toContain(integrity ?? "");
      if (source.kind !== "path") expect(lines[parts.version.line - 1]).toContain(version);
    }
  });

  test.each(["alias", "esb"])("%s has the releases and hashes that npm's lockfile has", (name) => {
    const url = new URL(`../fixtures/npm-locks-v1/${name}.npm10.json`, import.meta.url);
    const npm = readNpmLock(sourceFile("package-lock.json", readFileSync(url, "utf8")));
    const theirs = [...npm.packages.values()].filter(({ location }) => location !== "");
    const pinsOf = (all: readonly (typeof theirs)[number][] | Iterable<Pinned>) =>
      [
        ...new Set(
          [...all].map(
            ({ name: own, version, source, integrity }) =>
              `${own} ${version} ${sourceText(source)} ${integrity}`,
          ),
        ),
      ].sort();
    for (const version of ["1.1.42", "1.3.14", "1.4.5"])
      expect(pinsOf(lockOf(`${name}-${version}`).packages.values())).toEqual(pinsOf(theirs));
  });
});

type Pinned = Pick<
  ReturnType<typeof lockOf>["packages"] extends ReadonlyMap<string, infer P> ? P : never,
  "name" | "version" | "source" | "integrity"
>;

describe("what is read of it", () => {
  test("aliases keep the real name, and the names by which they are asked for", () => {
    const { packages, answerTo } = lockOf("alias-1.4.5");
    expect(packages.get("lodash@4.17.20")).toMatchObject({ name: "lodash", names: ["lodash4"] });
    expect(packages.get("is-odd@3.0.1")).toMatchObject({ names: ["@scope/x"], needs: ["is-number@6.0.0"] });
    expect(answerTo("", "lodash4", "npm:lodash@4.17.20")).toBe("lodash@4.17.20");
    expect(answerTo("", "lodash4", "npm:lodash@4.17.21")).toBeUndefined();
    expect(answerTo("packages/none", "lodash4", "npm:lodash@4.17.20")).toBeUndefined();
  });

  test.each(["1.1.42", "1.3.14", "1.4.5"])(
    "workspaces of Bun %s are folders, with packages of their own",
    (version) => {
      const { packages, projects, answerTo } = lockOf(`ws-${version}`);
      expect(packages.get("web@workspace:packages/web")).toMatchObject({
        target: "packages/web",
        version: "0.1.0",
        source: { kind: "path" },
        scope: { isDev: false, isOptional: false },
      });
      expect(projects.get("")).toEqual(["ms@2.1.3", "web@workspace:packages/web"]);
      expect(projects.get("packages/ui")).toEqual(["debug@4.3.4", "ms@2.1.2"]);
      expect(packages.get("left-pad@1.3.0")?.scope).toEqual({ isDev: true, isOptional: false });
      expect(packages.get("has-flag@4.0.0")?.scope).toEqual({ isDev: false, isOptional: true });
      expect(packages.get("has-flag@3.0.0")?.scope).toEqual({ isDev: false, isOptional: false });
      expect(answerTo("", "web", "workspace:*")).toBeNull();
      expect(answerTo("packages/web", "ms", "2.0.0")).toBe("ms@2.0.0");
      expect(answerTo("packages/ui", "ms", "2.1.2")).toBe("ms@2.1.2");
      expect(answerTo("packages/ui", "react", "^18")).toBeUndefined();
    },
  );

  test("several folders with one release are one package, which needs what each of them finds", () => {
    const { packages } = lockOf("esb-1.4.5");
    expect(
      [...packages.values()].filter(({ name }) => name === "esbuild").map(({ version }) => version),
    ).toEqual(["0.19.12", "0.18.20"]);
    expect(packages.get("vite@4.5.3")?.needs).toContain("esbuild@0.18.20");
    expect(packages.get("@esbuild/linux-x64@0.19.12")?.scope).toEqual({ isDev: true, isOptional: true });
  });

  test("an install script that is written is known, and nothing else is", () => {
    expect(lockOf("esb-1.4.5").packages.get("esbuild@0.19.12")?.hasInstallScript).toBe(true);
    expect(lockOf("esb-1.4.5").packages.get("vite@4.5.3")?.hasInstallScript).toBeNull();
    expect(lockOf("esb-1.3.14").packages.get("esbuild@0.19.12")?.hasInstallScript).toBeNull();
  });

  test("archives and folders", () => {
    const { packages, answerTo } = lockOf("srcs-1.4.5");
    expect(packages.get("dir@file:dir")).toMatchObject({ target: "dir", source: { kind: "path" } });
    expect(packages.get("left@./left.tgz")).toMatchObject({ source: { url: "file:left.tgz" }, target: null });
    expect(packages.get("left@./left.tgz")?.integrity).toMatch(/^sha512-/);
    expect(lockOf("srcs-1.1.42").packages.get("left@./left.tgz")?.integrity).toBeNull();
    expect(answerTo("", "left", "file:./left.tgz")).toBe("left@./left.tgz");
  });

  test("packages in another one's archive are others than the registry's", () => {
    const { packages } = lockOf("bundled-1.4.5");
    const bundled = [...packages].filter(([, { source }]) => source.kind === "bundled").map(([key]) => key);
    expect(bundled).toEqual(["node-pre-gyp@0.6.39 bundled"]);
  });

  test("settings, each at its line", () => {
    const { settings } = lockOf("settings-1.4.5");
    const lines = textOf("settings-1.4.5.lock").split("\n");
    expect(settings.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "trustedDependencies: core-js",
      "overrides: debug > ms 2.1.2",
      "overrides: is-number 6.0.0",
      "patchedDependencies: is-odd@3.0.1 patches/is-odd.patch",
      "catalog: ms 2.1.3",
      "catalogs: old > ms 2.0.0",
    ]);
    for (const { value, at } of settings)
      expect(lines[at.line - 1]).toContain(value.split(" > ").at(-1)?.split(" ")[0]);
  });
});
